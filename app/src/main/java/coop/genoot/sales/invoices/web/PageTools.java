package coop.genoot.sales.invoices.web;

import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.Sheet;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.now.InvoiceNow;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What every page of invoices is made with: the reader's words, today, and the sheet. */
@Component
class PageTools {
    private final Sheets sheets;
    private final WordsOf words;
    private final List<DocumentLinks> links;
    private final List<InvoiceNow> known;
    private final Clock clock;

    PageTools(Sheets sheets, WordsOf words, List<DocumentLinks> links, List<InvoiceNow> known, Clock clock) {
        this.sheets = sheets;
        this.words = words;
        this.links = List.copyOf(links);
        this.known =
                known.stream().sorted(Comparator.comparing(InvoiceNow::order)).toList();
        this.clock = clock;
    }

    Words words(Actor me) {
        return words.in(me.language());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    Sheet sheet(InvoiceContent content) {
        return sheets.of(content);
    }

    Sheet preview(InvoiceContent content) {
        return sheets.preview(content);
    }

    /** What other rooms let the reader do about a document (requirement D-28). */
    List<Link> asks(Actor me, DocumentRef document, Words t) {
        return links.stream()
                .flatMap(it -> it.linksFor(me, document, t).stream())
                .toList();
    }

    /** What those who know more than we say of an open invoice; the first of them counts. */
    Optional<Moment> told(Actor me, Invoice invoice, Words t) {
        if (!invoice.state().isOpen()) return Optional.empty();
        return known.stream().flatMap(it -> it.of(me, invoice, t).stream()).findFirst();
    }
}
