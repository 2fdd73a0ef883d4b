package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.TRANSACTION;
import static org.jooq.impl.DSL.noCondition;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jooq.Condition;

/** Finds transactions by what people type: words of a label or a fact, or an amount. */
final class Search {
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}([.,]\\d{1,2})?");

    private Search() {}

    static Condition inText(String search) {
        var wanted = search.strip();
        if (wanted.isEmpty()) return noCondition();
        return TRANSACTION
                .LABEL
                .containsIgnoreCase(wanted)
                .or(TRANSACTION.DETAIL.cast(String.class).containsIgnoreCase(wanted));
    }

    /** In the text, or the amount of the entry itself: 1210 and 1210,00 both find 1 210.00. */
    static Condition inTextOrAmount(String search) {
        var wanted = search.strip();
        if (!AMOUNT.matcher(wanted).matches()) return inText(wanted);
        long cents = new BigDecimal(wanted.replace(',', '.')).movePointRight(2).longValueExact();
        return inText(wanted).or(ENTRY.CENTS.in(cents, -cents));
    }
}
