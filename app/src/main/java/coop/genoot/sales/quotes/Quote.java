package coop.genoot.sales.quotes;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Rate;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.Totals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it was sent, and where it stands.
 *
 * @param language of the document: the client's
 * @param freeChoice whether the client may take only some of the lines
 * @param validUntil the last day on which it can be accepted
 * @param lines optional ones that are not chosen by default do not count in the totals
 * @param deposits percentages that are invoiced before the rest, in order
 * @param sha256 fingerprint of all that was sent
 */
public record Quote(
        QuoteId id,
        EntityId entity,
        ActivityId activity,
        ClientId client,
        String number,
        QuoteStatus status,
        Language language,
        String title,
        String intro,
        String closing,
        String reference,
        boolean freeChoice,
        LocalDate sentOn,
        LocalDate validUntil,
        String mail,
        Letterhead letterhead,
        List<DocumentLine> lines,
        List<Rate> deposits,
        String sha256,
        Instant sentAt,
        @Nullable QuoteAnswer answer) {
    public Quote {
        lines = List.copyOf(lines);
        deposits = List.copyOf(deposits);
    }

    /** The same with its fingerprint, taken once, when it is sent. */
    Quote sealed() {
        return new Quote(
                id,
                entity,
                activity,
                client,
                number,
                status,
                language,
                title,
                intro,
                closing,
                reference,
                freeChoice,
                sentOn,
                validUntil,
                mail,
                letterhead,
                lines,
                deposits,
                QuoteText.sha256(QuoteText.of(this, lines)),
                sentAt,
                answer);
    }

    /** The foot as proposed: without the options that are not chosen by default. */
    public Totals totals() {
        return Totals.of(lines);
    }

    /** The lines that the client may take or leave. */
    public List<DocumentLine> options() {
        return lines.stream().filter(DocumentLine::optional).toList();
    }

    /** The lines with that choice among the optional ones; texts and fixed lines stay. */
    public List<DocumentLine> chosen(Set<Integer> positions) {
        return lines.stream()
                .map(line -> line.optional() ? line.asOptional(positions.contains(line.position())) : line)
                .toList();
    }

    /** The status as it is true on that day: a sent quote is over the day after its last day of validity. */
    public QuoteStatus statusOn(LocalDate day) {
        return status == QuoteStatus.SENT && day.isAfter(validUntil) ? QuoteStatus.EXPIRED : status;
    }

    /** As other rooms may name it and lead to it. */
    public DocumentRef document() {
        return new DocumentRef("quote", id.value(), number, "/quotes/" + id, entity, activity);
    }
}
