package coop.genoot.sales.invoices.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.sales.documents.Sheet;
import java.util.List;

/**
 * The page on which something is taken back of an invoice.
 *
 * @param note the id the credit note will have
 * @param left what is left of the invoice, VAT included, as a plain number and as it is shown
 * @param kinds all, lines or an amount
 */
public record CreditPage(
        String note,
        String title,
        String number,
        String buyer,
        String address,
        String left,
        String leftShown,
        List<Option> kinds,
        List<Option> lines,
        Typed typed,
        Sheet sheet) {
    public CreditPage {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }
}
