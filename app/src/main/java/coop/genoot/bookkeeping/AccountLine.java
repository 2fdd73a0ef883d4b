package coop.genoot.bookkeeping;

import coop.genoot.common.Money;
import coop.genoot.ledger.Kind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an Activity's account, as its members see it: + is more for them.
 *
 * @param isContribution whether it is the cooperative's part of the line below it
 * @param subject the document it is about; null when it is about none
 * @param balance after this line
 */
public record AccountLine(
        LocalDate on,
        Kind kind,
        boolean isContribution,
        String number,
        String counterpart,
        @Nullable UUID subject,
        Money amount,
        Money balance) {
    /** The key of what happened. */
    public String key() {
        if (isContribution) return "bookkeeping.kind.contribution";
        return "bookkeeping.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
