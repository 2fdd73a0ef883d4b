package coop.genoot.bookkeeping.legal;

import coop.genoot.organisation.Wording;

/** An account of a legal chart. */
public record LegalAccount(String number, Wording name) {
    /** Whether it stands on the balance sheet, and so goes on into the next year. */
    boolean isCarriedForward() {
        return number.charAt(0) < '6';
    }
}
