package coop.genoot.sales.recovery;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.FileType;
import coop.genoot.platform.documents.Files;
import coop.genoot.platform.documents.NewFile;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The formal notices that left, with their letters. Whoever may see the invoice may read what was written about it. */
@Component
@Transactional
public class FormalNotices {
    private static final Actor HOUSE = Actor.system("documents");

    private final Invoices invoices;
    private final NoticeRows rows;
    private final Files files;
    private final ApplicationEventPublisher events;

    FormalNotices(Invoices invoices, NoticeRows rows, Files files, ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.rows = rows;
        this.files = files;
        this.events = events;
    }

    /** The notice of that invoice; empty when none left, or for who may not see the invoice. */
    @Transactional(readOnly = true)
    public Optional<FormalNotice> find(Actor me, InvoiceId invoice) {
        return invoices.find(me, invoice)
                .flatMap(it -> rows.find(it.id()))
                .flatMap(row -> CurrentActor.as(HOUSE, () -> files.find(HOUSE, row.file()))
                        .map(row::with));
    }

    /** What it asked, without the letter. */
    @Transactional(readOnly = true)
    public Optional<GivenNotice> given(Actor me, InvoiceId invoice) {
        return invoices.find(me, invoice)
                .flatMap(it -> rows.find(it.id()))
                .map(it -> new GivenNotice(it.madeOn(), it.payBy(), it.open(), it.interest(), it.costs()));
    }

    /** Keeps the letter and what it asks, in the transaction in which it is sent. */
    StoredFile keep(NoticeLetter.Letter letter) {
        var invoice = letter.parts().getFirst().invoice();
        var name = invoice.number().replaceAll("[^A-Za-z0-9-]", "-") + "-" + letter.ending() + ".pdf";
        var file = new NewFile(
                UUID.randomUUID(),
                name,
                letter.pdf(),
                invoice.entity().value(),
                invoice.activity().value());
        var kept = CurrentActor.as(HOUSE, () -> files.keep(HOUSE, file, Set.of(FileType.PDF)));
        rows.addAll(letter, kept);
        letter.parts()
                .forEach(it -> events.publishEvent(new NoticeGiven(
                        it.invoice().id(),
                        it.claim().interestInAll().plus(it.claim().costs()))));
        return kept;
    }
}
