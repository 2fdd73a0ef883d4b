package coop.genoot.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows and columns; on a phone every row becomes a card. The first cell of a row names the row. */
public record Table(
        String caption,
        List<Column> columns,
        List<Row> rows,
        @Nullable Row total) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, null);
    }

    public Table withTotal(Row row) {
        return new Table(caption, columns, rows, row);
    }

    /** Numbers stand to the right. */
    public record Column(String label, boolean number) {
        public static Column words(String label) {
            return new Column(label, false);
        }

        public static Column number(String label) {
            return new Column(label, true);
        }
    }

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /** Words, with an address they lead to, a smaller line below, or the mood of a status. */
    public record Cell(
            String text,
            @Nullable String href,
            @Nullable String detail,
            @Nullable Tone tone) {
        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

        public static Cell link(String text, String href) {
            return new Cell(text, href, null, null);
        }

        public static Cell status(Tone tone, String text) {
            return new Cell(text, null, null, tone);
        }

        public static Cell blank() {
            return of("");
        }

        public Cell with(String smaller) {
            return new Cell(text, href, smaller, tone);
        }
    }
}
