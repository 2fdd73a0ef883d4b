package coop.genoot.sales.quotes;

import coop.genoot.activities.Activities;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What clients answer on their private page, without an account (requirement D-31): they accept all or some lines, or
 * refuse with a reason. The first answer counts; a second click changes nothing. A manager may write down what a client
 * said otherwise; the proof then says so.
 */
@Component
@Transactional
public class QuoteAnswers {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 2000;

    private final QuoteRows quotes;
    private final OrderRows orders;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuoteAnswers(
            QuoteRows quotes, OrderRows orders, Activities activities, ApplicationEventPublisher events, Clock clock) {
        this.quotes = quotes;
        this.orders = orders;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the client typed to accept.
     *
     * @param name in place of a signature
     * @param options positions of the optional lines they take
     * @param sha256 fingerprint of the quote that stood on their screen
     */
    public record Acceptance(String name, Set<Integer> options, String sha256) {}

    /** Remembers that the client opened their page for the first time. */
    public void opened(Actor client, QuoteId id) {
        if (client.kind() != Actor.Kind.CLIENT) return;
        quotes.find(id)
                .filter(quote -> quote.status() == QuoteStatus.SENT)
                .ifPresent(quote -> quotes.addStep(
                        quote, new QuoteStep("OPENED", clock.instant(), QuoteVerb.By.CLIENT, client.author(), "")));
    }

    /**
     * Accepts the quote with these options and makes it an order. After an earlier acceptance nothing happens. Refused
     * when it is over, withdrawn or refused before, when a line is none of this quote's options, when nothing is left
     * to
     * accept, when the name is missing, and when something else stood on the screen.
     *
     * @return the order
     */
    public OrderId accept(Actor me, QuoteId id, Acceptance typed, QuoteAnswer.Origin origin) {
        var quote = locked(me, id);
        var before = orders.ofQuote(id);
        if (before.isPresent()) return before.get().id();
        var next = next(me, quote, QuoteVerb.ACCEPT);
        if (!quote.sha256().equals(typed.sha256())) throw new Refused("sales.quote.problem.changed");
        var lines = chosen(quote, typed.options());
        Invalid.unlessNone(problems(typed, lines));
        var order = new OrderId(TimeOrderedId.at(clock.instant()));
        answer(me, quote, lines, new Words(true, typed.name().strip(), ""), origin);
        move(me, quote, next, typed.name().strip());
        orders.add(
                order,
                quote,
                lines.stream().filter(line -> line.counts() || !line.isItem()).toList(),
                clock.instant());
        return order;
    }

    /** Refuses the quote with a reason; after an earlier refusal nothing happens. The reason may not be empty. */
    public void refuse(Actor me, QuoteId id, String name, String reason, QuoteAnswer.Origin origin) {
        var quote = locked(me, id);
        if (quote.status() == QuoteStatus.REFUSED) return;
        var next = next(me, quote, QuoteVerb.REFUSE);
        if (reason.isBlank()) throw new Invalid(List.of(Problem.at("reason", "sales.quote.problem.reason")));
        if (reason.length() > LONGEST_REASON || name.length() > LONGEST_NAME)
            throw new Invalid(List.of(Problem.at("reason", "sales.client.problem.too-long", LONGEST_REASON)));
        answer(me, quote, List.of(), new Words(false, name.strip(), reason.strip()), origin);
        move(me, quote, next, reason.strip());
    }

    /** The text that stood on the screen when the quote was answered, whose fingerprint is in the proof. */
    @Transactional(readOnly = true)
    public Optional<String> seen(Actor me, QuoteId id) {
        return quotes.find(id).filter(quote -> maySee(me, quote)).flatMap(quote -> quotes.seen(quote.id()));
    }

    private record Words(boolean accepted, String name, String reason) {}

    private Quote locked(Actor me, QuoteId id) {
        return quotes.lock(id)
                .filter(quote -> maySee(me, quote))
                .orElseThrow(() -> new Refused("sales.quote.not-yours"));
    }

    private boolean maySee(Actor me, Quote quote) {
        return me.kind() == Actor.Kind.CLIENT
                ? quote.id().value().equals(me.document())
                : activities.find(me, quote.activity()).isPresent();
    }

    private QuoteStatus next(Actor me, Quote quote, QuoteVerb verb) {
        if (by(me) == QuoteVerb.By.MANAGER && !activities.isManagedBy(me, quote.activity()))
            throw new Refused("sales.quote.not-yours");
        return switch (quote.statusOn(LocalDate.now(clock))) {
            case EXPIRED -> throw new Refused("sales.quote.problem.expired");
            case WITHDRAWN -> throw new Refused("sales.quote.problem.withdrawn");
            case REFUSED -> throw new Refused("sales.quote.problem.refused-before");
            case ACCEPTED, IN_PRODUCTION, DONE -> throw new Refused("sales.quote.problem.accepted-before");
            case SENT -> quote.status().after(verb, by(me)).orElseThrow(() -> new Refused("sales.quote.not-now"));
        };
    }

    private static List<DocumentLine> chosen(Quote quote, Set<Integer> options) {
        var offered = quote.options().stream().map(DocumentLine::position).collect(Collectors.toSet());
        if (!offered.containsAll(options)) throw new Refused("sales.quote.problem.unknown-line");
        return quote.chosen(options);
    }

    private static List<Problem> problems(Acceptance typed, List<DocumentLine> lines) {
        var problems = new java.util.ArrayList<Problem>();
        if (typed.name().isBlank()) problems.add(Problem.at("name", "sales.quote.problem.name"));
        if (typed.name().length() > LONGEST_NAME)
            problems.add(Problem.at("name", "sales.client.problem.too-long", LONGEST_NAME));
        if (!Totals.of(lines).total().isPositive()) problems.add(Problem.at("take", "sales.quote.problem.choose-one"));
        return problems;
    }

    private void answer(Actor me, Quote quote, List<DocumentLine> lines, Words words, QuoteAnswer.Origin origin) {
        var seen = QuoteText.of(quote, lines.isEmpty() ? quote.lines() : lines);
        var taken = lines.stream()
                .filter(DocumentLine::counts)
                .map(DocumentLine::position)
                .toList();
        var total = lines.isEmpty() ? Money.noEuros() : Totals.of(lines).total();
        var answer = new QuoteAnswer(
                words.accepted(),
                words.name(),
                words.reason(),
                taken,
                total,
                QuoteText.sha256(seen),
                clock.instant(),
                by(me),
                origin.address());
        quotes.addAnswer(quote, answer, seen, origin.userAgent());
    }

    private void move(Actor me, Quote quote, QuoteStatus next, String note) {
        quotes.move(quote, next);
        var author = by(me) == QuoteVerb.By.CLIENT ? quote.letterhead().client() : me.name();
        quotes.addStep(quote, new QuoteStep(next.name(), clock.instant(), by(me), author, note));
        events.publishEvent(new QuoteAnswered(
                quote.id().value(),
                quote.entity().value(),
                quote.activity().value(),
                next == QuoteStatus.ACCEPTED,
                by(me) == QuoteVerb.By.CLIENT));
    }

    private static QuoteVerb.By by(Actor me) {
        return switch (me.kind()) {
            case CLIENT, ANYBODY -> QuoteVerb.By.CLIENT;
            case SYSTEM -> QuoteVerb.By.HOUSE;
            case PERSON -> QuoteVerb.By.MANAGER;
        };
    }
}
