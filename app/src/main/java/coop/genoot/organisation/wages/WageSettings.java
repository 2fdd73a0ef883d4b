package coop.genoot.organisation.wages;

import coop.genoot.common.Money;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.Kind;
import java.util.List;

/** The settings of paid work, beside what it costs. */
public final class WageSettings {
    /** How far the gross wage that payroll gives for a month may lie from what was agreed; nothing unless set. */
    public static final Setting<Money> PAYROLL_TOLERANCE =
            new Setting<>("payroll-tolerance", Kind.MONEY, Money.class, (_, _) -> Money.noEuros());

    /** How many days after the last one of a contract its days are confirmed before the unworked rest may be ended. */
    public static final Setting<Integer> DAYS_TO_CONFIRM =
            new Setting<>("days-to-confirm", Kind.DAYS, Integer.class, (_, _) -> 14);

    /** All of them, in the order in which they are shown. */
    public static final List<Setting<?>> ALL = List.of(PAYROLL_TOLERANCE, DAYS_TO_CONFIRM);

    private WageSettings() {}
}
