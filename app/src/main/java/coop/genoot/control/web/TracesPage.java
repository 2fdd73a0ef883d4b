package coop.genoot.control.web;

import java.util.List;

/** Who opened which file of the reader. */
public record TracesPage(List<Row> rows) {
    public TracesPage {
        rows = List.copyOf(rows);
    }

    /** Who, which file, when. */
    public record Row(String who, String what, String when) {}
}
