package coop.genoot.purchasing.claims;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a claim is made of. */
public enum Sort {
    /** Something that was paid, with its receipt. */
    COST,
    /** Kilometres with one's own car, by the scale of the day. */
    MILEAGE,
    /** Days away, by the figure of the day. */
    ALLOWANCE;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Sort> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(typed)).findFirst();
    }
}
