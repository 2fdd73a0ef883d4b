package coop.genoot.bookkeeping.tables;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** A table that somebody takes away: CSV for programs, XLSX for people. Cells are text, days, amounts, numbers. */
public interface TableFile extends AutoCloseable {
    /** Adds a row; a cell is a String, LocalDate, Money or Long. */
    void row(List<?> cells);

    @Override
    void close();

    /** The kinds of file. */
    enum Form {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String type;

        Form(String type) {
            this.type = type;
        }

        /** The media type. */
        public String type() {
            return type;
        }

        /** How the name of the file ends. */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }

        /** Begins the file with its headings. */
        public TableFile open(OutputStream out, String title, List<String> headings) {
            return switch (this) {
                case CSV -> new CsvFile(out, headings);
                case XLSX -> new XlsxFile(out, title, headings);
            };
        }
    }
}
