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
    MONEY_PLACED(false),
    /** What somebody paid for their Activity and asks back. */
    EXPENSE_CLAIM(true),
    /** What is bought of a supplier. */
    PURCHASE(true),
    /** Work that somebody will be paid for. */
    CONTRACT(true),
    /** Another account to which somebody, the counterpart, is paid. */
    PAYOUT_ACCOUNT(true),
    /** Money that leaves for somebody, the counterpart. */
    PAYOUT(true);

    private final boolean canWait;

    OperationKind(boolean canWait) {
        this.canWait = canWait;
    }

    /**
     * Whether it can be stopped until somebody looked; the others are only looked at afterwards. Whoever asks about
     * such a kind keeps what has to wait and does it on {@link StopEnded}: otherwise it is not approved.
     */
    public boolean canWait() {
        return canWait;
    }

    /** Whether some room asks about it by now: of the others no rule would ever see one. */
    public boolean isAsked() {
        return switch (this) {
            case INVOICE, CREDIT_NOTE, WRITE_OFF, MONEY_PLACED, EXPENSE_CLAIM -> true;
            case PURCHASE, CONTRACT, PAYOUT_ACCOUNT, PAYOUT -> false;
        };
    }

    /** The key of its name, such as {@code control.kind.credit-note}. */
    public String key() {
        return "control.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<OperationKind> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.name().equals(typed)).findFirst();
    }
}
