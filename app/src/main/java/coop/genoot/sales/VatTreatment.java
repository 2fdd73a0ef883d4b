package coop.genoot.sales;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VAT category with its rate. Only the standard category has a rate above nought, and it always has one.
 *
 * @param reason why no VAT is asked, by its code in the country pack of the seller ({@code co-contractor}); empty for
 *     taxed lines and where nobody said it yet
 */
public record VatTreatment(VatCategory category, Rate rate, String reason) implements Comparable<VatTreatment> {
    private static final Pattern RATE = Pattern.compile("\\d{1,2}(\\.\\d{1,2})?");
    private static final Pattern REASON = Pattern.compile("[a-z][a-z0-9-]{0,40}");

    public VatTreatment {
        if (category == VatCategory.S == rate.equals(Rate.ZERO))
            throw new IllegalArgumentException(category + " at " + rate.percent());
        if (category == VatCategory.S && !reason.isEmpty()) throw new IllegalArgumentException("Taxed: " + reason);
    }

    public static VatTreatment standard(Rate rate) {
        return new VatTreatment(VatCategory.S, rate, "");
    }

    public static VatTreatment without(VatCategory category) {
        return without(category, "");
    }

    public static VatTreatment without(VatCategory category, String reason) {
        return new VatTreatment(category, Rate.ZERO, reason);
    }

    /**
     * As a form carries it: {@code S:21}, {@code AE}, {@code AE:co-contractor}. Empty when it says nothing we know.
     */
    public static Optional<VatTreatment> parse(String code) {
        var parts = code.split(":", 2);
        var more = parts.length == 2 ? parts[1] : "";
        var category = Arrays.stream(VatCategory.values())
                .filter(it -> it.name().equals(parts[0]))
                .findFirst();
        if (category.isEmpty()) return Optional.empty();
        if (category.get() == VatCategory.S)
            return RATE.matcher(more).matches() && !more.matches("[0.]+")
                    ? Optional.of(standard(Rate.percent(more)))
                    : Optional.empty();
        return parts.length == 1 || REASON.matcher(more).matches()
                ? category.map(it -> without(it, more))
                : Optional.empty();
    }

    /** The code that {@link #parse} reads. */
    public String code() {
        if (category == VatCategory.S) return "S:" + rate.percent().toPlainString();
        return reason.isEmpty() ? category.name() : category.name() + ":" + reason;
    }

    /** The VAT on a base, rounded half up to the cent as EN 16931 asks on the sum of a rate (BR-CO-17). */
    public Money on(Money base) {
        return base.percent(rate.percent(), RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(VatTreatment other) {
        return Comparator.comparing(VatTreatment::category)
                .thenComparing(VatTreatment::rate, Comparator.reverseOrder())
                .thenComparing(VatTreatment::reason)
                .compare(this, other);
    }
}
