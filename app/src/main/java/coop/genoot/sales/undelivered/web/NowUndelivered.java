package coop.genoot.sales.undelivered.web;

import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.now.InvoiceNow;
import coop.genoot.sales.undelivered.DeadAddresses;
import coop.genoot.sales.undelivered.Undelivered;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invoice whose mail did not arrive waits for somebody of the Activity. */
@Component
class NowUndelivered implements InvoiceNow {
    private final DeadAddresses addresses;

    NowUndelivered(DeadAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Moment> of(Actor me, Invoice invoice, Words t) {
        return addresses.of(me, invoice.id().value()).map(it -> moment(me, it, t));
    }

    private Moment moment(Actor me, Undelivered it, Words t) {
        var now = Moment.now(t.text("sales.invoice.now"), t.text("sales.undelivered.now", it.address()))
                .because(t.text("sales.undelivered.now.waits", it.clientName()));
        return addresses.mayMend(me, it) ? now.with(Link.to(it.task(), t.text("sales.undelivered.correct"))) : now;
    }
}
