package coop.genoot.purchasing.kinds;

import static coop.genoot.purchasing.db.Tables.KIND_WISH;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.purchasing.db.tables.records.KindWishRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was asked about kinds of cost, as it is kept. */
@Component
class WishRows {
    private static final int SHOWN = 100;

    private final DSLContext sql;

    WishRows(DSLContext sql) {
        this.sql = sql;
    }

    List<KindWish> known(PersonId person, Collection<UUID> entities) {
        return sql.selectFrom(KIND_WISH)
                .where(KIND_WISH.PERSON_ID.eq(person.value()))
                .or(KIND_WISH.ENTITY_ID.in(entities))
                .orderBy(KIND_WISH.ASKED_AT.desc())
                .limit(SHOWN)
                .fetch(WishRows::wish);
    }

    Optional<KindWish> lock(UUID id, Collection<UUID> entities) {
        return sql.selectFrom(KIND_WISH)
                .where(KIND_WISH.ID.eq(id))
                .and(KIND_WISH.ENTITY_ID.in(entities))
                .forUpdate()
                .fetchOptional(WishRows::wish);
    }

    /** Nothing happens when it was asked before. */
    void add(KindWish wish) {
        sql.insertInto(KIND_WISH)
                .set(KIND_WISH.ID, wish.id())
                .set(KIND_WISH.ENTITY_ID, wish.entity().value())
                .set(KIND_WISH.PERSON_ID, wish.person().value())
                .set(KIND_WISH.PERSON_NAME, wish.personName())
                .set(KIND_WISH.NAME, wish.name())
                .set(KIND_WISH.WHY, wish.why())
                .set(KIND_WISH.ASKED_AT, wish.askedAt())
                .onConflictDoNothing()
                .execute();
    }

    void answer(UUID id, boolean accepted, String words, String by, Instant at) {
        sql.update(KIND_WISH)
                .set(KIND_WISH.ACCEPTED, accepted)
                .set(KIND_WISH.ANSWER, words)
                .set(KIND_WISH.ANSWERED_BY, by)
                .set(KIND_WISH.ANSWERED_AT, at)
                .where(KIND_WISH.ID.eq(id))
                .execute();
    }

    private static KindWish wish(KindWishRecord row) {
        return new KindWish(
                row.getId(),
                new EntityId(row.getEntityId()),
                new PersonId(row.getPersonId()),
                row.getPersonName(),
                row.getName(),
                row.getWhy(),
                row.getAskedAt(),
                row.getAccepted(),
                row.getAnswer());
    }
}
