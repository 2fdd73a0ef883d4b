package coop.genoot.sales.documents;

import java.util.Locale;

/** What a document is to the order and to the client. */
public enum InvoiceKind {
    INVOICE,
    DEPOSIT,
    INTERMEDIATE,
    FINAL,
    CREDIT_NOTE,
    INTERNAL,
    INTERNAL_CREDIT;

    public boolean isCredit() {
        return this == CREDIT_NOTE || this == INTERNAL_CREDIT;
    }

    /** Between two Activities of one entity (requirement D-29). */
    public boolean isInternal() {
        return this == INTERNAL || this == INTERNAL_CREDIT;
    }

    /** The key of its name, such as {@code sales.invoice.kind.deposit}. */
    public String key() {
        return "sales.invoice.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
