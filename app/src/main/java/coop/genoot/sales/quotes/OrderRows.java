package coop.genoot.sales.quotes;

import static coop.genoot.sales.db.Tables.CLIENT_ORDER;
import static coop.genoot.sales.db.Tables.CLIENT_ORDER_LINE;
import static coop.genoot.sales.db.Tables.QUOTE;
import static coop.genoot.sales.db.Tables.QUOTE_DEPOSIT;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.LineKind;
import coop.genoot.sales.Totals;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.db.tables.records.ClientOrderLineRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The orders as they are kept; added once, never changed. */
@Component
class OrderRows {
    private final DSLContext sql;

    OrderRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(OrderId id, Quote quote, List<DocumentLine> lines, Instant now) {
        var totals = Totals.of(lines);
        sql.insertInto(CLIENT_ORDER)
                .values(
                        id.value(),
                        quote.id().value(),
                        quote.entity().value(),
                        quote.activity().value(),
                        quote.client().value(),
                        totals.net().cents(),
                        totals.vatAmount().cents(),
                        totals.total().cents(),
                        now)
                .execute();
        for (var line : lines)
            sql.insertInto(CLIENT_ORDER_LINE)
                    .values(
                            id.value(),
                            line.position(),
                            quote.entity().value(),
                            quote.activity().value(),
                            quote.id().value(),
                            line.kind().name(),
                            line.description(),
                            line.quantity(),
                            line.unit().code(),
                            line.price(),
                            line.discount().percent(),
                            line.vat().code())
                    .execute();
    }

    Optional<Order> find(OrderId id) {
        return orders(CLIENT_ORDER.ID.eq(id.value())).stream().findFirst();
    }

    Optional<Order> ofQuote(QuoteId id) {
        return orders(CLIENT_ORDER.QUOTE_ID.eq(id.value())).stream().findFirst();
    }

    private List<Order> orders(Condition which) {
        return sql.select()
                .from(CLIENT_ORDER)
                .join(QUOTE)
                .on(QUOTE.ID.eq(CLIENT_ORDER.QUOTE_ID))
                .where(which)
                .orderBy(CLIENT_ORDER.ORDERED_AT.desc())
                .fetch(this::order);
    }

    private Order order(Record it) {
        var order = it.into(CLIENT_ORDER);
        var quote = it.into(QUOTE);
        var lines = sql.selectFrom(CLIENT_ORDER_LINE)
                .where(CLIENT_ORDER_LINE.ORDER_ID.eq(order.getId()))
                .orderBy(CLIENT_ORDER_LINE.POSITION)
                .fetch(OrderRows::line);
        var deposits = sql.selectFrom(QUOTE_DEPOSIT)
                .where(QUOTE_DEPOSIT.QUOTE_ID.eq(quote.getId()))
                .orderBy(QUOTE_DEPOSIT.POSITION)
                .fetch(deposit -> new Rate(deposit.getPercent()));
        return new Order(
                new OrderId(order.getId()),
                new QuoteId(quote.getId()),
                new EntityId(order.getEntityId()),
                new ActivityId(order.getActivityId()),
                new ClientId(order.getClientId()),
                quote.getNumber(),
                quote.getTitle(),
                quote.getReference(),
                Language.valueOf(quote.getLanguage()),
                QuoteStatus.valueOf(quote.getStatus()),
                lines,
                deposits,
                order.getOrderedAt());
    }

    private static DocumentLine line(ClientOrderLineRecord it) {
        return new DocumentLine(
                it.getPosition(),
                LineKind.valueOf(it.getKind()),
                it.getDescription(),
                it.getQuantity(),
                Unit.of(it.getUnit()).orElseThrow(),
                it.getPrice(),
                new Rate(it.getDiscount()),
                VatTreatment.parse(it.getVat()).orElseThrow(),
                false,
                true);
    }
}
