package coop.genoot.treasury.payouts;

import coop.genoot.common.Money;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a payout is, for whoever waits for it (requirement T-21).
 *
 * @param hindrance why it cannot be put into a batch yet; null when nothing is in the way
 * @param batch the name of its batch, such as 2026-12; empty before there is one
 * @param day when it was or will be: the last day for paying while it waits, the day for the bank in a batch, the day
 *     on which it was paid or came back
 * @param usableFrom when the payee's new account can be used, for {@link Hindrance#ACCOUNT_TOO_NEW}
 * @param reason why it came back, for {@link Step#RETURNED}, or is said not to arrive, for {@link Step#REFUSED}
 */
public record PayoutState(
        UUID subject,
        String number,
        Money amount,
        Step step,
        @Nullable Hindrance hindrance,
        String batch,
        LocalDate day,
        @Nullable LocalDate usableFrom,
        @Nullable ReturnReason reason) {

    /** The steps of a payout; after {@link #RETURNED} it waits for its next batch. */
    public enum Step {
        WAITING,
        IN_BATCH,
        RELEASED,
        /** A file says that the bank refuses it, and nobody confirmed that yet. */
        REFUSED,
        PAID,
        RETURNED
    }

    /** What is in the way of a payout. */
    public enum Hindrance {
        /** The payee gave no bank account. */
        NO_ACCOUNT,
        /** The payee's only account was given too short a time ago. */
        ACCOUNT_TOO_NEW
    }

    /** As a sentence for whoever waits, with what is expected of them. */
    public String in(Words t) {
        return switch (step) {
            case WAITING -> hindrance == null ? t.text("treasury.payouts.state.waiting", t.date(day)) : hindered(t);
            case IN_BATCH -> t.text("treasury.payouts.state.in-batch", batch, t.date(day));
            case RELEASED -> t.text("treasury.payouts.state.released", batch, t.date(day));
            case REFUSED -> {
                var why = reason == null ? "" : reason.in(t);
                yield t.text("treasury.payouts.state.refused", batch, why).strip();
            }
            case PAID -> t.text("treasury.payouts.state.paid", t.date(day));
            case RETURNED -> {
                var why = reason == null ? "" : reason.in(t);
                var came = t.text("treasury.payouts.state.returned", t.date(day), why);
                yield hindrance == null ? came : came + " " + hindered(t);
            }
        };
    }

    private String hindered(Words t) {
        return hindrance == Hindrance.NO_ACCOUNT || usableFrom == null
                ? t.text("treasury.payouts.state.no-account")
                : t.text("treasury.payouts.state.account-too-new", t.date(usableFrom));
    }
}
