package coop.genoot.treasury.matching;

import coop.genoot.common.Money;
import java.util.List;
import java.util.Locale;

/** What a line could be for, and why we think so; the higher the score, the likelier. */
public record Suggestion(List<Expected> expected, Money amount, Why why, int score) {
    /** The reasons that a person may believe and a machine should not. */
    public enum Why {
        NUMBER_OTHER_AMOUNT,
        PAYER_AND_SUM,
        NAME_AND_AMOUNT,
        PAYER_OTHER_AMOUNT,
        NAME_AND_SUM,
        SAME_AMOUNT,
        NAME;

        /** As the message about it is called, after {@code treasury.why.}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Suggestion {
        expected = List.copyOf(expected);
    }
}
