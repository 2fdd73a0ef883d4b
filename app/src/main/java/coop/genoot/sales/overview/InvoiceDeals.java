package coop.genoot.sales.overview;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.followup.Deal;
import coop.genoot.sales.followup.DealSource;
import coop.genoot.sales.overview.InvoiceFilter.Show;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invoices and credit notes, in the one list of sales beside quotes and orders (requirement D-03). */
@Component
class InvoiceDeals implements DealSource {
    private final InvoiceOverview invoices;
    private final Clock clock;

    InvoiceDeals(InvoiceOverview invoices, Clock clock) {
        this.invoices = invoices;
        this.clock = clock;
    }

    @Override
    public List<Deal> deals(Actor me, Filter filter, Words t) {
        if (!filter.wants(Deal.Stage.INVOICE) || filter.activities().isEmpty()) return List.of();
        var wanted = new InvoiceFilter(
                filter.open() ? Show.OPEN : Show.ALL, List.copyOf(filter.activities()), filter.client(), "");
        return invoices.list(me, wanted, null, filter.limit()).stream()
                .map(it -> deal(it, t))
                .toList();
    }

    private Deal deal(InvoiceSummary it, Words t) {
        var today = LocalDate.now(clock);
        boolean late = it.isLate(today);
        return new Deal(
                Deal.Stage.INVOICE,
                it.activity(),
                null,
                it.buyerName(),
                it.number(),
                "",
                "/invoices/" + it.id().value(),
                it.total(),
                it.state().tone(late),
                it.state().words(it.daysLate(today), t),
                it.state().isOpen() ? t.text("sales.deal.due", t.date(it.dueOn())) : "",
                late,
                it.issuedOn().atStartOfDay(clock.getZone()).toInstant());
    }
}
