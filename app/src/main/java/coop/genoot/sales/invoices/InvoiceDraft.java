package coop.genoot.sales.invoices;

import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.TypedLines;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to make an invoice of, read strictly. The fields are {@code client} (an id), {@code title}, {@code
 * intro}, {@code closing}, {@code reference} (of the client), {@code delivered} (a day), {@code days} (to pay) and
 * the
 * lines of {@link TypedLines}. All problems come at once.
 *
 * @param days that the client has to pay, when it is not the usual term
 * @param rows the form's own index of each line, so that a problem is shown where it was typed
 */
record InvoiceDraft(
        String title,
        String intro,
        String closing,
        String buyerReference,
        @Nullable LocalDate deliveredOn,
        @Nullable Integer days,
        List<DocumentLine> lines,
        List<Integer> rows,
        List<Problem> problems) {
    private static final int SHORT = 200;
    private static final int LONG = 4000;

    static InvoiceDraft read(Map<String, String> fields, Language typedIn, Collection<Rate> rates) {
        var typed = TypedLines.parse(fields, typedIn, rates);
        var reading = new Reading(fields);
        var draft = reading.texts(typed.lines().stream().map(InvoiceDraft::firm).toList());
        reading.problems.addAll(typed.problems());
        return draft.with(reading.rows(), reading.problems);
    }

    /** The texts alone, for an invoice whose lines come from an order. */
    static InvoiceDraft texts(Map<String, String> fields) {
        var reading = new Reading(fields);
        var draft = reading.texts(List.of());
        return draft.with(List.of(), reading.problems);
    }

    /** The same under another title and reference of the client. */
    InvoiceDraft called(String newTitle, String reference) {
        return new InvoiceDraft(newTitle, intro, closing, reference, deliveredOn, days, lines, rows, problems);
    }

    private InvoiceDraft with(List<Integer> formRows, List<Problem> found) {
        return new InvoiceDraft(
                title,
                intro,
                closing,
                buyerReference,
                deliveredOn,
                days,
                lines,
                List.copyOf(formRows),
                List.copyOf(found));
    }

    /** On an invoice nothing is optional. */
    private static DocumentLine firm(DocumentLine line) {
        return line.isItem()
                ? DocumentLine.item(
                                line.position(),
                                line.description(),
                                line.quantity(),
                                line.unit(),
                                line.price(),
                                line.vat())
                        .discountedBy(line.discount())
                : line;
    }

    private static final class Reading {
        private final Map<String, String> fields;
        private final List<Problem> problems = new ArrayList<>();

        Reading(Map<String, String> fields) {
            this.fields = fields;
        }

        InvoiceDraft texts(List<DocumentLine> lines) {
            return new InvoiceDraft(
                    text("title", SHORT),
                    text("intro", LONG),
                    text("closing", LONG),
                    text("reference", SHORT),
                    day("delivered"),
                    days(),
                    lines,
                    List.of(),
                    List.of());
        }

        List<Integer> rows() {
            return TypedLines.indexes(fields).stream()
                    .filter(it -> !typed("lines[" + it + "].description").isEmpty()
                            || !typed("lines[" + it + "].price").isEmpty())
                    .toList();
        }

        private String text(String field, int longest) {
            var typed = typed(field);
            if (typed.length() > longest) problems.add(Problem.at(field, "sales.invoice.problem.too-long", longest));
            return typed;
        }

        private @Nullable LocalDate day(String field) {
            var typed = typed(field);
            if (typed.isEmpty()) return null;
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeParseException notADay) {
                problems.add(Problem.at(field, "sales.invoice.problem.day"));
                return null;
            }
        }

        private @Nullable Integer days() {
            var typed = typed("days");
            if (typed.isEmpty()) return null;
            if (typed.matches("\\d{1,3}")) return Integer.valueOf(typed);
            problems.add(Problem.at("days", "sales.invoice.problem.days"));
            return null;
        }

        private String typed(String field) {
            return fields.getOrDefault(field, "").strip();
        }
    }
}
