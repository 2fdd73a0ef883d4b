package coop.genoot.organisation;

import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes down figures of the law so that each is valid until the next begins. */
final class DatedFigures {
    private DatedFigures() {}

    /** From lines of a first day and a rate in percent, oldest first; the last goes on until we know a newer one. */
    static List<CountryPack.LatePayment> latePayment(Money fee, String table) {
        var lines =
                table.strip().lines().map(line -> line.strip().split("\\s+")).toList();
        var figures = new ArrayList<CountryPack.LatePayment>();
        for (int i = 0; i < lines.size(); i++) {
            var from = LocalDate.parse(lines.get(i)[0]);
            var until = i + 1 < lines.size() ? LocalDate.parse(lines.get(i + 1)[0]) : null;
            figures.add(new CountryPack.LatePayment(new Period(from, until), Rate.percent(lines.get(i)[1]), fee));
        }
        return figures;
    }

    /** Amounts in euros and a rate in percent. */
    static CountryPack.ConsumerCosts.Tier tier(String above, String fixed, String percentOfTheRest) {
        return new CountryPack.ConsumerCosts.Tier(
                Money.euros(above), Money.euros(fixed), Rate.percent(percentOfTheRest));
    }

    static VatRate taxed(String words, String code, String percent, String from) {
        return new VatRate(code, VatRate.Kind.STANDARD, Rate.percent(percent), since(from), words + code, null, null);
    }

    static VatRate untaxed(String words, String code, VatRate.Kind kind, String exemptionCode, String from) {
        var key = words + code;
        return new VatRate(code, kind, Rate.ZERO, since(from), key, key + ".reason", exemptionCode);
    }

    static Period since(String day) {
        return Period.startingOn(LocalDate.parse(day));
    }
}
