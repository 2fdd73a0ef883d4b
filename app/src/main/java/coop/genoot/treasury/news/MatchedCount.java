package coop.genoot.treasury.news;

import coop.genoot.platform.Counts;
import coop.genoot.treasury.MoneyArrived;
import coop.genoot.treasury.PaymentMatched;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts the bank lines, and parts of lines, that found what they are for: by themselves or by a person. */
@Component
class MatchedCount {
    private static final String NAME = "genoot.bank.lines.matched";

    private final Counts counts;

    MatchedCount(Counts counts) {
        this.counts = counts;
    }

    @EventListener
    void on(MoneyArrived arrived) {
        int parts = arrived.arrivals().stream().mapToInt(it -> it.parts().size()).sum();
        counts.add(NAME, "by itself", parts);
    }

    @EventListener
    void on(PaymentMatched matched) {
        counts.add(NAME, "by a person", matched.parts().size());
    }
}
