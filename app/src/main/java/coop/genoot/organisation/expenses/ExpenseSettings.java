package coop.genoot.organisation.expenses;

import coop.genoot.common.Money;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.Kind;
import coop.genoot.organisation.Setting.Limit;
import java.util.List;

/** The settings of receipts and expense claims. */
public final class ExpenseSettings {
    /** How many files go with one claim (requirement C-20). */
    public static final Setting<Limit> FILES =
            new Setting<>("receipt-files", Kind.LIMIT, Limit.class, (_, _) -> new Limit(10));

    /** How large each of them may be, in megabytes. */
    public static final Setting<Limit> FILE_SIZE =
            new Setting<>("receipt-size", Kind.LIMIT, Limit.class, (_, _) -> new Limit(15));

    /** How many million points a picture may have, as it says itself before it is unpacked. */
    public static final Setting<Limit> PIXELS =
            new Setting<>("receipt-pixels", Kind.LIMIT, Limit.class, (_, _) -> new Limit(40));

    /** How many files somebody may bring in one day. */
    public static final Setting<Limit> FILES_A_DAY =
            new Setting<>("receipts-a-day", Kind.LIMIT, Limit.class, (_, _) -> new Limit(50));

    /** Up to which amount with VAT members validate a claim themselves (requirements E-06, C-16). */
    public static final Setting<Money> ALONE =
            new Setting<>("claim-alone", Kind.MONEY, Money.class, (_, _) -> Money.euros("250.00"));

    /** Up to which amount with VAT members validate claims themselves in a month, all together (E-06, C-16). */
    public static final Setting<Money> ALONE_MONTH =
            new Setting<>("claim-alone-month", Kind.MONEY, Money.class, (_, _) -> Money.euros("1000.00"));

    /** For how many days after a claim was sent back or refused somebody else looks at those that follow (C-16). */
    public static final Setting<Integer> CAREFUL =
            new Setting<>("claim-careful", Kind.DAYS, Integer.class, (_, _) -> 60);

    /**
     * Within how many days after it was handed in a claim is to be paid (requirement E-03, which tells of 45 days in
     * France).
     */
    public static final Setting<Integer> TERM = new Setting<>("claim-term", Kind.DAYS, Integer.class, (_, _) -> 45);

    /** What happens when there is not enough free (requirement E-04). */
    public static final Setting<ClaimsWait> WAIT =
            new Setting<>("claims-wait", Kind.CLAIMS_WAIT, ClaimsWait.class, (_, _) -> ClaimsWait.FOR_AN_INVOICE);

    /** What 100 kilometres with one's own car are worth; nothing means the scale of the country. */
    public static final Setting<Money> MILEAGE =
            new Setting<>("mileage", Kind.MONEY, Money.class, (_, _) -> Money.noEuros());

    /** What a day away is worth; nothing means the figure of the country. */
    public static final Setting<Money> ALLOWANCE =
            new Setting<>("daily-allowance", Kind.MONEY, Money.class, (_, _) -> Money.noEuros());

    /** All of them, in the order in which they are shown. */
    public static final List<Setting<?>> ALL =
            List.of(ALONE, ALONE_MONTH, CAREFUL, TERM, WAIT, MILEAGE, ALLOWANCE, FILES, FILE_SIZE, PIXELS, FILES_A_DAY);

    private ExpenseSettings() {}
}
