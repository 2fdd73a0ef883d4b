package coop.genoot.einvoicing;

import coop.genoot.common.Rate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a line is taxed. Every category but standard, zero and the Spanish and Italian ones needs the reason why no VAT
 * is
 * asked, as a text or a code of the VATEX list.
 */
public record Vat(
        Category category,
        Rate rate,
        @Nullable String exemptionCode,
        @Nullable String exemptionReason) {
    public static Vat standard(Rate rate) {
        return new Vat(Category.STANDARD, rate, null, null);
    }

    /** No VAT, for the reason given: {@code without(REVERSE_CHARGE, "VATEX-EU-AE", "Btw verlegd")}. */
    public static Vat without(Category category, @Nullable String exemptionCode, @Nullable String exemptionReason) {
        return new Vat(category, Rate.ZERO, exemptionCode, exemptionReason);
    }

    boolean sameTaxAs(Vat other) {
        return category == other.category && rate.equals(other.rate);
    }

    /** The categories of UNTDID 5305 that EN 16931 knows. */
    public enum Category {
        STANDARD("S"),
        ZERO_RATED("Z"),
        EXEMPT("E"),
        REVERSE_CHARGE("AE"),
        INTRA_COMMUNITY("K"),
        EXPORT("G"),
        OUTSIDE_SCOPE("O"),
        CANARY_ISLANDS("L"),
        CEUTA_AND_MELILLA("M"),
        SPLIT_PAYMENT("B");

        private final String code;

        Category(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Optional<Category> of(String code) {
            return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
        }
    }
}
