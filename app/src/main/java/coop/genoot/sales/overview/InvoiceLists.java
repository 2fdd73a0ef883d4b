package coop.genoot.sales.overview;

import static coop.genoot.sales.db.Tables.INVOICE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.upper;
import static org.jooq.impl.DSL.when;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invoices as lists need them: one query a page, by key, whatever the size of the books. */
@Component
class InvoiceLists {
    private static final List<String> OPEN = List.of("ISSUED", "SENT", "PARTLY_PAID");

    private static final List<Field<?>> SUMMARY = List.of(
            INVOICE.ID,
            INVOICE.ACTIVITY_ID,
            INVOICE.CLIENT_ID,
            INVOICE.KIND,
            INVOICE.NUMBER,
            INVOICE.BUYER_NAME,
            INVOICE.ISSUED_ON,
            INVOICE.DUE_ON,
            INVOICE.NET_CENTS,
            INVOICE.TOTAL_CENTS,
            INVOICE.STATUS);

    private final DSLContext sql;

    InvoiceLists(DSLContext sql) {
        this.sql = sql;
    }

    List<InvoiceSummary> page(InvoiceFilter filter, InvoiceSummary.@Nullable Key after, int limit, LocalDate today) {
        var further = after == null
                ? noCondition()
                : row(INVOICE.ISSUED_ON, INVOICE.ID).lt(row(after.issuedOn(), after.id()));
        return sql.select(SUMMARY)
                .from(INVOICE)
                .where(which(filter, today))
                .and(further)
                .orderBy(INVOICE.ISSUED_ON.desc(), INVOICE.ID.desc())
                .limit(limit)
                .fetch(InvoiceLists::summary);
    }

    InvoiceOverview.Standing standing(Collection<UUID> activities, LocalDate today) {
        var late = INVOICE.DUE_ON.lt(today);
        return sql.select(
                        count(),
                        coalesce(sum(INVOICE.TOTAL_CENTS), inline(BigDecimal.ZERO)),
                        count().filterWhere(late),
                        coalesce(sum(INVOICE.TOTAL_CENTS).filterWhere(late), inline(BigDecimal.ZERO)))
                .from(INVOICE)
                .where(INVOICE.ACTIVITY_ID.eq(any(activities.toArray(UUID[]::new))))
                .and(INVOICE.STATUS.in(inlined(OPEN)))
                .fetchSingle(it ->
                        new InvoiceOverview.Standing(it.value1(), cents(it.value2()), it.value3(), cents(it.value4())));
    }

    List<OfficeOverview.Late> late(Collection<UUID> activities, LocalDate today, int limit) {
        var total = sum(INVOICE.TOTAL_CENTS);
        return sql.select(INVOICE.ACTIVITY_ID, count(), total, min(INVOICE.DUE_ON))
                .from(INVOICE)
                .where(INVOICE.ACTIVITY_ID.eq(any(activities.toArray(UUID[]::new))))
                .and(inStage(InvoiceFilter.Show.LATE, today))
                .groupBy(INVOICE.ACTIVITY_ID)
                .orderBy(total.desc(), INVOICE.ACTIVITY_ID)
                .limit(limit)
                .fetch(it -> new OfficeOverview.Late(
                        new ActivityId(it.value1()), it.value2(), cents(it.value3()), it.value4()));
    }

    /** Whose payment is awaited, the first to be due first. */
    List<InvoiceSummary> awaited(Collection<UUID> activities, int limit) {
        return sql.select(SUMMARY)
                .from(INVOICE)
                .where(INVOICE.ACTIVITY_ID.eq(any(activities.toArray(UUID[]::new))))
                .and(INVOICE.STATUS.in(inlined(OPEN)))
                .orderBy(INVOICE.DUE_ON, INVOICE.ID)
                .limit(limit)
                .fetch(InvoiceLists::summary);
    }

    /** Invoiced less credited, without VAT, by month; months in which nothing happened are left out. */
    Map<YearMonth, Money> byMonth(Collection<UUID> activities, LocalDate from) {
        var month = trunc(INVOICE.ISSUED_ON, DatePart.MONTH);
        var credited = INVOICE.CREDITS_ID.isNotNull();
        var net = sum(when(credited, INVOICE.NET_CENTS.neg()).otherwise(INVOICE.NET_CENTS));
        return sql.select(month, net)
                .from(INVOICE)
                .where(INVOICE.ACTIVITY_ID.eq(any(activities.toArray(UUID[]::new))))
                .and(INVOICE.ISSUED_ON.ge(from))
                .groupBy(month)
                .fetchMap(it -> YearMonth.from(it.value1()), it -> cents(it.value2()));
    }

    private static Condition which(InvoiceFilter filter, LocalDate today) {
        var activities =
                filter.activities().stream().map(ActivityId::value).distinct().toArray(UUID[]::new);
        var condition = switch (activities.length) {
            case 0 -> noCondition();
            case 1 -> INVOICE.ACTIVITY_ID.eq(activities[0]);
            default -> INVOICE.ACTIVITY_ID.eq(any(activities));
        };
        if (filter.client() != null)
            condition = condition.and(INVOICE.CLIENT_ID.eq(filter.client().value()));
        if (!filter.words().isEmpty()) condition = condition.and(saying(filter.words()));
        return condition.and(inStage(filter.show(), today));
    }

    private static Condition saying(String words) {
        var capitals = words.toUpperCase(Locale.ROOT);
        return upper(INVOICE.NUMBER).contains(capitals).or(INVOICE.BUYER_NAME.containsIgnoreCase(words));
    }

    private static Condition inStage(InvoiceFilter.Show show, LocalDate today) {
        return switch (show) {
            case ALL -> noCondition();
            case OPEN -> INVOICE.STATUS.in(inlined(OPEN));
            case LATE -> INVOICE.STATUS.in(inlined(OPEN)).and(INVOICE.DUE_ON.lt(today));
            case PAID -> INVOICE.STATUS.eq(inline("PAID"));
            case WRITTEN_OFF -> INVOICE.STATUS.eq(inline("WRITTEN_OFF"));
            case CREDITED -> INVOICE.STATUS.eq(inline("CREDITED")).or(INVOICE.CREDITS_ID.isNotNull());
        };
    }

    private static List<org.jooq.Param<String>> inlined(List<String> values) {
        return values.stream().map(DSL::inline).toList();
    }

    private static InvoiceSummary summary(Record row) {
        return new InvoiceSummary(
                new InvoiceId(row.get(INVOICE.ID)),
                new ActivityId(row.get(INVOICE.ACTIVITY_ID)),
                row.get(INVOICE.CLIENT_ID) == null ? null : new ClientId(row.get(INVOICE.CLIENT_ID)),
                InvoiceKind.valueOf(row.get(INVOICE.KIND)),
                row.get(INVOICE.NUMBER),
                row.get(INVOICE.BUYER_NAME),
                row.get(INVOICE.ISSUED_ON),
                row.get(INVOICE.DUE_ON),
                Money.euroCents(row.get(INVOICE.NET_CENTS)),
                Money.euroCents(row.get(INVOICE.TOTAL_CENTS)),
                InvoiceState.valueOf(row.get(INVOICE.STATUS)));
    }

    private static Money cents(BigDecimal cents) {
        return Money.euroCents(cents.longValueExact());
    }
}
