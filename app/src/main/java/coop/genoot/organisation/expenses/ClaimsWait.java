package coop.genoot.organisation.expenses;

/** What happens to a claim for which an Activity has not enough free (requirement E-04). */
public enum ClaimsWait {
    /** It is refused, with what is missing. */
    NOT_AT_ALL,
    /** It may name the invoice it waits for, and goes on by itself when that is paid. */
    FOR_AN_INVOICE
}
