package coop.genoot.purchasing.web;

import java.util.List;

/** What waits for a look of who keeps the money. */
public record DeskPage(List<ReceiptsPage.Row> rows) {
    public DeskPage {
        rows = List.copyOf(rows);
    }
}
