package coop.genoot.bookkeeping.tables;

import coop.genoot.common.Money;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values as spreadsheets of our countries open them: UTF-8 with its mark, semicolons, decimal comma.
 * Text that a spreadsheet would take for a formula is made harmless (OWASP: CSV injection).
 */
final class CsvFile implements TableFile {
    private final BufferedWriter out;

    CsvFile(OutputStream stream, List<String> headings) {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        write("\uFEFF");
        row(headings);
    }

    @Override
    public void row(List<?> cells) {
        write(cells.stream().map(CsvFile::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String cell(Object value) {
        return switch (value) {
            case Money amount -> amount.toDecimal().toPlainString().replace('.', ',');
            case String text -> quoted(harmless(text));
            default -> value.toString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[;\"\\r\\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
