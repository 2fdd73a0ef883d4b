package coop.genoot.work.wages;

import coop.genoot.common.Money;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.work.wages.Household.Partner;
import coop.genoot.work.wages.NetPay.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Belgium: contribution, work bonus, withholding tax by the key formula, special contribution. Rounded half up to the
 * cent at every step, as the official text says. Exceptional pay has tables of its own and is not reckoned here.
 */
final class BelgianPay {
    static final String CONTRIBUTION = "contribution";
    static final String BONUS = "bonus";
    static final String TAX = "tax";
    static final String SPECIAL = "special";

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String SINGLE = "special.single";

    private final LegalFigures law;
    private final MonthsPay pay;

    BelgianPay(LegalFigures law, MonthsPay pay) {
        this.law = law;
        this.pay = pay;
    }

    NetPay net() {
        var gross = pay.gross();
        var contribution = contribution();
        var bonus = bonus(contribution);
        var taxable = gross.minus(contribution).plus(bonus.total());
        return new NetPay(
                gross,
                List.of(
                        new Line(CONTRIBUTION, contribution, source(CONTRIBUTION)),
                        new Line(BONUS, bonus.total().negated(), source("bonus-a." + table())),
                        new Line(TAX, withheld(taxable, bonus), source("tax-bands")),
                        new Line(SPECIAL, special(), source(specialTable()))),
                List.of());
    }

    /** Both parts of the social work bonus; together never more than the contribution, B is cut first. */
    private record Bonus(Money partA, Money partB) {
        Money total() {
            return partA.plus(partB);
        }
    }

    private Money contribution() {
        var base = percent(pay.gross(), law.value("base." + pay.type().code()));
        return percent(base, law.value(CONTRIBUTION));
    }

    private Bonus bonus(Money contribution) {
        var partA = least(bonus("bonus-a." + table()), contribution);
        return new Bonus(partA, least(bonus("bonus-b." + table()), contribution.minus(partA)));
    }

    private Money bonus(String name) {
        var figure = law.figure(name);
        var fullTime =
                pay.gross().times(BigDecimal.ONE.divide(pay.share(), 10, RoundingMode.HALF_UP), RoundingMode.HALF_UP);
        if (fullTime.compareTo(figure.money(2)) > 0) return Money.noEuros();
        var above = most(fullTime.minus(figure.money(1)), Money.noEuros());
        var whole = figure.money(0).minus(above.times(figure.value(3), RoundingMode.HALF_UP));
        return most(whole, Money.noEuros()).times(pay.share(), RoundingMode.HALF_UP);
    }

    private Money withheld(Money taxable, Bonus bonus) {
        var year = taxable.times(MONTHS, RoundingMode.UNNECESSARY);
        var costs = law.figure("lump-costs");
        var net = year.minus(least(percent(year, costs.value(0)), costs.money(1)));
        var tax = most(taxOf(net).minus(forHousehold()), Money.noEuros());
        var month = Money.euroCents(BigDecimal.valueOf(tax.cents())
                .divide(MONTHS, 0, RoundingMode.HALF_UP)
                .longValueExact());
        var fiscal = law.figure("fiscal-bonus");
        var spared = percent(bonus.partA(), fiscal.value(0)).plus(percent(bonus.partB(), fiscal.value(1)));
        return most(month.minus(spared), Money.noEuros());
    }

    private Money taxOf(Money net) {
        var spared = law.money("tax-spared");
        if (pay.household().partner() != Partner.WITHOUT_INCOME)
            return most(byBands(net).minus(spared), Money.noEuros());
        var partner = law.figure("partner");
        var theirs = least(percent(net, partner.value(0)), partner.money(1));
        var both = byBands(theirs).plus(byBands(net.minus(theirs)));
        return most(both.minus(spared).minus(spared), Money.noEuros());
    }

    private Money byBands(Money net) {
        var bands = law.figure("tax-bands").values();
        var tax = Money.noEuros();
        var from = Money.noEuros();
        for (int i = 0; i < bands.size(); i += 2) {
            boolean last = i + 1 == bands.size();
            var until = last ? net : least(net, law.figure("tax-bands").money(i + 1));
            if (until.compareTo(from) > 0) tax = tax.plus(percent(until.minus(from), bands.get(i)));
            from = until;
        }
        return tax;
    }

    private Money forHousehold() {
        int children = pay.household().children();
        var table = law.figure("children");
        int listed = Math.min(children, table.values().size());
        var reduction = listed == 0 ? Money.noEuros() : table.money(listed - 1);
        var more = law.money("more-children").times(BigDecimal.valueOf(children - listed), RoundingMode.UNNECESSARY);
        return reduction
                .plus(more)
                .plus(pay.household().isSingleParent() ? law.money("single-parent") : Money.noEuros());
    }

    private Money special() {
        var figure = law.figure(specialTable());
        var asked = Money.noEuros();
        for (int i = 0; i < figure.values().size(); i += 4) {
            var above = pay.gross().minus(figure.money(i));
            if (!above.isPositive()) break;
            asked = most(figure.money(i + 1).plus(percent(above, figure.value(i + 2))), figure.money(i + 3));
        }
        return asked;
    }

    private String specialTable() {
        return pay.household().partner() == Partner.WITH_INCOME ? "special.partner" : SINGLE;
    }

    private String table() {
        return pay.type() == WorkerType.EMPLOYEE ? "employee" : "worker";
    }

    private String source(String figure) {
        return law.figure(figure).source();
    }

    private static Money percent(Money amount, BigDecimal percent) {
        return amount.percent(percent, RoundingMode.HALF_UP);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Money most(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
