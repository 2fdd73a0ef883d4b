package coop.genoot.sales.invoices;

import coop.genoot.home.Tone;
import coop.genoot.platform.Words;
import java.util.Locale;

/**
 * Where an invoice stands between its issue and its end. What is late follows from the due date, and is not a state.
 */
public enum InvoiceState {
    /** It has its number; the client was not told yet. */
    ISSUED,
    /** The client has it; we wait for the payment. */
    SENT,
    PARTLY_PAID,
    PAID,
    /** All of it was taken back. */
    CREDITED,
    /** The cooperative gave up waiting for it. */
    WRITTEN_OFF,
    /** Nothing is to be paid on it: a credit note, an internal invoice. */
    SETTLED;

    /** Whether a payment is still expected. */
    public boolean isOpen() {
        return this == ISSUED || this == SENT || this == PARTLY_PAID;
    }

    /** The key of the words shown, such as {@code sales.invoice.state.partly-paid}. */
    public String key() {
        return "sales.invoice.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its mood on a page; what is done is calm. */
    public Tone tone(boolean late) {
        return switch (this) {
            case ISSUED -> Tone.NOW;
            case SENT, PARTLY_PAID -> late ? Tone.PROBLEM : Tone.WAITING;
            case PAID, SETTLED, CREDITED, WRITTEN_OFF -> Tone.CALM;
        };
    }

    /** In the reader's words: "not paid yet · 9 days late". */
    public String words(long daysLate, Words t) {
        var words = t.text(key());
        return isOpen() && daysLate > 0 ? words + " · " + t.plural("sales.invoice.days-late", daysLate) : words;
    }
}
