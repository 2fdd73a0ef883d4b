package coop.genoot.platform;

import static coop.genoot.platform.db.Tables.SCOPE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tree of what hats are worn in: entities hold offices, offices hold Activities. Rooms register their own. */
@Component
@Transactional
public class Scopes {
    private final DSLContext sql;

    Scopes(DSLContext sql) {
        this.sql = sql;
    }

    /** Registers the scope, or moves it below another parent. Kinds: group, entity, office, activity. */
    public void register(UUID id, @Nullable UUID parent, String kind) {
        sql.insertInto(SCOPE, SCOPE.ID, SCOPE.PARENT_ID, SCOPE.KIND)
                .values(id, parent, kind)
                .onConflict(SCOPE.ID)
                .doUpdate()
                .set(SCOPE.PARENT_ID, parent)
                .execute();
    }
}
