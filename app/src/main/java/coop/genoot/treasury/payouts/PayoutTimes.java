package coop.genoot.treasury.payouts;

import static coop.genoot.treasury.db.Tables.PAYABLE;
import static coop.genoot.treasury.db.Tables.STATEMENT;
import static coop.genoot.treasury.db.Tables.STATEMENT_LINE;

import coop.genoot.common.EntityId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long money is on its way with us (requirement T-02): measured from what is kept, over the last months. */
@Component
@Transactional(readOnly = true)
public class PayoutTimes {
    private static final int DAYS = 90;

    private final DSLContext sql;
    private final Clock clock;

    PayoutTimes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Mean days of the last 90: from the bank booking what clients paid to our reading it, and from a claim being owed
     * to its payment. Empty when there was none.
     */
    public record Times(Optional<BigDecimal> untilRegistered, Optional<BigDecimal> untilRepaid) {}

    public Times of(EntityId entity) {
        var since = LocalDate.now(clock).minusDays(DAYS);
        return new Times(registered(entity, since), repaid(entity, since));
    }

    private Optional<BigDecimal> registered(EntityId entity, LocalDate since) {
        Field<BigDecimal> days =
                DSL.field("avg({0}::date - {1})", BigDecimal.class, STATEMENT.TAKEN_AT, STATEMENT_LINE.BOOKED_ON);
        return rounded(sql.select(days)
                .from(STATEMENT)
                .join(STATEMENT_LINE)
                .on(STATEMENT_LINE.STATEMENT_ID.eq(STATEMENT.ID))
                .where(STATEMENT.ENTITY_ID.eq(entity.value()))
                .and(STATEMENT.CLOSED_ON.ge(since))
                .and(STATEMENT_LINE.CENTS.gt(0L))
                .fetchOne(days));
    }

    private Optional<BigDecimal> repaid(EntityId entity, LocalDate since) {
        Field<BigDecimal> days = DSL.field("avg({0} - {1}::date)", BigDecimal.class, PAYABLE.PAID_ON, PAYABLE.OWED_AT);
        return rounded(sql.select(days)
                .from(PAYABLE)
                .where(PAYABLE.ENTITY_ID.eq(entity.value()))
                .and(PAYABLE.KIND.eq(PayableKind.EXPENSE_CLAIM.name()))
                .and(PAYABLE.PAID_ON.ge(since))
                .and(PAYABLE.OWED_AT.ge(since.minusDays(DAYS).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .fetchOne(days));
    }

    private static Optional<BigDecimal> rounded(@Nullable BigDecimal days) {
        return Optional.ofNullable(days).map(it -> it.setScale(1, RoundingMode.HALF_UP));
    }
}
