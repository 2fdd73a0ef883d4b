package coop.genoot.treasury.news;

import static coop.genoot.treasury.db.Tables.CLAIM;
import static coop.genoot.treasury.db.Tables.CLAIM_ANSWER;
import static coop.genoot.treasury.db.Tables.EXPECTED_PAYMENT;
import static coop.genoot.treasury.db.Tables.LINE_MATCH;
import static coop.genoot.treasury.db.Tables.STATEMENT;
import static coop.genoot.treasury.db.Tables.STATEMENT_LINE;

import coop.genoot.common.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to the money of Activities, as it is told to those who manage them. */
@Component
class NewsRows {
    private final DSLContext sql;

    NewsRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Money that found its Activity.
     *
     * @param subject the document it is for; null for what a client paid too much
     */
    record Moved(
            UUID match, UUID activity, @Nullable UUID subject, String number, String payer, Money amount, Instant at) {}

    /** A claim with its answer, if there is one. */
    record Claimed(
            UUID claim,
            UUID entity,
            UUID activity,
            UUID person,
            String number,
            Money amount,
            Instant at,
            @Nullable Boolean granted,
            String reason,
            @Nullable Instant answeredAt) {}

    List<Moved> ofFile(UUID file) {
        return moved(STATEMENT.BANK_FILE_ID.eq(file));
    }

    List<Moved> ofMatches(Collection<UUID> matches) {
        return moved(LINE_MATCH.ID.eq(DSL.any(matches.toArray(UUID[]::new))));
    }

    Optional<Claimed> claim(UUID id) {
        return sql.select(
                        CLAIM,
                        EXPECTED_PAYMENT.NUMBER,
                        CLAIM_ANSWER.GRANTED,
                        CLAIM_ANSWER.REASON,
                        CLAIM_ANSWER.ANSWERED_AT)
                .from(CLAIM)
                .join(EXPECTED_PAYMENT)
                .on(EXPECTED_PAYMENT.SUBJECT.eq(CLAIM.SUBJECT))
                .leftJoin(CLAIM_ANSWER)
                .on(CLAIM_ANSWER.CLAIM_ID.eq(CLAIM.ID))
                .where(CLAIM.ID.eq(id))
                .fetchOptional(row -> {
                    var claim = row.value1();
                    return new Claimed(
                            claim.getId(),
                            claim.getEntityId(),
                            claim.getActivityId(),
                            claim.getClaimedBy(),
                            row.value2(),
                            new Money(claim.getCents(), Currency.getInstance(claim.getCurrency())),
                            claim.getClaimedAt(),
                            row.value3(),
                            row.value4() == null ? "" : row.value4(),
                            row.value5());
                });
    }

    /** Who paid, as another match of the same line names them. */
    private static Field<String> sibling() {
        var other = LINE_MATCH.as("other");
        var its = EXPECTED_PAYMENT.as("its");
        return DSL.field(DSL.select(DSL.max(its.PAYER_NAME))
                .from(other)
                .join(its)
                .on(its.SUBJECT.eq(other.SUBJECT))
                .where(other.LINE_ID.eq(LINE_MATCH.LINE_ID)));
    }

    private List<Moved> moved(Condition which) {
        return sql.select(
                        LINE_MATCH.ID,
                        LINE_MATCH.ACTIVITY_ID,
                        LINE_MATCH.SUBJECT,
                        EXPECTED_PAYMENT.NUMBER,
                        DSL.coalesce(EXPECTED_PAYMENT.PAYER_NAME, sibling(), STATEMENT_LINE.PAYER_NAME),
                        LINE_MATCH.CENTS,
                        STATEMENT_LINE.CURRENCY,
                        LINE_MATCH.AT)
                .from(LINE_MATCH)
                .join(STATEMENT_LINE)
                .on(STATEMENT_LINE.ID.eq(LINE_MATCH.LINE_ID))
                .join(STATEMENT)
                .on(STATEMENT.ID.eq(STATEMENT_LINE.STATEMENT_ID))
                .leftJoin(EXPECTED_PAYMENT)
                .on(EXPECTED_PAYMENT.SUBJECT.eq(LINE_MATCH.SUBJECT))
                .where(which)
                .and(LINE_MATCH.ACTIVITY_ID.isNotNull())
                .and(LINE_MATCH.UNDOES.isNull())
                .orderBy(LINE_MATCH.AT, LINE_MATCH.ID)
                .fetch(row -> new Moved(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4() == null ? "" : row.value4(),
                        row.value5(),
                        new Money(row.value6(), Currency.getInstance(row.value7())),
                        row.value8()));
    }
}
