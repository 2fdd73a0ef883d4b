package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Matches lines one after the other, in the order of money.md: reference, payer's id, document number with the exact
 * amount, known payer with the exact amount. The amount alone never decides. One matcher serves one chunk of lines.
 */
public final class Matcher {
    private final Known known;

    /** {@code payersByAccount}: for an IBAN, the clients who have paid from it. */
    public Matcher(Collection<Expected> expected, Map<String, Set<UUID>> payersByAccount) {
        this.known = new Known(expected, payersByAccount);
    }

    /** What the line is for, as far as that is certain; empty when it is not. Never more than the line's amount. */
    public List<Finding> match(Clues clues) {
        return rulesFor(clues)
                .map(Supplier::get)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Stream<Supplier<List<Finding>>> rulesFor(Clues clues) {
        if (clues.amount().isPositive())
            return Stream.of(
                    () -> byReference(clues), () -> byEndToEnd(clues), () -> byNumber(clues), () -> byPayer(clues));
        return Stream.of(() -> bounced(clues), () -> refunded(clues));
    }

    private List<Finding> byReference(Clues clues) {
        return settle(known.withReferences(clues.references()), clues.amount(), Reason.REFERENCE);
    }

    private List<Finding> byEndToEnd(Clues clues) {
        if (clues.endToEnd().isEmpty()) return List.of();
        var key = DocumentNumber.of(clues.endToEnd()).key();
        var hits = known.withNumbers(List.of(key)).stream()
                .filter(it -> it.documentNumber().key().equals(key))
                .toList();
        return hits.size() == 1 ? settle(hits, clues.amount(), Reason.END_TO_END) : List.of();
    }

    private List<Finding> byNumber(Clues clues) {
        var hits = stillOpen(known.withNumbers(clues.numbers()));
        boolean whole = !hits.isEmpty()
                && (total(hits).equals(clues.amount()) || totalWithExtra(hits).equals(clues.amount()));
        if (whole) return settle(hits, clues.amount(), Reason.NUMBER);
        return onlyExact(hits, clues.amount(), Reason.NUMBER);
    }

    private List<Finding> byPayer(Clues clues) {
        var theirs = known.openFrom(clues.payerAccount());
        var one = onlyExact(theirs, clues.amount(), Reason.PAYER);
        if (!one.isEmpty()
                || theirs.size() < 2
                || payers(theirs) > 1
                || !total(theirs).equals(clues.amount())) return one;
        return settle(theirs, clues.amount(), Reason.PAYER_TOTAL);
    }

    private static long payers(List<Expected> expected) {
        return expected.stream().map(Expected::payer).distinct().count();
    }

    private List<Finding> onlyExact(List<Expected> candidates, Money amount, Reason reason) {
        var exact =
                candidates.stream().filter(it -> known.open(it).equals(amount)).toList();
        return exact.size() == 1 ? settle(exact, amount, reason) : List.of();
    }

    /** Money that came in once under this reference or number has left again. */
    private List<Finding> bounced(Clues clues) {
        if (!clues.cameBack()) return List.of();
        var hits = Stream.concat(
                        known.withReferences(clues.references()).stream(),
                        known.withNumbers(clues.allNumbers()).stream())
                .distinct()
                .filter(it -> paid(it).compareTo(clues.amount().negated()) >= 0)
                .toList();
        return hits.size() == 1 ? List.of(taken(hits.getFirst(), clues.amount(), Reason.BOUNCED)) : List.of();
    }

    /** Money goes back that was paid too much on a document, or that a credit note gave back. */
    private List<Finding> refunded(Clues clues) {
        var exact = Stream.concat(
                        known.withReferences(clues.references()).stream(),
                        known.withNumbers(clues.allNumbers()).stream())
                .distinct()
                .filter(it -> known.open(it).equals(clues.amount()))
                .toList();
        return exact.size() == 1 ? List.of(taken(exact.getFirst(), clues.amount(), Reason.NUMBER)) : List.of();
    }

    private Money paid(Expected one) {
        return one.paid().plus(one.open()).minus(known.open(one));
    }

    /**
     * Fills what is open, one after the other; the last may be paid in part. What is too much is interest and costs as
     * far as they were asked beside it, and else kept as credit.
     */
    private List<Finding> settle(List<Expected> hits, Money amount, Reason reason) {
        var found = new ArrayList<Finding>();
        var left = amount;
        for (var one : stillOpen(hits)) {
            var part = left.compareTo(known.open(one)) < 0 ? left : known.open(one);
            if (!part.isPositive()) break;
            found.add(taken(one, part, reason));
            left = left.minus(part);
        }
        for (var one : hits) {
            var part = left.compareTo(known.extra(one)) < 0 ? left : known.extra(one);
            if (!part.isPositive()) continue;
            known.takeExtra(one, part);
            found.add(Finding.lateCosts(one, part, reason));
            left = left.minus(part);
        }
        if (left.isPositive() && payers(hits) == 1 && hits.getFirst().payer() != null)
            found.addAll(rest(hits.getFirst(), left));
        return found;
    }

    /**
     * More came than the named documents ask: perhaps exactly what the same client has open elsewhere, else a credit.
     */
    private List<Finding> rest(Expected named, Money left) {
        var others = known.openOf(Objects.requireNonNull(named.payer()));
        if (!others.isEmpty() && total(others).equals(left))
            return others.stream()
                    .map(it -> taken(it, known.open(it), Reason.PAYER_TOTAL))
                    .toList();
        return List.of(Finding.credit(named, left, Reason.REFERENCE));
    }

    private Finding taken(Expected one, Money part, Reason reason) {
        known.take(one, part);
        return Finding.payment(one, part, reason);
    }

    private List<Expected> stillOpen(List<Expected> candidates) {
        return candidates.stream().filter(it -> known.open(it).isPositive()).toList();
    }

    private Money totalWithExtra(List<Expected> expected) {
        return expected.stream()
                .map(it -> known.open(it).plus(known.extra(it)))
                .reduce(Money::plus)
                .orElseThrow();
    }

    private Money total(List<Expected> expected) {
        return expected.stream().map(known::open).reduce(Money::plus).orElseThrow();
    }
}
