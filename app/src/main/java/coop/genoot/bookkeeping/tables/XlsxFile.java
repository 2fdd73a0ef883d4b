package coop.genoot.bookkeeping.tables;

import coop.genoot.common.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet: bold headings that stay in view, true dates and amounts. */
final class XlsxFile implements TableFile {
    private static final int FLUSHED_EVERY = 1_000;
    private static final int LONGEST_TITLE = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private int next;

    XlsxFile(OutputStream stream, String title, List<String> headings) {
        book = new Workbook(stream, "Genoot", "1.0");
        var plain = title.replaceAll("[\\\\/?*\\[\\]:]", " ");
        sheet = book.newWorksheet(plain.substring(0, Math.min(LONGEST_TITLE, plain.length())));
        sheet.freezePane(0, 1);
        row(headings);
        for (int column = 0; column < headings.size(); column++) {
            sheet.style(0, column).bold().set();
            sheet.width(column, 18);
        }
    }

    @Override
    public void row(List<?> cells) {
        int column = 0;
        for (var cell : cells) write(column++, cell);
        if (++next % FLUSHED_EVERY == 0) flush();
    }

    @Override
    public void close() {
        try {
            book.finish();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(int column, Object cell) {
        switch (cell) {
            case Money amount -> {
                sheet.value(next, column, amount.toDecimal());
                sheet.style(next, column).format("#,##0.00").set();
            }
            case LocalDate day -> {
                sheet.value(next, column, day);
                sheet.style(next, column).format("yyyy-mm-dd").set();
            }
            case Long number -> sheet.value(next, column, number);
            default -> sheet.value(next, column, cell.toString());
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
