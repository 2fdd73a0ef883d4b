package coop.genoot.sales.overview;

import static coop.genoot.sales.db.Tables.CLIENT;
import static coop.genoot.sales.db.Tables.QUOTE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.quotes.QuoteStatus;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Quotes that clients did not answer yet, as lists need them: one query. */
@Component
class WaitingQuotes {
    private final DSLContext sql;

    WaitingQuotes(DSLContext sql) {
        this.sql = sql;
    }

    /** The soonest to end first. */
    List<OfficeOverview.Waiting> of(Collection<UUID> activities, int limit) {
        return sql.select(
                        QUOTE.ID,
                        QUOTE.ACTIVITY_ID,
                        CLIENT.NAME,
                        QUOTE.TOTAL_CENTS,
                        QUOTE.VALID_UNTIL,
                        count().over(),
                        sum(QUOTE.TOTAL_CENTS).over())
                .from(QUOTE)
                .join(CLIENT)
                .on(CLIENT.ID.eq(QUOTE.CLIENT_ID))
                .where(QUOTE.ACTIVITY_ID.eq(any(activities.toArray(UUID[]::new))))
                .and(QUOTE.STATUS.eq(inline(QuoteStatus.SENT.name())))
                .orderBy(QUOTE.VALID_UNTIL, QUOTE.ID)
                .limit(limit)
                .fetch(it -> new OfficeOverview.Waiting(
                        new QuoteId(it.value1()),
                        new ActivityId(it.value2()),
                        it.value3(),
                        Money.euroCents(it.value4()),
                        it.value5(),
                        it.value6(),
                        Money.euroCents(it.value7().longValueExact())));
    }
}
