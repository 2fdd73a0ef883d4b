package coop.genoot.sales.collection;

import coop.genoot.home.documents.DocumentHandover;
import coop.genoot.sales.invoices.InvoicesMoved;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the team that recovers an invoice when nothing is owed on it any more: else it would go on asking. */
@Component
class PaidAfterAll {
    private final CollectionRows rows;
    private final Optional<DocumentHandover> team;

    PaidAfterAll(CollectionRows rows, ObjectProvider<DocumentHandover> team) {
        this.rows = rows;
        this.team = Optional.ofNullable(team.getIfAvailable());
    }

    @EventListener
    void on(InvoicesMoved moved) {
        if (moved.ended().isEmpty()) return;
        team.ifPresent(it -> rows.running(moved.ended()).forEach(it::nothingOwed));
    }
}
