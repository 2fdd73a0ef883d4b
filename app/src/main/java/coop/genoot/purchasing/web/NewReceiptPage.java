package coop.genoot.purchasing.web;

import coop.genoot.common.Problem;
import coop.genoot.home.Typed;
import coop.genoot.purchasing.receipts.Receipts;
import java.util.List;
import java.util.UUID;

/**
 * One tap to the camera.
 *
 * @param claim the id that the photo gives its claim; made with the page, so that a photo sent twice begins one
 */
public record NewReceiptPage(UUID claim, Receipts.Limits limits, List<Problem> problems) {
    public NewReceiptPage {
        problems = List.copyOf(problems);
    }

    /** Files are never typed again: only what was wrong with them is shown. */
    public Typed typed() {
        return problems.isEmpty() ? Typed.nothing() : Typed.nothing().refusedFor(problems);
    }
}
