package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceText;
import coop.genoot.sales.numbering.Numbering;
import coop.genoot.sales.numbering.Series;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
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
        var issued = numbered(content, number);
        var state = series(issued) == Series.INVOICE ? InvoiceState.ISSUED : InvoiceState.SETTLED;
        var fingerprint = HexFormat.of().formatHex(InvoiceText.sha256(InvoiceText.of(issued)));
        var now = clock.instant();
        var invoice = new Invoice(
                place.id(),
                place.entity(),
                place.activity(),
                place.client(),
                place.buyer(),
                place.order(),
                place.credits(),
                issued,
                state,
                now,
                fingerprint);
        rows.add(invoice, number.running(), me.author());
        rows.addStep(place.id(), InvoiceStep.Kind.ISSUED, me, "", now);
        if (series(issued) == Series.INVOICE) tell(invoice);
        return invoice;
    }

    // Same transaction: an invoice without its entry in the books must never exist.
    private void tell(Invoice invoice) {
        var content = invoice.content();
        events.publishEvent(new InvoiceIssued(
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
                invoice.order()));
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
