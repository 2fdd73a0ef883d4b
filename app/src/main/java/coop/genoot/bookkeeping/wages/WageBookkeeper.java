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
import coop.genoot.work.contracts.UnworkedRest;
import coop.genoot.work.contracts.WageMonths;
import coop.genoot.work.payroll.WageReckoned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what happens to contracts and wages, in the same transaction: a signature without its money set aside must
 * never exist, and what payroll reckoned is owed at once. It tells contracts how far their pay is.
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
        var facts = new TreeMap<>(facts(it.number()));
        it.parts()
                .forEach((part, amount) ->
                        facts.put("part-" + part, amount.toDecimal().toPlainString()));
        var lines = WagePostings.planned(it.activity(), it.cost());
        ledger.post(posting(it.entity(), it.on(), Kind.WAGE_PLANNED, it.contract(), facts, lines));
    }

    @EventListener
    void on(ContractCancelled it) {
        var lines = WagePostings.planned(it.activity(), it.cost().negated());
        ledger.post(posting(it.entity(), it.on(), Kind.WAGE_FREED, it.contract(), facts(it.number()), lines));
    }

    @EventListener
    void on(UnworkedRest.Ended it) {
        var lines = WagePostings.planned(it.activity(), it.cost().negated());
        ledger.post(posting(it.entity(), it.on(), Kind.WAGE_FREED, it.contract(), facts(it.number()), lines));
    }

    @EventListener
    void on(WageReckoned.Together reckoned) {
        ledger.postAll(reckoned.all().stream()
                .map(it ->
                        posting(it.entity(), it.on(), Kind.WAGE, it.month(), facts(it.number()), WagePostings.wage(it)))
                .toList());
        payables.oweAll(reckoned.all().stream().map(WageBookkeeper::payable).toList());
    }

    /** Its own transfer names what leaves: pay that came back leaves again with another one. */
    @EventListener
    void on(PayoutsReleased released) {
        var parts = wages(released.parts());
        if (parts.isEmpty()) return;
        ledger.postAll(parts.stream()
                .map(it -> posting(
                        released.entity(),
                        released.on(),
                        Kind.WAGE_PAID,
                        it.transfer(),
                        facts(it.number()),
                        WagePostings.leaves(released.entity(), it.subject(), it.amount())))
                .toList());
        months.released(subjects(parts));
    }

    @EventListener
    void on(PaidOut paid) {
        months.settled(subjects(wages(paid.parts())));
    }

    /** The books say under way again, and so do the contracts. */
    @EventListener
    void on(PaidOut.TakenBack back) {
        if (back.part().kind() == PayableKind.WAGE)
            months.released(List.of(back.part().subject()));
    }

    /** The same lines with the signs turned: what had left is owed again. */
    @EventListener
    void on(PayoutReturned returned) {
        var part = returned.part();
        if (part.kind() != PayableKind.WAGE) return;
        var undo = new Source(ROOM, part.transfer());
        ledger.ofDocument(part.transfer()).stream()
                .filter(it -> it.kind() == Kind.WAGE_PAID)
                .forEach(it -> ledger.post(Posting.reversalOf(
                        it, returned.on(), Kind.CORRECTION, undo, Kind.CORRECTION + " " + part.transfer())));
        months.returned(List.of(part.subject()));
    }

    private static Payable payable(WageReckoned it) {
        return new Payable(
                it.month(),
                PayableKind.WAGE,
                it.entity(),
                it.activity(),
                it.person().value(),
                it.personName(),
                it.result().net(),
                it.number(),
                it.dueOn());
    }

    private static List<PayoutPart> wages(List<PayoutPart> parts) {
        return parts.stream().filter(it -> it.kind() == PayableKind.WAGE).toList();
    }

    private static List<UUID> subjects(List<PayoutPart> parts) {
        return parts.stream().map(PayoutPart::subject).toList();
    }

    private static Map<String, String> facts(String number) {
        return Map.of("number", number, "counterpart", "");
    }

    private static Posting posting(
            EntityId entity, LocalDate on, Kind kind, UUID document, Map<String, String> facts, List<Line> lines) {
        var label = facts.getOrDefault("number", "");
        return new Posting(
                entity, on, kind, new Source(ROOM, document), kind + " " + document, label, lines, null, facts);
    }
}
