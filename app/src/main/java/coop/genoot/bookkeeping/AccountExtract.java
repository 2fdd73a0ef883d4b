package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.ledger.StatementQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of an Activity's account in a period, newest first, with the sums of the whole period.
 *
 * @param next where the next page starts; null on the last one
 */
public record AccountExtract(
        Money opening,
        Money in,
        Money out,
        Money closing,
        List<AccountLine> lines,
        StatementQuery.@Nullable Place next) {
    public AccountExtract {
        lines = List.copyOf(lines);
    }
}
