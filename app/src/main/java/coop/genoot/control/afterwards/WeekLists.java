package coop.genoot.control.afterwards;

import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Weeks and their draws as they are published: what was promised before, and what anybody needs to draw again. */
@Component
@Transactional(readOnly = true)
public class WeekLists {
    private final WeekRows rows;

    WeekLists(WeekRows rows) {
        this.rows = rows;
    }

    /** The latest weeks of the entity, also the one whose seed is only promised. */
    public List<Week> latest(Actor me, EntityId entity, int limit) {
        return rows.latest(entity, limit);
    }

    /** The list of one week of these entities, a line an operation; empty while it was not drawn. */
    public Optional<String> list(Actor me, UUID week, Collection<EntityId> entities) {
        return rows.find(week)
                .filter(it -> entities.contains(it.entity()) && it.drawnAt() != null)
                .map(it -> rows.list(it.id()));
    }
}
