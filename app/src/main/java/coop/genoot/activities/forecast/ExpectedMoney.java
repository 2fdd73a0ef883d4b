package coop.genoot.activities.forecast;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Money that a document will bring an Activity, or cost it.
 *
 * @param day on which it is expected; a day that has passed counts as today
 * @param amount for the Activity, in minor units, after VAT and contribution; negative when it goes out
 * @param likelihood 100 % for what is owed; less for what may still come
 * @param label what it is, in the reader's language
 * @param why why that day and that amount, in a few words
 * @param href the page of the document; null for what somebody only supposes
 */
public record ExpectedMoney(
        LocalDate day,
        Money amount,
        Rate likelihood,
        String label,
        String why,
        @Nullable String href) {
    private static final Rate SURE = Rate.percent("100");

    /** Money that is owed. */
    public static ExpectedMoney owed(LocalDate day, Money amount, String label, String why, String href) {
        return new ExpectedMoney(day, amount, SURE, label, why, href);
    }

    public boolean isSure() {
        return likelihood.compareTo(SURE) >= 0;
    }

    /** The amount as it counts among what is hoped for. */
    public Money weighed() {
        return amount.percent(likelihood.percent(), RoundingMode.HALF_UP);
    }
}
