package coop.genoot.sales.invoices;

import java.util.List;

/** Many invoices got their numbers in one go; told once, instead of {@link InvoiceIssued} for each. */
public record InvoicesIssued(List<InvoiceIssued> all) {
    public InvoicesIssued {
        all = List.copyOf(all);
    }
}
