package coop.genoot.bookkeeping.wages;

import coop.genoot.common.EntityId;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.treasury.payouts.PaidOut;
import coop.genoot.treasury.payouts.Payable;
import coop.genoot.treasury.payouts.PayableKind;
import coop.genoot.treasury.payouts.Payables;
import coop.genoot.treasury.payouts.PayoutPart;
import coop.genoot.treasury.payouts.PayoutReturned;
import coop.genoot.treasury.payouts.PayoutsReleased;
import coop.genoot.work.contracts.ContractCancelled;
import coop.genoot.work.contracts.ContractSigned;
import coop.genoot.work.contracts.WageMonths;
import coop.genoot.work.payroll.WageReckoned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens to contracts and wages, in the same transaction: a signature without its money set aside must never
 * exist, and what payroll reckoned is owed at once. It tells contracts how far their pay is.
 */
@Component
class WageBookkeeper {
    private static final String ROOM = "work";

    private final Ledger ledger;
    private final Payables payables;
    private final WageMonths months;

    WageBookkeeper(Ledger ledger, Payables payables, WageMonths months) {
        this.ledger = ledger;
        this.payables = payables;
        this.months = months;
    }

    /** The detail keeps each named part of the coefficient: what is set aside for later is among them. */
    @EventListener
    void on(ContractSigned it) {
        var facts = new TreeMap<>(Map.of("number", it.number(), "counterpart", it.number()));
        it.parts().forEach((part, amount) -> facts.put("part-" + part, amount.toDecimal().toPlainString()));
        post(it.entity(), it.on(), Kind.WAGE_PLANNED, it.contract(), facts, WagePostings.planned(it.activity(), it.contract(), it.cost()));
    }

    @EventListener
    void on(ContractCancelled it) {
        var facts = Map.of("number", it.number(), "counterpart", it.number());
        var lines = WagePostings.planned(it.activity(), it.contract(), it.cost().negated());
        post(it.entity(), it.on(), Kind.WAGE_FREED, it.contract(), facts, lines);
    }

    @EventListener
    void on(WageReckoned it) {
        var facts = Map.of("number", it.number(), "counterpart", it.number());
        post(it.entity(), it.on(), Kind.WAGE, it.month(), facts, WagePostings.wage(it));
        payables.owe(new Payable(
                it.month(),
                PayableKind.WAGE,
                it.entity(),
                it.activity(),
                it.person().value(),
                it.personName(),
                it.result().net(),
                it.number(),
                it.dueOn()));
    }

    @EventListener
    void on(PayoutsReleased released) {
        wages(released.parts()).forEach(months::released);
    }

    @EventListener
    void on(PaidOut paid) {
        wages(paid.parts()).forEach(months::settled);
    }

    @EventListener
    void on(PayoutReturned returned) {
        wages(List.of(returned.part())).forEach(months::returned);
    }

    private static Stream<UUID> wages(List<PayoutPart> parts) {
        return parts.stream().filter(it -> it.kind() == PayableKind.WAGE).map(PayoutPart::subject);
    }

    private void post(
            EntityId entity, LocalDate on, Kind kind, UUID document, Map<String, String> facts, List<Line> lines) {
        var source = new Source(ROOM, document);
        ledger.post(new Posting(
                entity, on, kind, source, kind + " " + document, facts.getOrDefault("number", ""), lines, null, facts));
    }
}
