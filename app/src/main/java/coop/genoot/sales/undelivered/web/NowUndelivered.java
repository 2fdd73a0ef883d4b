package coop.genoot.sales.undelivered.web;

import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.now.InvoiceNow;
import coop.genoot.sales.undelivered.UndeliveredMoments;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invoice whose mail did not arrive waits for somebody of the Activity. */
@Component
class NowUndelivered implements InvoiceNow {
    private final UndeliveredMoments moments;

    NowUndelivered(UndeliveredMoments moments) {
        this.moments = moments;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Moment> of(Actor me, Invoice invoice, Words t) {
        return moments.of(me, invoice.id().value(), t);
    }
}
