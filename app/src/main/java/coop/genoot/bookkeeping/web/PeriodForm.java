package coop.genoot.bookkeeping.web;

import coop.genoot.ledger.StatementQuery;
import coop.genoot.ledger.TransactionId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of a list: a period, words to look for, and where the page starts. What cannot be read is left out. */
public record PeriodForm(
        @Nullable String show,
        @Nullable String from,
        @Nullable String until,
        @Nullable String q,
        @Nullable String after) {

    LocalDate from(LocalDate otherwise) {
        return day(from, otherwise);
    }

    LocalDate until(LocalDate otherwise) {
        return day(until, otherwise);
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    String tab() {
        return show == null ? "" : show;
    }

    StatementQuery.@Nullable Place place() {
        var parts = after == null ? new String[0] : after.split("~");
        if (parts.length != 3) return null;
        try {
            return new StatementQuery.Place(
                    LocalDate.parse(parts[0]),
                    new TransactionId(UUID.fromString(parts[1])),
                    Integer.parseInt(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    static String text(StatementQuery.Place place) {
        return place.on() + "~" + place.transaction() + "~" + place.line();
    }

    private static LocalDate day(@Nullable String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) return otherwise;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return otherwise;
        }
    }
}
