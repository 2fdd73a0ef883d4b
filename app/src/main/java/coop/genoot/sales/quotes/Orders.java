package coop.genoot.sales.quotes;

import coop.genoot.activities.Activities;
import coop.genoot.platform.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What clients ordered: the lines that invoices are made of without typing anything again (requirement D-17). */
@Component
@Transactional(readOnly = true)
public class Orders {
    private final OrderRows rows;
    private final Activities activities;

    Orders(OrderRows rows, Activities activities) {
        this.rows = rows;
        this.activities = activities;
    }

    /** The order with its lines, totals and deposit plan, when the actor may see its Activity. */
    public Optional<Order> find(Actor me, OrderId id) {
        return rows.find(id)
                .filter(order -> activities.find(me, order.activity()).isPresent());
    }

    /** The order that came of that quote; empty while it was not accepted. */
    public Optional<Order> ofQuote(Actor me, QuoteId quote) {
        return rows.ofQuote(quote)
                .filter(order -> activities.find(me, order.activity()).isPresent());
    }
}
