package coop.genoot.sales;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What was ordered and what of it was invoiced, per category and rate of VAT. Keeps the cumulative base and the
 * cumulative rounded VAT, and gives each next invoice the VAT on the new cumulative base less what was asked
 * before, so
 * that deposits, intermediate and final invoices of any split add up to the order to the cent (domain rule
 * "Deposits").
 */
public final class InvoicingPlan {
    private final Map<VatTreatment, VatSum> ordered;
    private final Map<VatTreatment, VatSum> invoiced;

    private InvoicingPlan(Map<VatTreatment, VatSum> ordered, Map<VatTreatment, VatSum> invoiced) {
        this.ordered = ordered;
        this.invoiced = invoiced;
    }

    /** The plan of an order of which nothing was invoiced yet. */
    public static InvoicingPlan of(Totals order) {
        return new InvoicingPlan(byVat(order.vat()), Map.of());
    }

    /** The plan after another invoice; a credit note comes with its sums negated. */
    public InvoicingPlan after(List<VatSum> invoice) {
        return new InvoicingPlan(
                ordered,
                byVat(Stream.concat(invoiced.values().stream(), invoice.stream())
                        .toList()));
    }

    public Totals ordered() {
        return Totals.ofSums(List.copyOf(ordered.values()));
    }

    public Totals invoiced() {
        return Totals.ofSums(List.copyOf(invoiced.values()));
    }

    /** What is still to invoice (requirement D-17): the final invoice. Nothing of nothing when all was invoiced. */
    public Totals rest() {
        var sums = Stream.concat(ordered.keySet().stream(), invoiced.keySet().stream())
                .distinct()
                .map(this::open)
                .filter(sum -> !sum.isNothing());
        return Totals.ofSums(sums.toList());
    }

    /** A part of the whole order, by percent of its net amount; at most what is left. */
    public Totals part(Rate percent) {
        return part(ordered().net().percent(percent.percent(), RoundingMode.HALF_UP));
    }

    /**
     * A part of that net amount, shared over the categories in proportion to what is left of each. An amount of at
     * least
     * what is left gives all the rest.
     */
    public Totals part(Money net) {
        var rest = rest();
        if (net.absolute().compareTo(rest.net().absolute()) >= 0) return rest;
        var sums = new ArrayList<VatSum>();
        var before = Money.noEuros();
        var until = Money.noEuros();
        for (var open : rest.vat()) {
            until = until.plus(open.base());
            var shared = share(net, until, rest.net());
            sums.add(next(open.vat(), shared.minus(before)));
            before = shared;
        }
        return Totals.ofSums(sums.stream().filter(sum -> !sum.isNothing()).toList());
    }

    /** Exactly these bases, each at most what is left of it; empty when one is more. */
    public Optional<Totals> exactly(Map<VatTreatment, Money> bases) {
        boolean fits = bases.entrySet().stream()
                .allMatch(it -> it.getValue().compareTo(open(it.getKey()).base()) <= 0);
        if (!fits) return Optional.empty();
        var sums = bases.entrySet().stream().map(it -> next(it.getKey(), it.getValue()));
        return Optional.of(Totals.ofSums(sums.filter(sum -> !sum.isNothing()).toList()));
    }

    private VatSum open(VatTreatment vat) {
        return ordered(vat).plus(invoiced(vat).negated());
    }

    /** The next invoice of that base: its VAT is what the new cumulative base asks, less what was asked before. */
    private VatSum next(VatTreatment vat, Money base) {
        var sofar = invoiced(vat);
        return new VatSum(vat, base, vat.on(sofar.base().plus(base)).minus(sofar.amount()));
    }

    private VatSum ordered(VatTreatment vat) {
        return ordered.getOrDefault(vat, nothing(vat));
    }

    private VatSum invoiced(VatTreatment vat) {
        return invoiced.getOrDefault(vat, nothing(vat));
    }

    private static Money share(Money net, Money part, Money whole) {
        var exact = BigDecimal.valueOf(net.cents()).multiply(BigDecimal.valueOf(part.cents()));
        return Money.euroCents(exact.divide(BigDecimal.valueOf(whole.cents()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private static VatSum nothing(VatTreatment vat) {
        return new VatSum(vat, Money.noEuros(), Money.noEuros());
    }

    private static Map<VatTreatment, VatSum> byVat(List<VatSum> sums) {
        var map = new TreeMap<VatTreatment, VatSum>();
        sums.forEach(sum -> map.merge(sum.vat(), sum, VatSum::plus));
        return map;
    }
}
