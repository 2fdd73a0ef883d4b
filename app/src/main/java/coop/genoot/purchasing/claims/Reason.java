package coop.genoot.purchasing.claims;

import java.util.Locale;

/** Why somebody else looks at a claim before it is paid (requirements E-06, C-16). */
public enum Reason {
    OVER_CEILING,
    /** All that this member validated alone lately is too much, together with this. */
    OVER_MONTH,
    KIND,
    NO_RECEIPT,
    /** The same photo or file stands with another claim. */
    SAME_RECEIPT,
    /** One of the last claims was sent back or refused. */
    SENT_BACK_BEFORE,
    /** A rule of control asks for a look. */
    RULE_OF_CONTROL;

    /** The key of its sentence, such as {@code purchasing.reason.no-receipt}. */
    public String key() {
        return "purchasing.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
