package coop.genoot.sales.overview;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.sales.quotes.QuoteId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sales of the Activities that somebody advises, as far as they may need a hand. */
@Component
@Transactional(readOnly = true)
public class OfficeOverview {
    private final InvoiceLists invoices;
    private final WaitingQuotes quotes;
    private final Activities activities;
    private final Clock clock;

    OfficeOverview(InvoiceLists invoices, WaitingQuotes quotes, Activities activities, Clock clock) {
        this.invoices = invoices;
        this.quotes = quotes;
        this.activities = activities;
        this.clock = clock;
    }

    /** An Activity whose clients are late: with how many invoices, for how much, since when the longest. */
    public record Late(ActivityId activity, int invoices, Money total, LocalDate since) {}

    /**
     * A quote that waits for an answer.
     *
     * @param all how many there are in all, and {@code allTotal} what they offer together
     */
    public record Waiting(
            QuoteId id,
            ActivityId activity,
            String client,
            Money total,
            LocalDate validUntil,
            int all,
            Money allTotal) {}

    /** The Activities whose clients are late, the largest amount first. */
    public List<Late> late(Actor me, int limit) {
        return invoices.late(activities.advisedBy(me), LocalDate.now(clock), limit);
    }

    /** How many invoices are open and late in all, and what stands on them. */
    public InvoiceOverview.Standing standing(Actor me) {
        return invoices.standing(activities.advisedBy(me), LocalDate.now(clock));
    }

    /** The quotes that wait for an answer, the soonest to end first. */
    public List<Waiting> quotesWaiting(Actor me, int limit) {
        return quotes.of(activities.advisedBy(me), limit);
    }
}
