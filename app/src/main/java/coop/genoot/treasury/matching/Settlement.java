package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import java.util.ArrayList;
import java.util.List;

/** Shares money that a person says is for these documents. */
public final class Settlement {
    private Settlement() {}

    /**
     * Fills what each has open, in the given order; the last may be paid in part. What is too much is interest and
     * costs as far as they were asked, then kept as credit when all documents are one client's, and waits otherwise.
     * Money that left takes back what had been paid.
     */
    public static List<Finding> of(List<Expected> documents, Money amount, Reason reason) {
        return amount.isNegative() ? takenBack(documents, amount, reason) : paid(documents, amount, reason);
    }

    private static List<Finding> paid(List<Expected> documents, Money amount, Reason reason) {
        var found = new ArrayList<Finding>();
        var left = amount;
        for (var one : documents) {
            var part = smaller(left, one.open());
            if (!part.isPositive()) continue;
            found.add(Finding.payment(one, part, reason));
            left = left.minus(part);
        }
        for (var one : documents) {
            var part = smaller(left, one.extra());
            if (!part.isPositive()) continue;
            found.add(Finding.lateCosts(one, part, reason));
            left = left.minus(part);
        }
        var payers = documents.stream().map(Expected::payer).distinct().toList();
        if (left.isPositive() && !found.isEmpty() && payers.size() == 1 && payers.getFirst() != null)
            found.add(Finding.credit(documents.getFirst(), left, reason));
        return found;
    }

    private static List<Finding> takenBack(List<Expected> documents, Money amount, Reason reason) {
        var found = new ArrayList<Finding>();
        var left = amount.negated();
        for (var one : documents) {
            var part = smaller(left, one.paid());
            if (!part.isPositive()) continue;
            found.add(Finding.payment(one, part.negated(), reason));
            left = left.minus(part);
        }
        return found;
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
