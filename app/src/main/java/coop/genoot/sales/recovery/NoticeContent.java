package coop.genoot.sales.recovery;

import coop.genoot.common.Money;
import coop.genoot.platform.Words;
import coop.genoot.sales.documents.Sheet;
import coop.genoot.sales.reminders.LateClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands on a formal notice.
 *
 * @param sheet of the first invoice it is about
 * @param law the sentence that says by which law interest and costs are asked, or why none are
 */
public record NoticeContent(Sheet sheet, List<Part> parts, LocalDate madeOn, LocalDate payBy, String law) {
    public NoticeContent {
        parts = List.copyOf(parts);
    }

    /** One of the invoices, and what is asked of it; the reference is empty where there is none. */
    public record Part(String number, LocalDate issuedOn, LocalDate dueOn, String reference, LateClaim claim) {}

    static List<Part> of(List<NoticeLetter.Part> parts) {
        return parts.stream().map(NoticeContent::part).toList();
    }

    private static Part part(NoticeLetter.Part it) {
        var content = it.invoice().content();
        var reference = content.reference();
        return new Part(
                it.invoice().number(),
                content.issuedOn(),
                content.dueOn(),
                reference == null ? "" : reference.formatted(),
                it.claim());
    }

    static Money total(List<NoticeLetter.Part> parts) {
        return parts.stream().map(it -> it.claim().total()).reduce(Money.noEuros(), Money::plus);
    }

    public Money total() {
        return parts.stream().map(it -> it.claim().total()).reduce(Money.noEuros(), Money::plus);
    }

    /** The numbers of the invoices, one after the other. */
    public String numbers() {
        return parts.stream().map(Part::number).collect(Collectors.joining(", "));
    }

    public boolean isOfOne() {
        return parts.size() == 1;
    }

    /** In the client's language. */
    public Words words() {
        return sheet.words();
    }
}
