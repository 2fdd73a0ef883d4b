package coop.genoot.sales.recovery;

import coop.genoot.platform.Words;
import coop.genoot.sales.documents.Sheet;
import coop.genoot.sales.reminders.LateClaim;
import java.time.LocalDate;

/**
 * What stands on a formal notice.
 *
 * @param sheet of the invoice it is about
 * @param law the sentence that says by which law interest and costs are asked, or why none are
 */
public record NoticeContent(Sheet sheet, LateClaim claim, LocalDate madeOn, LocalDate payBy, String law) {
    /** In the client's language. */
    public Words words() {
        return sheet.words();
    }
}
