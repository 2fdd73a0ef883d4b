package coop.genoot.organisation;

import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import org.jspecify.annotations.Nullable;

/**
 * One way a line can be taxed in a country, during a period.
 *
 * @param code our own name for it, unique within the country; kept on documents
 * @param nameKey the words to choose it by
 * @param reasonKey the sentence the law wants on the document, null where none is wanted
 * @param exemptionCode the code of that reason in the VATEX list of EN 16931, null where there is none
 */
public record VatRate(
        String code,
        Kind kind,
        Rate rate,
        Period valid,
        String nameKey,
        @Nullable String reasonKey,
        @Nullable String exemptionCode) {

    /** The VAT categories of EN 16931 that occur with us. */
    public enum Kind {
        STANDARD("S"),
        ZERO("Z"),
        EXEMPT("E"),
        REVERSE_CHARGE("AE"),
        INTRA_COMMUNITY("K"),
        EXPORT("G"),
        OUT_OF_SCOPE("O");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        /** As written in an e-invoice (code list UNCL 5305). */
        public String letter() {
            return letter;
        }
    }
}
