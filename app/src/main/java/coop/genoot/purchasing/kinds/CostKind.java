package coop.genoot.purchasing.kinds;

import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Wording;
import java.math.RoundingMode;

/**
 * A kind of cost that is paid back in a country (requirement E-09).
 *
 * @param deductible which share of the VAT in it the state gives back
 * @param alone whether members may validate a claim of this kind themselves
 * @param source the law behind the share
 */
public record CostKind(
        String country, String code, Period valid, Rate deductible, boolean alone, Wording name, String source) {

    /** What the state gives back of that VAT, rounded to the cent. */
    public Money deductible(Money vat) {
        return vat.percent(deductible.percent(), RoundingMode.HALF_UP);
    }
}
