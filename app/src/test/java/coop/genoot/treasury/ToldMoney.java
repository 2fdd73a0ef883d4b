package coop.genoot.treasury;

import coop.genoot.common.Money;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Hears what the room tells, as bookkeeping does. */
@TestComponent
class ToldMoney {
    private final List<MoneyArrived> arrived = new CopyOnWriteArrayList<>();
    private final List<PaymentMatched> matched = new CopyOnWriteArrayList<>();
    private final List<PaymentUnmatched> unmatched = new CopyOnWriteArrayList<>();

    @EventListener
    void on(MoneyArrived event) {
        arrived.add(event);
    }

    @EventListener
    void on(PaymentMatched event) {
        matched.add(event);
    }

    @EventListener
    void on(PaymentUnmatched event) {
        unmatched.add(event);
    }

    List<MoneyArrived.Arrival> arrivals(TreasuryWorld world) {
        return arrived.stream()
                .filter(event -> event.entity().equals(world.entity()))
                .flatMap(event -> event.arrivals().stream())
                .toList();
    }

    List<LinePart> matched(TreasuryWorld world) {
        return matched.stream()
                .filter(event -> event.entity().equals(world.entity()))
                .flatMap(event -> event.parts().stream())
                .toList();
    }

    List<LinePart> unmatched(TreasuryWorld world) {
        return unmatched.stream()
                .filter(event -> event.entity().equals(world.entity()))
                .map(PaymentUnmatched::part)
                .toList();
    }

    /** What the books would show on the bank account after all this. */
    Money bank(TreasuryWorld world) {
        return arrivals(world).stream().map(MoneyArrived.Arrival::amount).reduce(Money.noEuros(), Money::plus);
    }

    /** What the books would show as waiting for its reason. */
    Money waiting(TreasuryWorld world) {
        var first = arrivals(world).stream().map(MoneyArrived.Arrival::waiting).reduce(Money.noEuros(), Money::plus);
        var found = matched(world).stream().map(LinePart::amount).reduce(Money.noEuros(), Money::plus);
        var back = unmatched(world).stream().map(LinePart::amount).reduce(Money.noEuros(), Money::plus);
        return first.minus(found).plus(back);
    }
}
