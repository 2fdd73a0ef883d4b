package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.CLAIM;
import static coop.genoot.treasury.db.Tables.CLAIM_ANSWER;
import static coop.genoot.treasury.db.Tables.EXPECTED_PAYMENT;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.treasury.db.tables.records.ClaimRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The claims of members and the answers to them, as they are kept: only ever added to. */
@Component
class ClaimRows {
    private static final int SHOWN = 100;

    private final DSLContext sql;

    ClaimRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(ClaimRecord claim) {
        sql.insertInto(CLAIM).set(claim).execute();
    }

    void answer(ClaimRecord claim, boolean granted, String reason, PersonId by, Instant now) {
        sql.insertInto(CLAIM_ANSWER)
                .set(CLAIM_ANSWER.CLAIM_ID, claim.getId())
                .set(CLAIM_ANSWER.ENTITY_ID, claim.getEntityId())
                .set(CLAIM_ANSWER.GRANTED, granted)
                .set(CLAIM_ANSWER.REASON, reason)
                .set(CLAIM_ANSWER.ANSWERED_BY, by.value())
                .set(CLAIM_ANSWER.ANSWERED_AT, now)
                .execute();
    }

    /** The claim with its proof, when it waits for an answer. */
    Optional<ClaimRecord> waiting(UUID id) {
        return sql.select(CLAIM)
                .from(CLAIM)
                .leftJoin(CLAIM_ANSWER)
                .on(CLAIM_ANSWER.CLAIM_ID.eq(CLAIM.ID))
                .where(CLAIM.ID.eq(id))
                .and(CLAIM_ANSWER.CLAIM_ID.isNull())
                .fetchOptional(row -> row.value1());
    }

    Optional<ClaimRecord> find(UUID id) {
        return sql.fetchOptional(CLAIM, CLAIM.ID.eq(id));
    }

    List<ClaimView> waitingIn(Collection<UUID> entities) {
        return views(CLAIM.ENTITY_ID.in(entities).and(CLAIM_ANSWER.CLAIM_ID.isNull()));
    }

    List<ClaimView> ofActivities(Collection<UUID> activities) {
        return views(CLAIM.ACTIVITY_ID.in(activities));
    }

    List<ClaimView> waitingOn(LineId line) {
        return views(CLAIM.LINE_ID.eq(line.value()).and(CLAIM_ANSWER.CLAIM_ID.isNull()));
    }

    private List<ClaimView> views(Condition which) {
        return sql.select(CLAIM, EXPECTED_PAYMENT.NUMBER, CLAIM_ANSWER.GRANTED, CLAIM_ANSWER.REASON)
                .from(CLAIM)
                .join(EXPECTED_PAYMENT)
                .on(EXPECTED_PAYMENT.SUBJECT.eq(CLAIM.SUBJECT))
                .leftJoin(CLAIM_ANSWER)
                .on(CLAIM_ANSWER.CLAIM_ID.eq(CLAIM.ID))
                .where(which)
                .orderBy(CLAIM.CLAIMED_AT.desc(), CLAIM.ID)
                .limit(SHOWN)
                .fetch(row -> {
                    var claim = row.value1();
                    return new ClaimView(
                            claim.getId(),
                            new LineId(claim.getLineId()),
                            new ActivityId(claim.getActivityId()),
                            claim.getSubject(),
                            row.value2(),
                            claim.getBookedOn(),
                            new Money(claim.getCents(), Currency.getInstance(claim.getCurrency())),
                            claim.getPayerName(),
                            claim.getNote(),
                            claim.getProofName() != null,
                            claim.getClaimedAt(),
                            row.value3(),
                            row.value4() == null ? "" : row.value4());
                });
    }
}
