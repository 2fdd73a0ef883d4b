package coop.genoot.sales.delivery;

import coop.genoot.einvoicing.TransmissionState;
import coop.genoot.einvoicing.TransmissionStateChanged;
import coop.genoot.einvoicing.Transmissions;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.documents.TradeFiles;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSending;
import coop.genoot.sales.invoices.InvoiceSent;
import coop.genoot.sales.invoices.Invoices;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the e-invoice to clients who have an electronic address, and tells on the timeline what became of it. */
@Component
class InvoiceTransmitting {
    private final Invoices invoices;
    private final InvoiceSending sending;
    private final Transmissions transmissions;
    private final TradeFiles files;

    InvoiceTransmitting(Invoices invoices, InvoiceSending sending, Transmissions transmissions, TradeFiles files) {
        this.invoices = invoices;
        this.sending = sending;
        this.transmissions = transmissions;
        this.files = files;
    }

    // Planned in this transaction, handed over after it; asking again changes nothing.
    @EventListener
    void on(InvoiceSent sent) {
        var me = whoActs();
        invoices.find(me, sent.invoice())
                .filter(InvoiceTransmitting::isReachable)
                .ifPresent(invoice -> transmissions.send(
                        me,
                        invoice.entity(),
                        invoice.activity(),
                        invoice.id().value(),
                        files.inWords(invoice.content())));
    }

    @EventListener
    void on(TransmissionStateChanged changed) {
        if (changed.state() != TransmissionState.DELIVERED && !changed.state().isStuck()) return;
        boolean arrived = changed.state() == TransmissionState.DELIVERED;
        sending.delivered(whoActs(), new InvoiceId(changed.document()), arrived, changed.answer());
    }

    private static boolean isReachable(Invoice invoice) {
        return invoice.content().parties().buyer().electronicId() != null;
    }

    private static Actor whoActs() {
        return Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
    }
}
