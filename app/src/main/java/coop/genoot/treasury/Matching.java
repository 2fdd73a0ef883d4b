package coop.genoot.treasury;

import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.control.Control;
import coop.genoot.control.Operation;
import coop.genoot.control.OperationKind;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.matching.Clues;
import coop.genoot.treasury.matching.DocumentNumber;
import coop.genoot.treasury.matching.Expected;
import coop.genoot.treasury.matching.Finding;
import coop.genoot.treasury.matching.Reason;
import coop.genoot.treasury.matching.Settlement;
import coop.genoot.treasury.matching.Suggestion;
import coop.genoot.treasury.matching.Suggestions;
import coop.genoot.treasury.news.MoneyTold;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides by hand what the rules left open, and takes decisions back. Only finance of the entity may. */
@Component
@Transactional
public class Matching {
    private final LineRows lines;
    private final MatchRows matches;
    private final ExpectedRows expected;
    private final Control control;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Matching(
            LineRows lines,
            MatchRows matches,
            ExpectedRows expected,
            Control control,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.matches = matches;
        this.expected = expected;
        this.control = control;
        this.events = events;
        this.clock = clock;
    }

    /** What the line could be for, the likeliest first, with the reason. */
    @Transactional(readOnly = true)
    public List<SuggestionView> suggestions(Actor me, LineView line) {
        var clues = clues(line);
        var payers = payersOf(line);
        return Suggestions.of(clues, expected.candidates(line.entity(), clues, payers), payers).stream()
                .map(Matching::view)
                .toList();
    }

    /** What is open under that number or of that payer, for choosing by hand. */
    @Transactional(readOnly = true)
    public List<SuggestionView.Document> search(Actor me, LineView line, String text) {
        return expected.search(line.entity(), line.amount().currency(), text).stream()
                .map(Matching::document)
                .toList();
    }

    /**
     * Takes what waits on the line as payment of these documents, in their order; what is too much is kept as the
     * client's credit when all are one client's. Refused when nothing waits ({@code treasury.line-explained}) or none
     * of the documents waits for money of this sign ({@code treasury.nothing-open}).
     */
    public void match(Actor me, LineId id, List<UUID> subjects) {
        match(me, id, subjects, Reason.HAND);
    }

    void match(Actor me, LineId id, List<UUID> subjects, Reason reason) {
        var line = locked(me, id);
        match(line, subjects, reason);
        control.ask(me, operation(line));
    }

    /** What people place by hand is looked at afterwards, never before. */
    private static Operation operation(LineView line) {
        var placed = line.waiting().isNegative() ? line.waiting().negated() : line.waiting();
        var id = line.id().value();
        var page = "/bank/lines/" + id;
        return new Operation(
                OperationKind.MONEY_PLACED, id, line.entity(), null, null, line.payerName(), placed, Set.of(), page);
    }

    private void match(LineView line, List<UUID> subjects, Reason reason) {
        var chosen = expected.lock(line.entity(), subjects);
        if (chosen.size() != Set.copyOf(subjects).size()) throw new NotHere();
        var inOrder = subjects.stream()
                .distinct()
                .map(subject -> named(chosen, subject))
                .toList();
        var found = Settlement.of(inOrder, line.waiting(), reason);
        if (found.isEmpty()) throw new Refused("treasury.nothing-open");
        keep(line, found);
    }

    /** Takes what waits on the line as what the bank charges, or gives back of it. */
    public void takeAsBankCosts(Actor me, LineId id) {
        var line = locked(me, id);
        keep(line, List.of(Finding.bankCosts(line.waiting())));
        control.ask(me, operation(line));
    }

    /**
     * Takes what left with the line as paid back to a client who had paid too much. Refused when less than that is kept
     * for them ({@code treasury.not-so-much-credit}).
     */
    public void payBack(Actor me, LineId id, UUID payer) {
        var line = locked(me, id);
        var credit = matches.creditOf(line.entity(), payer);
        if (!line.waiting().isNegative() || credit.plus(line.waiting()).isNegative())
            throw new Refused("treasury.not-so-much-credit", credit);
        keep(line, List.of(Finding.payBack(payer, line.waiting())));
        control.ask(me, operation(line));
    }

    /**
     * Takes a part of what left with the line as one of our transfers. Refused when less than that left ({@code
     * treasury.payouts.not-so-much-left}); that it is under way is asked by the door of payouts.
     */
    public void takeAsPayout(Actor me, LineId id, UUID transfer, Money amount) {
        var line = locked(me, id);
        if (line.waiting().plus(amount).isPositive()) throw new Refused("treasury.payouts.not-so-much-left", amount);
        keep(line, List.of(Finding.payout(transfer, amount.negated(), Reason.HAND)));
        control.ask(me, operation(line));
    }

    /** Clients who have paid from the line's account and for whom enough is kept to be paid back by this line. */
    @Transactional(readOnly = true)
    public List<UUID> creditorsOf(Actor me, LineView line) {
        if (!line.waiting().isNegative()) return List.of();
        return payersOf(line).stream()
                .filter(payer -> !matches.creditOf(line.entity(), payer)
                        .plus(line.waiting())
                        .isNegative())
                .sorted()
                .toList();
    }

    /** Takes a match back, today; the money waits again. It is not here when it was taken back before. */
    public void undo(Actor me, MatchId id) {
        var line = locked(me, lines.lineOf(id).orElseThrow(NotHere::new), false);
        var match = line.matches().stream()
                .filter(it -> it.part().match().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
        var counterpart = new MatchId(TimeOrderedId.at(clock.instant()));
        matches.undo(line.entity(), match, counterpart);
        events.publishEvent(
                new PaymentUnmatched(line.entity(), line.account(), match.part(), counterpart, LocalDate.now(clock)));
    }

    private void keep(LineView line, List<Finding> found) {
        var parts = found.stream()
                .map(it ->
                        TakenLine.part(new MatchId(TimeOrderedId.at(clock.instant())), line.id(), line.bookedOn(), it))
                .toList();
        matches.add(line, parts, found);
        events.publishEvent(new PaymentMatched(line.entity(), line.account(), parts));
        events.publishEvent(new MoneyTold.OfLine(
                line.id().value(),
                parts.stream().map(part -> part.match().value()).toList()));
    }

    private LineView locked(Actor me, LineId id) {
        return locked(me, id, true);
    }

    private LineView locked(Actor me, LineId id, boolean mustWait) {
        lines.lock(id);
        var line = lines.find(id).orElseThrow(NotHere::new);
        if (!me.isSystem() && !me.has(Hat.FINANCE, line.entity().value())) throw new Refused("treasury.not-finance");
        if (mustWait && line.waiting().isZero()) throw new Refused("treasury.line-explained");
        return line;
    }

    private Set<UUID> payersOf(LineView line) {
        if (line.payerAccount().isEmpty()) return Set.of();
        return expected.payersOf(line.entity(), List.of(line.payerAccount()))
                .getOrDefault(line.payerAccount(), Set.of());
    }

    static Clues clues(LineView line) {
        var id = line.endToEnd() == null ? "" : line.endToEnd();
        return new Clues(
                line.waiting(),
                Clues.referencesIn(line.reference(), line.text(), id),
                DocumentNumber.candidatesIn(line.text()),
                id,
                line.payerAccount(),
                line.payerName(),
                line.cameBack());
    }

    private static Expected named(Collection<Expected> chosen, UUID subject) {
        return chosen.stream()
                .filter(it -> it.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    static SuggestionView view(Suggestion suggestion) {
        return new SuggestionView(
                suggestion.expected().stream().map(Matching::document).toList(),
                suggestion.why().key());
    }

    private static SuggestionView.Document document(Expected one) {
        return new SuggestionView.Document(one.subject(), one.number(), one.payerName(), one.open());
    }
}
