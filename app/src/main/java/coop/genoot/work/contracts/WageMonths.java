package coop.genoot.work.contracts;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.work.contracts.ContractMonth.Result;
import coop.genoot.work.contracts.ContractMonth.Way;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The months of contracts for those who pay them: what waits for payroll, what it made of them, how far the money is. */
@Component
@Transactional
public class WageMonths {
    private final ContractRows rows;
    private final MonthRows months;
    private final Clock clock;

    WageMonths(ContractRows rows, MonthRows months, Clock clock) {
        this.rows = rows;
        this.months = months;
        this.clock = clock;
    }

    /** A month with its contract and the days worked in it. */
    public record Confirmed(Contract contract, ContractMonth month, List<LocalDate> days) {}

    /** What was confirmed and not reckoned yet, in the entities whose money the actor keeps. */
    @Transactional(readOnly = true)
    public List<Confirmed> toReckon(Actor me) {
        var waiting = months.toReckon();
        var contracts =
                rows
                        .all(waiting.stream()
                                .map(ContractMonth::contract)
                                .distinct()
                                .toList())
                        .stream()
                        .filter(it -> me.has(Hat.FINANCE, it.entity().value()))
                        .collect(Collectors.toMap(Contract::id, it -> it));
        var days = months.worked(waiting.stream().map(ContractMonth::id).toList());
        return waiting.stream()
                .filter(it -> contracts.containsKey(it.contract()))
                .map(it -> new Confirmed(
                        Objects.requireNonNull(contracts.get(it.contract())),
                        it,
                        days.getOrDefault(it.id(), List.of())))
                .toList();
    }

    /** What payroll made of these months, of those that wait for it; from now on their net pay is owed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reckon(Map<UUID, Result> results) {
        results.forEach((month, result) -> months.reckon(month, result, clock.instant()));
    }

    /** The net pay of that month was given to the bank. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void released(UUID month) {
        move(month, Way.RELEASED);
    }

    /** The net pay of that month stands on a statement as paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(UUID month) {
        move(month, Way.SETTLED);
    }

    /** The net pay of that month came back: it is owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(UUID month) {
        move(month, Way.OWED);
    }

    private void move(UUID id, Way way) {
        var contract = months.find(id).flatMap(it -> rows.lock(it.contract())).orElseThrow(NotHere::new);
        months.move(id, way);
        var all = months.of(contract.id()).stream().map(ContractMonth::money).toList();
        if (way == Way.OWED) follow(contract, ContractVerb.RETURN);
        else if (all.stream().allMatch(it -> it == Way.SETTLED)) settle(contract);
        else if (all.stream().noneMatch(it -> it == Way.NONE || it == Way.OWED)) follow(contract, ContractVerb.PAY);
    }

    /** A statement may tell of it before anything else did. */
    private void settle(Contract contract) {
        follow(contract, ContractVerb.PAY);
        follow(rows.lock(contract.id()).orElseThrow(), ContractVerb.SETTLE);
    }

    /** Nothing changes when the contract is there already. */
    private void follow(Contract contract, ContractVerb verb) {
        var by = CurrentActor.get();
        if (by == null) throw new IllegalStateException("Nobody acts");
        contract.state().after(verb).ifPresent(next -> rows.move(contract, next, by, "", clock.instant()));
    }
}
