package coop.genoot.work.payroll.web;

import coop.genoot.home.Tab;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for payroll in one entity, and what it answered.
 *
 * @param entities to choose from; empty for who keeps the money of one
 */
public record PayrollPage(
        List<Tab> entities,
        String entity,
        List<TodayCard.Item> waiting,
        Typed typed,
        @Nullable String taken) {
    public PayrollPage {
        entities = List.copyOf(entities);
        waiting = List.copyOf(waiting);
    }
}
