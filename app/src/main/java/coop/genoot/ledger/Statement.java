package coop.genoot.ledger;

import coop.genoot.common.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of some accounts in a period. The sums are those of the whole period, whatever page or search shows.
 *
 * @param opening the balance before the first day
 * @param debit all that was added in the period, {@code credit} all that was taken, as a positive amount
 * @param next where the next page starts; null when this is the last one
 */
public record Statement(
        Money opening, Money debit, Money credit, List<StatementLine> lines, StatementQuery.@Nullable Place next) {
    public Statement {
        lines = List.copyOf(lines);
    }

    /** The balance after the last day. */
    public Money closing() {
        return opening.plus(debit).minus(credit);
    }
}
