package coop.genoot.sales.invoices.web;

import coop.genoot.home.Draft;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.sales.documents.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an invoice is made.
 *
 * @param activity whose invoice it is, by id
 * @param buyer the client's name as the button says it
 * @param rows indexes of the rows of lines
 * @param sheet what the client would get now; null while it cannot be drawn
 * @param part how much of an order it takes, when it comes from one
 */
public record EditorPage(
        Draft draft,
        Typed typed,
        String activity,
        String buyer,
        String address,
        List<Integer> rows,
        List<Option> vat,
        List<Option> units,
        @Nullable Sheet sheet,
        List<Option> others,
        @Nullable Part part) {
    /**
     * The order it comes from, what is still to invoice, and the parts that can be asked.
     *
     * @param asks the ways to whoever can help with it
     */
    public record Part(
            String order,
            String number,
            String ordered,
            String invoiced,
            String left,
            List<Option> parts,
            List<Link> asks) {}

    public boolean isInternal() {
        return address.startsWith("/internal");
    }
}
