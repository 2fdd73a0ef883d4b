package coop.genoot.work.payroll.web;

import coop.genoot.home.TodayCard;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What waits for payroll, and what it answered. */
public record PayrollPage(List<TodayCard.Item> waiting, Typed typed, @Nullable String taken) {
    public PayrollPage {
        waiting = List.copyOf(waiting);
    }
}
