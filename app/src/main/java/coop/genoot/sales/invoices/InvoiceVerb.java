package coop.genoot.sales.invoices;

/** What can be done with, or happen to, an issued invoice. */
public enum InvoiceVerb {
    SEND,
    OPEN,
    PAY_A_PART,
    PAY,
    UNDO_PAYMENT,
    CREDIT_A_PART,
    CREDIT
}
