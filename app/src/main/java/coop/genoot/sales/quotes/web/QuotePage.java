package coop.genoot.sales.quotes.web;

import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.platform.Words;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.InvoicingPlan;
import coop.genoot.sales.documents.Look;
import coop.genoot.sales.quotes.Order;
import coop.genoot.sales.quotes.Quote;
import coop.genoot.sales.quotes.QuoteStatus;
import coop.genoot.sales.quotes.QuoteStep;
import coop.genoot.timeline.StepMoments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One quote for the people of its Activity.
 *
 * @param status as it is true today
 * @param words the words of the document, in the client's language
 * @param order and its plan; null while it was not accepted
 * @param link a private address that was just made, to be shown this once
 * @param mayAct whether the reader manages the Activity
 * @param undelivered what it waits for when its mail did not arrive; null when it did
 * @param done what was done for it by itself
 * @param coming what is still to come by itself, each with its switch
 * @param asks the ways to whoever can help with it
 */
public record QuotePage(
        Quote quote,
        QuoteStatus status,
        List<QuoteStep> steps,
        @Nullable Order order,
        @Nullable InvoicingPlan plan,
        @Nullable String link,
        boolean mayAct,
        Look look,
        Words words,
        Words reader,
        @Nullable Moment undelivered,
        List<StepMoments.Past> done,
        List<Moment> coming,
        List<Link> asks) {
    public QuotePage {
        steps = List.copyOf(steps);
        done = List.copyOf(done);
        coming = List.copyOf(coming);
        asks = List.copyOf(asks);
    }

    /** The one next sensible step: a form to send or a page to go to. */
    public record Next(String key, String icon, String address, boolean post) {}

    /** The lines as they were sent, or as the client took them. */
    public List<DocumentLine> lines() {
        var answer = quote.answer();
        return answer == null || !answer.accepted() ? quote.lines() : quote.chosen(Set.copyOf(answer.lines()));
    }

    public Next next() {
        var here = "/quotes/" + quote.id();
        return switch (status) {
            case SENT -> new Next("sales.quote.next.link", "link", here + "/link", true);
            case ACCEPTED ->
                quote.deposits().isEmpty()
                        ? new Next("sales.quote.next.start", "hammer", here + "/production", true)
                        : new Next("sales.quote.next.deposit", "receipt", invoice(), false);
            case IN_PRODUCTION, DONE -> new Next("sales.quote.next.invoice", "receipt", invoice(), false);
            case REFUSED, EXPIRED, WITHDRAWN ->
                new Next("sales.quote.next.again", "copy", "/quotes/new?from=" + quote.id(), false);
        };
    }

    /** What happened, where it stands, what happens by itself. */
    public List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        Stream.concat(steps.stream().map(it -> new StepMoments.Past(it.at(), past(it))), done.stream())
                .sorted(Comparator.comparing(StepMoments.Past::at))
                .forEach(it -> moments.add(it.moment()));
        var now = reader.text("home.timeline.is-now");
        var words = reader.text(
                "sales.quote.now." + status.word(), quote.letterhead().client());
        boolean waits = status == QuoteStatus.SENT && undelivered != null;
        moments.add(waits ? undelivered : Moment.now(now, words));
        moments.addAll(coming);
        if (status == QuoteStatus.SENT)
            moments.add(Moment.next(
                    reader.dayAndMonth(quote.validUntil().plusDays(1)),
                    reader.text("sales.quote.coming.expiry"),
                    null));
        return moments;
    }

    private Moment past(QuoteStep step) {
        var moment = Moment.past(reader.dateTime(step.at()), reader.text(step.key(), step.author()));
        return step.note().isEmpty() ? moment : moment.because(step.note());
    }

    private String invoice() {
        return order == null ? "/sales" : "/orders/" + order.id() + "/invoices/new";
    }
}
