package coop.genoot.sales.invoices;

import coop.genoot.sales.documents.InvoiceKind;

/** A row of numbers of its own; each starts at 1 every year. */
public enum Series {
    INVOICE("{YYYY}-{NNNN}"),
    CREDIT_NOTE("C{YYYY}-{NNNN}"),
    INTERNAL("I{YYYY}-{NNNN}");

    private final String usual;

    Series(String usual) {
        this.usual = usual;
    }

    static Series of(InvoiceKind kind) {
        return switch (kind) {
            case INVOICE, DEPOSIT, INTERMEDIATE, FINAL -> INVOICE;
            case CREDIT_NOTE -> CREDIT_NOTE;
            case INTERNAL, INTERNAL_CREDIT -> INTERNAL;
        };
    }

    /** How the house writes its numbers when the entity chose nothing else. */
    NumberTemplate usualTemplate() {
        return new NumberTemplate(usual);
    }
}
