package coop.genoot.sales;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** A VAT category with its rate. Only the standard category has a rate above nought, and it always has one. */
public record VatTreatment(VatCategory category, Rate rate) implements Comparable<VatTreatment> {
    public VatTreatment {
        if (category == VatCategory.S == rate.equals(Rate.ZERO))
            throw new IllegalArgumentException(category + " at " + rate.percent());
    }

    public static VatTreatment standard(Rate rate) {
        return new VatTreatment(VatCategory.S, rate);
    }

    public static VatTreatment without(VatCategory category) {
        return new VatTreatment(category, Rate.ZERO);
    }

    /** As a form carries it: {@code S:21}, {@code AE}. Empty when it says nothing we know. */
    public static Optional<VatTreatment> parse(String code) {
        var parts = code.split(":", 2);
        var category = Arrays.stream(VatCategory.values())
                .filter(it -> it.name().equals(parts[0]))
                .findFirst();
        if (category.isEmpty()) return Optional.empty();
        if (category.get() != VatCategory.S)
            return parts.length == 1 ? category.map(VatTreatment::without) : Optional.empty();
        return parts.length == 2 && parts[1].matches("\\d{1,2}(\\.\\d{1,2})?") && !parts[1].matches("0+(\\.0+)?")
                ? Optional.of(standard(Rate.percent(parts[1])))
                : Optional.empty();
    }

    /** The code that {@link #parse} reads. */
    public String code() {
        return category == VatCategory.S ? "S:" + rate.percent().toPlainString() : category.name();
    }

    /** The VAT on a base, rounded half up to the cent as EN 16931 asks on the sum of a rate (BR-CO-17). */
    public Money on(Money base) {
        return base.percent(rate.percent(), RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(VatTreatment other) {
        return Comparator.comparing(VatTreatment::category)
                .thenComparing(VatTreatment::rate, Comparator.reverseOrder())
                .compare(this, other);
    }
}
