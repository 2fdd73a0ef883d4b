package coop.genoot.support.answers;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Service;
import coop.genoot.support.services.ServiceId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is asked again and again: proposed while somebody types a request, and a map "for this question, go there"
 * (requirements S-11, S-12, S-20). It stands beside the way to a person, never before it.
 */
@Component
@Transactional
public class KnownAnswers {
    private final KnownAnswerRows rows;
    private final Catalogue catalogue;
    private final Clock clock;

    KnownAnswers(KnownAnswerRows rows, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** All of the entities this person belongs to; who administers one also sees what is hidden. */
    @Transactional(readOnly = true)
    public List<KnownAnswer> all(Actor me) {
        return rows.of(catalogue.entities(me).stream().map(Entity::id).toList()).stream()
                .filter(it -> it.shown() || catalogue.administers(me, it.entity()))
                .toList();
    }

    /** Those that go best with what is being typed, the best first; none when nothing does. */
    @Transactional(readOnly = true)
    public List<KnownAnswer> like(Actor me, String typed, int atMost) {
        var sought = Sought.in(typed);
        if (sought.isNothing()) return List.of();
        var mine = catalogue.entities(me).stream().map(Entity::id).toList();
        return rows.like(mine, sought, me.language(), atMost);
    }

    /** The one by that id, for who may see it. */
    @Transactional(readOnly = true)
    public Optional<KnownAnswer> find(Actor me, UUID id) {
        return all(me).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** How many people each answer helped, for who administers its entity; empty for others. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> helped(Actor me) {
        var mine = all(me).stream()
                .filter(it -> catalogue.administers(me, it.entity()))
                .map(KnownAnswer::id)
                .toList();
        return mine.isEmpty() ? Map.of() : rows.countHelped(mine);
    }

    /** Notes that it helped this person; however often they say so, it counts once. */
    public void thank(Actor me, UUID id) {
        rows.helped(NotHere.unless(find(me, id)).id(), me.self(), clock.instant());
    }

    /**
     * Adds one. Refused with {@link coop.genoot.common.Invalid} when the form has problems, and to others than the
     * administrators of the entity ({@code support.not-yours}).
     */
    public UUID add(Actor me, EntityId entity, KnownAnswerForm form) {
        if (!catalogue.administers(me, entity)) throw new Refused("support.not-yours");
        var id = TimeOrderedId.at(clock.instant());
        rows.add(form.read(id, entity, services(me, entity)));
        return id;
    }

    /** Changes one; refused as {@link #add} is, and when somebody else changed it meanwhile. */
    public void change(Actor me, UUID id, KnownAnswerForm form) {
        var entity = rows.find(id)
                .map(KnownAnswer::entity)
                .filter(it -> catalogue.administers(me, it))
                .orElseThrow(() -> new Refused("support.not-yours"));
        if (!rows.change(form.read(id, entity, services(me, entity)))) throw new Refused("support.changed-meanwhile");
    }

    private List<ServiceId> services(Actor me, EntityId entity) {
        return catalogue.offered(me, List.of(entity)).stream().map(Service::id).toList();
    }
}
