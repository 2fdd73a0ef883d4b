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

    /** All of them, in the order in which they are shown. */
    public static final List<Setting<?>> ALL = List.of(PAYROLL_TOLERANCE);

    private WageSettings() {}
}
