package coop.genoot.einvoicing;

import static coop.genoot.einvoicing.db.Tables.TRANSMISSION;
import static coop.genoot.einvoicing.db.Tables.TRANSMISSION_STEP;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.einvoicing.db.tables.records.TransmissionRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The e-invoices that were sent, as they are kept. */
@Component
class TransmissionRows {
    private static final Field<List<Transmission.Step>> STEPS = multiset(select(
                            TRANSMISSION_STEP.STATE.convertFrom(TransmissionState::valueOf),
                            TRANSMISSION_STEP.ANSWER,
                            TRANSMISSION_STEP.AUTHOR,
                            TRANSMISSION_STEP.AT)
                    .from(TRANSMISSION_STEP)
                    .where(TRANSMISSION_STEP.TRANSMISSION_ID.eq(TRANSMISSION.ID))
                    .orderBy(TRANSMISSION_STEP.NUMBER))
            .convertFrom(steps -> steps.map(Records.mapping(Transmission.Step::new)));

    private final DSLContext sql;

    TransmissionRows(DSLContext sql) {
        this.sql = sql;
    }

    /** False when this document is on its way already. */
    boolean add(TransmissionRecord transmission) {
        return sql.insertInto(TRANSMISSION)
                        .set(transmission)
                        .onConflict(TRANSMISSION.DOCUMENT_ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** The next one whose moment has come, held until the end of the transaction; other nodes pass over it. */
    Optional<TransmissionRecord> claimDue(Instant now) {
        return sql.selectFrom(TRANSMISSION)
                .where(TRANSMISSION.NEXT_TRY_AT.le(now))
                .orderBy(TRANSMISSION.NEXT_TRY_AT, TRANSMISSION.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional();
    }

    Optional<TransmissionRecord> claim(UUID document) {
        return sql.selectFrom(TRANSMISSION)
                .where(TRANSMISSION.DOCUMENT_ID.eq(document))
                .forUpdate()
                .fetchOptional();
    }

    /** Keeps the state, the tries, the answer and the next moment. */
    void change(TransmissionRecord it) {
        sql.update(TRANSMISSION)
                .set(TRANSMISSION.STATE, it.getState())
                .set(TRANSMISSION.TRIES, it.getTries())
                .set(TRANSMISSION.NEXT_TRY_AT, it.getNextTryAt())
                .set(TRANSMISSION.LAST_ANSWER, it.getLastAnswer())
                .set(TRANSMISSION.CHANGED_AT, it.getChangedAt())
                .where(TRANSMISSION.ID.eq(it.getId()))
                .execute();
    }

    void addStep(TransmissionRecord it, String author) {
        var number = select(org.jooq.impl.DSL.count().plus(1))
                .from(TRANSMISSION_STEP)
                .where(TRANSMISSION_STEP.TRANSMISSION_ID.eq(it.getId()));
        sql.insertInto(TRANSMISSION_STEP)
                .set(TRANSMISSION_STEP.TRANSMISSION_ID, it.getId())
                .set(TRANSMISSION_STEP.NUMBER, number)
                .set(TRANSMISSION_STEP.ENTITY_ID, it.getEntityId())
                .set(TRANSMISSION_STEP.ACTIVITY_ID, it.getActivityId())
                .set(TRANSMISSION_STEP.STATE, it.getState())
                .set(TRANSMISSION_STEP.ANSWER, it.getLastAnswer())
                .set(TRANSMISSION_STEP.AUTHOR, author)
                .set(TRANSMISSION_STEP.AT, it.getChangedAt())
                .execute();
    }

    Optional<Transmission> find(UUID document) {
        return all(TRANSMISSION.DOCUMENT_ID.eq(document), 1).stream().findFirst();
    }

    Optional<byte[]> content(UUID document) {
        return sql.select(TRANSMISSION.CONTENT)
                .from(TRANSMISSION)
                .where(TRANSMISSION.DOCUMENT_ID.eq(document))
                .fetchOptional(TRANSMISSION.CONTENT);
    }

    /** Newest first, so many after that one; stuck ones only when asked. */
    List<Transmission> list(boolean stuckOnly, @Nullable UUID after, int limit) {
        var last = TRANSMISSION.as("last");
        var place = after == null
                ? noCondition()
                : row(TRANSMISSION.PLANNED_AT, TRANSMISSION.ID)
                        .lt(select(last.PLANNED_AT, last.ID).from(last).where(last.ID.eq(after)));
        var which = stuckOnly ? TRANSMISSION.STATE.in(inline("REFUSED"), inline("GIVEN_UP")) : noCondition();
        return all(place.and(which), limit);
    }

    private List<Transmission> all(Condition which, int limit) {
        return sql.select(
                        TRANSMISSION.ID,
                        TRANSMISSION.DOCUMENT_ID,
                        TRANSMISSION.ENTITY_ID.convertFrom(EntityId::new),
                        TRANSMISSION.ACTIVITY_ID.convertFrom(ActivityId::new),
                        TRANSMISSION.NUMBER,
                        TRANSMISSION.RECIPIENT_NAME,
                        row(TRANSMISSION.RECIPIENT_SCHEME, TRANSMISSION.RECIPIENT_ID)
                                .mapping(Party.Identifier::new),
                        TRANSMISSION.STATE.convertFrom(TransmissionState::valueOf),
                        TRANSMISSION.TRIES,
                        TRANSMISSION.LAST_ANSWER,
                        TRANSMISSION.PLANNED_AT,
                        STEPS)
                .from(TRANSMISSION)
                .where(which)
                .orderBy(TRANSMISSION.PLANNED_AT.desc(), TRANSMISSION.ID.desc())
                .limit(limit)
                .fetch(Records.mapping(Transmission::new));
    }
}
