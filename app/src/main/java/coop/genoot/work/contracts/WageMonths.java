package coop.genoot.work.contracts;

import coop.genoot.common.EntityId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Hat;
import coop.genoot.work.contracts.ContractMonth.Result;
import coop.genoot.work.contracts.ContractMonth.Way;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The months of contracts for those who pay them: what waits for payroll, what it made of it, where the money is. */
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

    /** What was confirmed and not reckoned yet in that entity; nothing when the actor does not keep its money. */
    @Transactional(readOnly = true)
    public List<Confirmed> toReckon(Actor me, EntityId entity) {
        if (!me.has(Hat.FINANCE, entity.value())) return List.of();
        var waiting = months.toReckon();
        var contracts = rows
                .all(waiting.stream().map(ContractMonth::contract).distinct().toList())
                .stream()
                .filter(it -> it.entity().equals(entity))
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
        months.reckon(results, clock.instant());
    }

    /** The net pay of these months was given to the bank. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void released(Collection<UUID> of) {
        move(of, Way.RELEASED);
    }

    /** The net pay of these months stands on a statement as paid. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void settled(Collection<UUID> of) {
        move(of, Way.SETTLED);
    }

    /** The net pay of these months came back: it is owed again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(Collection<UUID> of) {
        move(of, Way.OWED);
    }

    private void move(Collection<UUID> of, Way way) {
        if (of.isEmpty()) return;
        var touched = months.move(of, way);
        // Locked before the months are read: of two that are settled at the same moment, the second sees the first.
        var contracts = rows.lockAll(touched);
        var all = months.of(touched);
        var next = new EnumMap<ContractState, List<Contract>>(ContractState.class);
        for (var contract : contracts)
            next(contract, all.getOrDefault(contract.id().value(), List.of()))
                    .ifPresent(it ->
                            next.computeIfAbsent(it, _ -> new ArrayList<>()).add(contract));
        var by = CurrentActor.get();
        if (by == null) throw new IllegalStateException("Nobody acts");
        next.forEach((state, those) -> rows.moveAll(those, state, by, clock.instant()));
    }

    /** Where a contract goes when the money of its months is there; nothing when it is there already. */
    static Optional<ContractState> next(Contract contract, List<ContractMonth> all) {
        var state = contract.state();
        var ways = all.stream().map(ContractMonth::money).toList();
        if (ways.stream().allMatch(it -> it == Way.SETTLED))
            // A statement may tell of it before anything else did.
            return state.after(ContractVerb.PAY).orElse(state).after(ContractVerb.SETTLE);
        if (ways.stream().anyMatch(it -> it == Way.NONE || it == Way.OWED)) return state.after(ContractVerb.RETURN);
        return state.after(ContractVerb.PAY).or(() -> state.after(ContractVerb.REOPEN));
    }
}
