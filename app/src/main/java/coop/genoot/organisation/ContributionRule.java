package coop.genoot.organisation;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the cooperative retains of an Activity's income, and what it pays for. Valid for a period and a scope like every
 * setting; the id of the version used is kept with each posting.
 *
 * @param basis what it is taken of
 * @param trigger when it is taken
 * @param tiers rates by what the Activity reached in the calendar year, each on its own part; the first begins at zero
 * @param fixedPart an amount per period whatever was earned, null where there is none
 * @param exemption who is spared what
 * @param internalRate on invoices between Activities of the same entity
 * @param leastPerDocument null where there is none; never more than what was invoiced; held against a document when it
 *     is taken on issue, for a payment or a period is no document
 * @param mostPerDocument null where there is none; likewise
 * @param destinations what it pays for, in percentages that add up to 100; empty when not told
 */
public record ContributionRule(
        Basis basis,
        Trigger trigger,
        List<Tier> tiers,
        @Nullable FixedPart fixedPart,
        Exemption exemption,
        Rate internalRate,
        @Nullable Money leastPerDocument,
        @Nullable Money mostPerDocument,
        List<Destination> destinations) {

    /** Turnover without VAT, turnover less direct costs, or what clients paid. */
    public enum Basis {
        TURNOVER,
        MARGIN,
        COLLECTED
    }

    /** On issue of the invoice, on payment, or at the end of each month. */
    public enum Trigger {
        INVOICED,
        COLLECTED,
        PERIOD_CLOSE
    }

    /** The rate from that amount in the calendar year on. */
    public record Tier(Money from, Rate rate) {}

    public record FixedPart(Money amount, Every every) {
        /** How often it is taken. */
        public enum Every {
            MONTH,
            QUARTER,
            YEAR
        }
    }

    /** Nothing is spared, the fixed part is, or the whole contribution. */
    public enum Exemption {
        NONE,
        FIXED_PART,
        EVERYTHING
    }

    /** One of the things the contribution pays for, with its share of it. */
    public record Destination(Wording name, Rate share) {}

    public ContributionRule {
        tiers = List.copyOf(tiers);
        destinations = List.copyOf(destinations);
        if (tiers.isEmpty() || !tiers.getFirst().from().isZero())
            throw new IllegalArgumentException("The first tier begins at zero: " + tiers);
        for (int i = 1; i < tiers.size(); i++)
            if (tiers.get(i).from().compareTo(tiers.get(i - 1).from()) <= 0)
                throw new IllegalArgumentException("Tiers must rise: " + tiers);
        if (!destinations.isEmpty() && totalShare(destinations).compareTo(Rate.percent("100")) != 0)
            throw new IllegalArgumentException("Shares must add up to 100: " + destinations);
        if (leastPerDocument != null && mostPerDocument != null && leastPerDocument.compareTo(mostPerDocument) > 0)
            throw new IllegalArgumentException("Least above most");
    }

    /** The simplest rule: one rate on turnover, taken on issue, nothing between Activities. */
    public static ContributionRule flat(Rate rate) {
        var only = new Tier(Money.noEuros(), rate);
        return new ContributionRule(
                Basis.TURNOVER,
                Trigger.INVOICED,
                List.of(only),
                null,
                Exemption.NONE,
                Rate.ZERO,
                null,
                null,
                List.of());
    }

    /** The same rule with what it pays for. */
    public ContributionRule payingFor(List<Destination> purposes) {
        return new ContributionRule(
                basis, trigger, tiers, fixedPart, exemption, internalRate, leastPerDocument, mostPerDocument, purposes);
    }

    /**
     * The contribution on this amount, when the Activity already reached another amount this calendar year: each tier
     * on its own part, rounded once, half a cent upwards. A credit note has a negative amount and gives back likewise.
     */
    public Money on(Money amount, Money soFarThisYear) {
        var exact = onPart(amount, soFarThisYear);
        if (exemption == Exemption.EVERYTHING || amount.isZero()) return exact;
        var size = bounded(exact.absolute(), amount.absolute());
        return amount.isNegative() ? size.negated() : size;
    }

    /** The same for a part of documents, or many together: no least or most holds. */
    public Money onPart(Money amount, Money soFarThisYear) {
        if (exemption == Exemption.EVERYTHING || amount.isZero()) return Money.zero(amount.currency());
        var after = soFarThisYear.plus(amount);
        var low = amount.isNegative() ? after : soFarThisYear;
        var high = amount.isNegative() ? soFarThisYear : after;
        var exact = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) exact = exact.add(within(i, low, high));
        var size = new Money(rounded(exact), amount.currency());
        return amount.isNegative() ? size.negated() : size;
    }

    /** The contribution on an invoice to another Activity of the same entity. */
    public Money onInternal(Money amount) {
        return exemption == Exemption.EVERYTHING
                ? Money.zero(amount.currency())
                : amount.percent(internalRate.percent(), RoundingMode.HALF_UP);
    }

    /** Whether what is invoiced counts towards its tiers and periods; otherwise what is paid does. */
    public boolean countsDocuments() {
        return trigger == Trigger.INVOICED || trigger == Trigger.PERIOD_CLOSE && basis != Basis.COLLECTED;
    }

    public boolean countsPayments() {
        return !countsDocuments();
    }

    /** The fixed part owed for the month that ends before that day; nothing while its period goes on. */
    public Money fixedPartAt(LocalDate monthEnd) {
        if (fixedPart == null || exemption != Exemption.NONE) return Money.noEuros();
        int months = monthEnd.getMonthValue() - 1;
        boolean isOwed =
                switch (fixedPart.every()) {
                    case MONTH -> true;
                    case QUARTER -> months % 3 == 0;
                    case YEAR -> months == 0;
                };
        return isOwed ? fixedPart.amount() : Money.noEuros();
    }

    /** What goes to each destination, in their order; the parts add up to the contribution to the cent. */
    public List<Money> split(Money contribution) {
        var weights = destinations.stream()
                .mapToLong(it -> it.share().percent().movePointRight(4).longValueExact())
                .toArray();
        return weights.length == 0 ? List.of() : contribution.splitBy(weights);
    }

    /** Whether the rate changes with what was reached in the year. */
    public boolean isTiered() {
        return tiers.size() > 1;
    }

    /** The rate of the tier that an amount reached this year lies in. */
    public Rate rateAt(Money reached) {
        return tiers.stream()
                .filter(tier -> tier.from().isZero() || tier.from().compareTo(reached) <= 0)
                .reduce((_, later) -> later)
                .orElseThrow()
                .rate();
    }

    private BigDecimal within(int tier, Money low, Money high) {
        boolean last = tier + 1 == tiers.size();
        long from = tier == 0
                ? low.cents()
                : Math.max(low.cents(), tiers.get(tier).from().cents());
        long until = last
                ? high.cents()
                : Math.min(high.cents(), tiers.get(tier + 1).from().cents());
        if (until <= from) return BigDecimal.ZERO;
        return BigDecimal.valueOf(until - from)
                .multiply(tiers.get(tier).rate().percent())
                .movePointLeft(2);
    }

    private Money bounded(Money size, Money amount) {
        boolean enough = leastPerDocument == null || size.compareTo(leastPerDocument) >= 0;
        var atLeast = enough ? size : least(leastPerDocument, amount);
        return mostPerDocument == null ? atLeast : least(atLeast, mostPerDocument);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static long rounded(BigDecimal exact) {
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static Rate totalShare(List<Destination> destinations) {
        return new Rate(destinations.stream().map(it -> it.share().percent()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
