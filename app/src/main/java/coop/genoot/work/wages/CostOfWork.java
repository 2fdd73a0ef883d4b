package coop.genoot.work.wages;

import coop.genoot.common.Money;
import coop.genoot.organisation.wages.WagePart;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.organisation.wages.WorkerType;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a gross wage costs an Activity, line by line (requirements W-01, W-04): the gross wage and each named part of
 * the coefficient, rounded to the cent on its own line, so that the lines add up to the cost.
 */
public record CostOfWork(Money gross, List<Line> lines) {
    /** One named part and what it costs. */
    public record Line(WagePart part, java.math.BigDecimal percent, Money amount) {}

    public CostOfWork {
        lines = List.copyOf(lines);
    }

    public static CostOfWork of(Money gross, WageScheme scheme, WorkerType type) {
        return new CostOfWork(
                gross,
                scheme.partsOf(type).stream()
                        .map(it -> new Line(
                                it.part(),
                                it.rate().percent(),
                                gross.percent(it.rate().percent(), RoundingMode.HALF_UP)))
                        .toList());
    }

    /**
     * The highest gross wage that a budget pays: what a cent more would cost is more than there is. Nothing when there
     * is nothing.
     */
    public static CostOfWork within(Money budget, WageScheme scheme, WorkerType type) {
        if (!budget.isPositive()) return of(Money.noEuros(), scheme, type);
        long cents = budget.toDecimal()
                .movePointRight(2)
                .divide(scheme.coefficient(type), 0, RoundingMode.CEILING)
                .longValueExact();
        // Each line may have been rounded up or down by half a cent: at most a cent for every two lines.
        cents += scheme.partsOf(type).size();
        var cost = of(Money.euroCents(cents), scheme, type);
        while (cost.total().compareTo(budget) > 0) cost = of(Money.euroCents(--cents), scheme, type);
        return cost;
    }

    public Money total() {
        return lines.stream().map(Line::amount).reduce(gross, Money::plus);
    }

    /** Of the cost, what is kept for the worker until later. */
    public Money provisions() {
        return lines.stream()
                .filter(it -> it.part().isProvision())
                .map(Line::amount)
                .reduce(Money.noEuros(), Money::plus);
    }
}
