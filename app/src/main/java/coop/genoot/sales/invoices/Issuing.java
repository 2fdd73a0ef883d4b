package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceText;
import coop.genoot.sales.documents.OfficialCheck;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.numbering.Numbering;
import coop.genoot.sales.numbering.Series;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The moment of issue: takes the number, freezes the document, writes it down. What is heavy was done before. */
@Component
class Issuing {
    private final InvoiceRows rows;
    private final Numbering numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Issuing(InvoiceRows rows, Numbering numbers, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** What every way of making an invoice needs: composing it, checking it, whether it may go, and its issue. */
    @Component
    record Parts(Composing composing, OfficialCheck official, Issuing issuing, HeldDocuments held) {}

    /** Whose document it is, and what it belongs to. */
    record Place(
            InvoiceId id,
            EntityId entity,
            ActivityId activity,
            @Nullable ClientId client,
            @Nullable ActivityId buyer,
            @Nullable UUID order,
            @Nullable InvoiceId credits) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A number as it will look, to check the document with before the true one is taken under lock. */
    InvoiceContent provisional(EntityId entity, InvoiceContent content) {
        return numbered(
                content,
                numbers.example(entity, series(content), content.issuedOn().getYear()));
    }

    Invoice issue(Actor me, Place place, InvoiceContent content) {
        int year = content.issuedOn().getYear();
        var number = numbers.take(place.entity(), series(content), year);
        var invoice = frozen(place, content, number);
        rows.add(invoice, number.running(), me.author());
        rows.addStep(place.id(), InvoiceStep.Kind.ISSUED, me, "", invoice.issuedAt());
        // Same transaction: an invoice without its entry in the books must never exist.
        if (series(invoice.content()) == Series.INVOICE) events.publishEvent(issued(invoice));
        return invoice;
    }

    /** An invoice that is to be issued with others. */
    record Ready(Place place, InvoiceContent content) {}

    /** As {@link #issue}, for many invoices of one entity and day: a few statements in all. */
    List<Invoice> issueAll(Actor me, List<Ready> ready) {
        var first = ready.getFirst();
        int year = first.content().issuedOn().getYear();
        var taken = numbers.take(first.place().entity(), Series.INVOICE, year, ready.size());
        var invoices = new ArrayList<Invoice>(ready.size());
        for (int i = 0; i < ready.size(); i++)
            invoices.add(frozen(ready.get(i).place(), ready.get(i).content(), taken.get(i)));
        rows.addAll(invoices, taken.getFirst().running(), me);
        events.publishEvent(new InvoiceIssued.Together(
                invoices.stream().map(Issuing::issued).toList()));
        return invoices;
    }

    private Invoice frozen(Place place, InvoiceContent content, Numbering.Number number) {
        var issued = numbered(content, number);
        var state = series(issued) == Series.INVOICE ? InvoiceState.ISSUED : InvoiceState.SETTLED;
        var fingerprint = HexFormat.of().formatHex(InvoiceText.sha256(InvoiceText.of(issued)));
        return new Invoice(
                place.id(),
                place.entity(),
                place.activity(),
                place.client(),
                place.buyer(),
                place.order(),
                place.credits(),
                issued,
                state,
                clock.instant(),
                fingerprint);
    }

    private static InvoiceIssued issued(Invoice invoice) {
        var content = invoice.content();
        return new InvoiceIssued(
                invoice.id(),
                invoice.entity(),
                invoice.activity(),
                Objects.requireNonNull(invoice.client()),
                content.parties().buyer().name(),
                content.kind(),
                content.number(),
                content.issuedOn(),
                content.dueOn(),
                content.totals().net(),
                content.totals().vat(),
                content.totals().total(),
                Objects.requireNonNull(content.reference()),
                invoice.order());
    }

    private static InvoiceContent numbered(InvoiceContent content, Numbering.Number number) {
        if (series(content) != Series.INVOICE) return content.numbered(number.text(), null);
        var home = content.parties().seller().home();
        int year = content.issuedOn().getYear();
        return content.numbered(number.text(), PaymentReference.of(home, year, number.running()));
    }

    static Series series(InvoiceContent content) {
        return switch (content.kind()) {
            case INVOICE, DEPOSIT, INTERMEDIATE, FINAL -> Series.INVOICE;
            case CREDIT_NOTE -> Series.CREDIT_NOTE;
            case INTERNAL, INTERNAL_CREDIT -> Series.INTERNAL;
        };
    }
}
