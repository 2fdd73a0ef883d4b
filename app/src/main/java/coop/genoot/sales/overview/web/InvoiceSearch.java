package coop.genoot.sales.overview.web;

import coop.genoot.home.SearchSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.overview.InvoiceSummary;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds invoices by number or client. */
@Component
class InvoiceSearch implements SearchSource {
    private final InvoiceOverview invoices;

    InvoiceSearch(InvoiceOverview invoices) {
        this.invoices = invoices;
    }

    @Override
    public List<Found> find(Actor me, String words, int atMost, Words t) {
        var filter = new InvoiceFilter(InvoiceFilter.Show.ALL, List.of(), null, words);
        return invoices.list(me, filter, null, atMost).stream()
                .map(it -> found(it, t))
                .toList();
    }

    private static Found found(InvoiceSummary it, Words t) {
        var title = t.text(it.kind().key()) + " " + it.number();
        var detail = it.buyerName() + " · " + t.money(it.total()) + " · "
                + t.text(it.state().key());
        return new Found("file-text", title, detail, "/invoices/" + it.id());
    }
}
