package coop.genoot.purchasing.claims;

import static coop.genoot.purchasing.db.Tables.CLAIM;
import static coop.genoot.purchasing.db.Tables.CLAIM_MOVE;
import static coop.genoot.purchasing.db.Tables.RECEIPT;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What went before a claim: of its member, and of its receipts with anybody. */
@Component
class PastClaims {
    private static final Condition LIVE =
            CLAIM.STATE.notIn(ClaimState.DRAFT.name(), ClaimState.REFUSED.name(), ClaimState.WITHDRAWN.name());

    private final DSLContext sql;

    PastClaims(DSLContext sql) {
        this.sql = sql;
    }

    /** Of two claims at the same moment, the second counts on from the first. */
    void lock(String what) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", what);
    }

    int receiptsOf(ClaimId id) {
        return sql.fetchCount(RECEIPT, RECEIPT.CLAIM_ID.eq(id.value()));
    }

    /**
     * Whether one of its files, or the picture drawn of it, stands with another claim of that entity or of this person
     * that was handed in and not given up. The answer is of all claims, also of those that the actor does not see.
     */
    boolean hasReceiptOfAnother(ClaimId id, EntityId entity) {
        return sql.fetchSingle("select purchasing.has_receipt_of_another(?, ?)", id.value(), entity.value())
                .get(0, Boolean.class);
    }

    /** Whether one of this person's claims was sent back or refused since then. */
    boolean sentBackSince(PersonId person, Instant since) {
        return sql.fetchExists(sql.selectOne()
                .from(CLAIM_MOVE)
                .join(CLAIM)
                .on(CLAIM.ID.eq(CLAIM_MOVE.CLAIM_ID))
                .where(CLAIM.PERSON_ID.eq(person.value()))
                .and(CLAIM_MOVE.VERB.in(ClaimVerb.SEND_BACK.name(), ClaimVerb.REFUSE.name()))
                .and(CLAIM_MOVE.AT.ge(since)));
    }

    /** What this person handed in since then and nobody else looked at, with VAT. */
    Money aloneSince(PersonId person, Instant since) {
        var cents = sql.select(DSL.coalesce(DSL.sum(CLAIM.GROSS_CENTS), DSL.zero()))
                .from(CLAIM)
                .where(CLAIM.PERSON_ID.eq(person.value()))
                .and(LIVE)
                .and(DSL.cardinality(CLAIM.REASONS).eq(0))
                .and(CLAIM.HANDED_IN_AT.ge(since))
                .fetchSingle()
                .value1();
        return Money.euroCents(cents.longValue());
    }

    /** The kilometres this person claimed of that year. */
    int kilometresIn(PersonId person, int year) {
        return sql.select(DSL.coalesce(DSL.sum(CLAIM.QUANTITY), DSL.zero()))
                .from(CLAIM)
                .where(CLAIM.PERSON_ID.eq(person.value()))
                .and(CLAIM.SORT.eq(Sort.MILEAGE.name()))
                .and(LIVE)
                .and(CLAIM.SPENT_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .fetchSingle()
                .value1()
                .intValue();
    }

    /** The number of another claim of this person with one of these days away in it, the first and so many more. */
    Optional<String> awayTwice(PersonId person, LocalDate first, int days) {
        return sql.select(CLAIM.NUMBER)
                .from(CLAIM)
                .where(CLAIM.PERSON_ID.eq(person.value()))
                .and(CLAIM.SORT.eq(Sort.ALLOWANCE.name()))
                .and(LIVE)
                .and(CLAIM.SPENT_ON.lt(first.plusDays(days)))
                .and(DSL.condition("{0} + {1} > {2}", CLAIM.SPENT_ON, CLAIM.QUANTITY, DSL.val(first)))
                .orderBy(CLAIM.SPENT_ON)
                .limit(1)
                .fetchOptional(CLAIM.NUMBER);
    }
}
