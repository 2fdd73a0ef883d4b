package coop.genoot.sales.outlook;

import static coop.genoot.sales.db.Tables.CLIENT;
import static coop.genoot.sales.db.Tables.CLIENT_ORDER;
import static coop.genoot.sales.db.Tables.QUOTE;
import static org.jooq.impl.DSL.coalesce;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.quotes.QuoteStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Quotes that wait for an answer and orders that are not done, without VAT: one query. */
@Component
class DealRows {
    private final DSLContext sql;

    DealRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A quote, or the order it became.
     *
     * @param order null while the client has not accepted
     * @param net of the quote, or of what was ordered of it
     */
    record Row(
            UUID quote,
            @Nullable UUID order,
            ClientId client,
            String clientName,
            String number,
            QuoteStatus status,
            LocalDate validUntil,
            Money net) {}

    List<Row> open(ActivityId activity, LocalDate today, int limit) {
        var waiting = QUOTE.STATUS.eq(QuoteStatus.SENT.name()).and(QUOTE.VALID_UNTIL.ge(today));
        var ordered = QUOTE.STATUS.in(QuoteStatus.ACCEPTED.name(), QuoteStatus.IN_PRODUCTION.name());
        return sql.select(
                        QUOTE.ID,
                        CLIENT_ORDER.ID,
                        QUOTE.CLIENT_ID,
                        CLIENT.NAME,
                        QUOTE.NUMBER,
                        QUOTE.STATUS,
                        QUOTE.VALID_UNTIL,
                        coalesce(CLIENT_ORDER.NET_CENTS, QUOTE.NET_CENTS))
                .from(QUOTE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(QUOTE.CLIENT_ID))
                .leftJoin(CLIENT_ORDER)
                .on(CLIENT_ORDER.QUOTE_ID.eq(QUOTE.ID))
                .where(QUOTE.ACTIVITY_ID.eq(activity.value()))
                .and(waiting.or(ordered))
                .orderBy(QUOTE.SENT_AT.desc(), QUOTE.ID)
                .limit(limit)
                .fetch(it -> new Row(
                        it.value1(),
                        it.value2(),
                        new ClientId(it.value3()),
                        it.value4(),
                        it.value5(),
                        QuoteStatus.valueOf(it.value6()),
                        it.value7(),
                        Money.euroCents(it.value8())));
    }
}
