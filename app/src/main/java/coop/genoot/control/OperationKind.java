package coop.genoot.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do that could be looked at before or after. */
public enum OperationKind {
    INVOICE(true),
    CREDIT_NOTE(true),
    /** Giving up what a client owes. */
    WRITE_OFF(false),
    /** Placing by hand money that nobody recognised. */
    MONEY_PLACED(false);

    private final boolean canWait;

    OperationKind(boolean canWait) {
        this.canWait = canWait;
    }

    /** Whether it can be stopped until somebody looked; the others are only looked at afterwards. */
    public boolean canWait() {
        return canWait;
    }

    /** The key of its name, such as {@code control.kind.credit-note}. */
    public String key() {
        return "control.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<OperationKind> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.name().equals(typed)).findFirst();
    }
}
