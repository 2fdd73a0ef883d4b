package coop.genoot.treasury.payouts.times;

import static coop.genoot.treasury.db.Tables.PAYABLE;
import static coop.genoot.treasury.db.Tables.STATEMENT;
import static coop.genoot.treasury.db.Tables.STATEMENT_LINE;

import coop.genoot.common.EntityId;
import coop.genoot.treasury.payouts.PayableKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many days money was on its way with us, as the database counts them. */
@Component
class TimeRows {
    private static final int DAYS = 90;

    private final DSLContext sql;

    TimeRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<BigDecimal> registered(EntityId entity, LocalDate since) {
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

    Optional<BigDecimal> repaid(EntityId entity, LocalDate since) {
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
