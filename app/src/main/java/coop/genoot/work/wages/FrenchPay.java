package coop.genoot.work.wages;

import coop.genoot.common.Money;
import coop.genoot.work.wages.NetPay.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * France: the main contributions of the general scheme, before income tax, and what the employer is asked after the
 * general reduction. Accident insurance, transport and agreements of a sector differ by place and are not reckoned.
 */
final class FrenchPay {
    private static final List<String> OFF = List.of("pension-capped", "pension", "complementary", "balance");
    private static final List<String> EMPLOYER = List.of(
            "health",
            "pension-capped",
            "pension",
            "family",
            "unemployment",
            "wage-guarantee",
            "complementary",
            "balance",
            "autonomy",
            "training",
            "housing");

    private final LegalFigures law;
    private final MonthsPay pay;

    FrenchPay(LegalFigures law, MonthsPay pay) {
        this.law = law;
        this.pay = pay;
    }

    NetPay net() {
        var lines = new ArrayList<Line>();
        for (var name : OFF) lines.add(line(name, name));
        if (pay.gross().compareTo(ceiling()) > 0) {
            var technical = law.figure("balance-technical");
            lines.add(new Line("balance-technical", percent(pay.gross(), technical.value(0)), technical.source()));
        }
        lines.addAll(csg());
        return new NetPay(pay.gross(), lines, employer());
    }

    /**
     * The share of the gross wage that is taken off what the employer is asked, to four decimals; nothing from three
     * minimum wages on.
     *
     * @param large whether fifty people or more work there
     */
    BigDecimal reductionCoefficient(boolean large) {
        var figure = law.figure(large ? "reduction.large" : "reduction.small");
        var most = figure.value(0).add(figure.value(1));
        if (!pay.gross().isPositive()) return BigDecimal.ZERO;
        double times =
                figure.value(3).doubleValue() * minimum().cents() / pay.gross().cents();
        if (times <= 1) return BigDecimal.ZERO;
        // The law's own exponent is a broken one, so the power is no exact number; four decimals are kept of it.
        double power = Math.pow(0.5 * (times - 1), figure.value(2).doubleValue());
        var coefficient = figure.value(0)
                .add(figure.value(1).multiply(BigDecimal.valueOf(power)))
                .setScale(4, RoundingMode.HALF_UP);
        return coefficient.min(most);
    }

    /** The minimum wage of a month, for as much of full time as is worked. */
    Money minimum() {
        var hours = law.value("hours-of-year").multiply(pay.share());
        var year = law.money("minimum-hour").times(hours, RoundingMode.HALF_UP);
        return Money.euroCents(BigDecimal.valueOf(year.cents())
                .divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    private List<Line> csg() {
        var figure = law.figure("csg");
        var most = ceiling().times(figure.value(1), RoundingMode.HALF_UP);
        var reduced = least(pay.gross(), most);
        var base = percent(reduced, figure.value(0)).plus(pay.gross().minus(reduced));
        return List.of(
                new Line("csg-deductible", percent(base, figure.value(2)), figure.source()),
                new Line("csg", percent(base, figure.value(3).add(figure.value(4))), figure.source()));
    }

    private List<Line> employer() {
        var lines = new ArrayList<Line>();
        for (var name : EMPLOYER) lines.add(line(name, "employer." + name));
        var coefficient = reductionCoefficient(false);
        var reduction = pay.gross().times(coefficient, RoundingMode.HALF_UP);
        lines.add(new Line(
                "reduction", reduction.negated(), law.figure("reduction.small").source()));
        return lines;
    }

    private Line line(String code, String name) {
        var figure = law.figure(name);
        var under = least(pay.gross(), ceiling());
        var above = pay.gross().minus(under);
        return new Line(code, percent(under, figure.value(0)).plus(percent(above, figure.value(1))), figure.source());
    }

    private Money ceiling() {
        return law.money("ceiling").times(pay.share(), RoundingMode.HALF_UP);
    }

    private static Money percent(Money amount, BigDecimal percent) {
        return amount.percent(percent, RoundingMode.HALF_UP);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
