package coop.genoot.sales.recovery.web;

import coop.genoot.home.Link;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * Giving up an invoice, or expecting its money again.
 *
 * @param address of the invoice
 * @param open what is open of it, in words
 * @param bearer what it means for who bears the loss
 * @param given whether it was given up already
 */
public record WriteOffPage(
        String title, String address, List<Link> crumbs, String open, String bearer, boolean given, Typed typed) {
    public WriteOffPage {
        crumbs = List.copyOf(crumbs);
    }
}
