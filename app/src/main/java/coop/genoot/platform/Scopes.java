package coop.genoot.platform;

import static coop.genoot.platform.db.Tables.SCOPE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of what hats are worn in: entities hold offices, offices hold Activities. Rooms register their own. */
@Component
@Transactional
public class Scopes {
    private static final String ALL_UPWARDS =
            """
            with recursive above (start, id, parent_id, depth) as (
                select scope.id, scope.id, scope.parent_id, 0 from platform.scope where scope.id = any (?::uuid[])
                union all
                select above.start, scope.id, scope.parent_id, above.depth + 1
                  from above join platform.scope on scope.id = above.parent_id)
            select start, id from above order by start, depth""";

    private final DSLContext sql;

    Scopes(DSLContext sql) {
        this.sql = sql;
    }

    /** Registers the scope, or moves it below another parent. Kinds: group, entity, office, activity. */
    public void register(UUID id, @Nullable UUID parent, String kind) {
        Lookups.forget();
        sql.insertInto(SCOPE, SCOPE.ID, SCOPE.PARENT_ID, SCOPE.KIND)
                .values(id, parent, kind)
                .onConflict(SCOPE.ID)
                .doUpdate()
                .set(SCOPE.PARENT_ID, parent)
                .execute();
    }

    /** Moves everything that lies in one scope into another. */
    public void moveAll(UUID from, UUID to) {
        Lookups.forget();
        sql.update(SCOPE).set(SCOPE.PARENT_ID, to).where(SCOPE.PARENT_ID.eq(from)).execute();
    }

    /** Whether anything lies in it. */
    @Transactional(readOnly = true)
    public boolean holds(UUID id) {
        return sql.fetchExists(SCOPE, SCOPE.PARENT_ID.eq(id));
    }

    /** As {@link #upwards(UUID)}, for many at once. */
    @Transactional(readOnly = true)
    public Map<UUID, List<UUID>> upwards(Collection<UUID> ids) {
        return sql.resultQuery(ALL_UPWARDS, (Object) ids.toArray(UUID[]::new))
                .fetchGroups(field(name("start"), UUID.class), field(name("id"), UUID.class));
    }

    /** The scope itself, then what it lies in, up to the group: nearest first. Empty when it was never registered. */
    @Transactional(readOnly = true)
    public List<UUID> upwards(UUID id) {
        return Lookups.once(new Upwards(id), () -> lookUpwards(id));
    }

    private record Upwards(UUID from) {}

    private List<UUID> lookUpwards(UUID id) {
        var above = name("above");
        var depth = field(name("above", "depth"), Integer.class);
        var next = field(name("above", "parent_id"), UUID.class);
        return sql.withRecursive("above", "id", "parent_id", "depth")
                .as(select(SCOPE.ID, SCOPE.PARENT_ID, inline(0))
                        .from(SCOPE)
                        .where(SCOPE.ID.eq(id))
                        .unionAll(select(SCOPE.ID, SCOPE.PARENT_ID, depth.plus(1))
                                .from(SCOPE)
                                .join(table(above))
                                .on(SCOPE.ID.eq(next))))
                .select(field(name("above", "id"), UUID.class))
                .from(table(above))
                .orderBy(depth)
                .fetch(row -> row.value1());
    }
}
