package coop.genoot.sales.collection.web;

import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.collection.DebtCollection;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.now.InvoiceNow;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An invoice that was handed over waits for the team. */
@Component
class NowHandedOver implements InvoiceNow {
    private final DebtCollection collection;
    private final Disputes disputes;

    NowHandedOver(DebtCollection collection, Disputes disputes) {
        this.collection = collection;
        this.disputes = disputes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Moment> of(Actor me, Invoice invoice, Words t) {
        if (disputes.of(invoice).isPresent()) return Optional.empty();
        return collection.of(me, invoice).map(it -> {
            boolean taken = it.standing().filter(where -> where.taken()).isPresent();
            var what = taken ? "sales.collection.now.taken" : "sales.collection.now";
            return Moment.now(t.text("sales.invoice.now"), t.text(what))
                    .because(t.text(
                            "sales.collection.now.since",
                            t.dateTime(it.asked().at()),
                            it.asked().whoName()))
                    .with(Link.to("/invoices/" + invoice.id() + "/collection", t.text("sales.collection.look")));
        });
    }
}
