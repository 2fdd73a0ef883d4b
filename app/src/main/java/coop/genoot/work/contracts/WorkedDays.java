package coop.genoot.work.contracts;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WageScheme;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.work.contracts.Signals.Signal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days that were worked, month by month, confirmed by whoever worked (requirement W-07). */
@Component
@Transactional
public class WorkedDays {
    private final ContractRows rows;
    private final MonthRows months;
    private final Contracts contracts;
    private final Settings settings;
    private final Clock clock;

    WorkedDays(ContractRows rows, MonthRows months, Contracts contracts, Settings settings, Clock clock) {
        this.rows = rows;
        this.months = months;
        this.contracts = contracts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The months of a contract I may see, the first first; none before it is signed. */
    @Transactional(readOnly = true)
    public List<ContractMonth> months(Actor me, ContractId id) {
        return contracts.find(me, id).map(it -> months.of(id)).orElse(List.of());
    }

    /** The days worked in each of these months. */
    @Transactional(readOnly = true)
    public Map<UUID, List<LocalDate>> worked(List<ContractMonth> of) {
        return months.worked(of.stream().map(ContractMonth::id).toList());
    }

    /** The days of a month that belong to the contract. */
    public static List<LocalDate> daysOf(Contract contract, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(day -> !day.isBefore(contract.job().from())
                        && !day.isAfter(contract.job().until()))
                .toList();
    }

    /**
     * Confirms the days of a month, from its last day in the contract on: with that the whole pay of the month is asked
     * for. The same month is confirmed once. Refused when it is not mine to confirm ({@code
     * work.not-yours}), when it is not signed ({@code work.not-now}), for days outside of the contract, days that
     * have not come yet, and while the month goes on.
     */
    public void confirm(Actor me, ContractId id, YearMonth month, List<LocalDate> days) {
        var contract =
                rows.lock(id).filter(it -> contracts.find(me, id).isPresent()).orElseThrow(NotHere::new);
        if (!Contracts.isWorker(me, contract)) throw new Refused("work.not-yours");
        var all = months.of(id);
        var mine =
                all.stream().filter(it -> it.month().equals(month)).findFirst().orElseThrow(NotHere::new);
        if (mine.confirmedAt() != null) return;
        if (contract.state() != ContractState.ACTIVE) throw new Refused("work.not-now");
        Invalid.unlessNone(problems(contract, month, days));
        months.confirm(mine.id(), new TreeSet<>(days), clock.instant());
        boolean complete = all.stream().allMatch(it -> it.id().equals(mine.id()) || it.confirmedAt() != null);
        var next = contract.state().after(ContractVerb.CONFIRM).orElseThrow();
        if (complete) rows.move(contract, next, me, "", clock.instant());
        else rows.addStep(id, contract.state(), me, month.toString(), clock.instant());
    }

    /** What can gently be said of the days that were worked (requirement W-15). */
    @Transactional(readOnly = true)
    public List<Signal> signals(Contract contract, Map<UUID, List<LocalDate>> worked) {
        var days = worked.values().stream().flatMap(List::stream).toList();
        int most = settings.effective(
                        Setting.WAGES, LocalDate.now(clock), contract.entity().value())
                .map(it -> it.value())
                .map(WageScheme::daysInARow)
                .orElse(Integer.MAX_VALUE);
        return Signals.of(days, contract.job().days(), most);
    }

    private List<Problem> problems(Contract contract, YearMonth month, List<LocalDate> days) {
        var problems = new ArrayList<Problem>();
        var today = LocalDate.now(clock);
        var all = daysOf(contract, month);
        if (!all.containsAll(days)) problems.add(Problem.at("day", "work.problem.outside"));
        else if (days.stream().anyMatch(day -> day.isAfter(today)))
            problems.add(Problem.at("day", "work.problem.future"));
        else if (all.getLast().isAfter(today)) problems.add(Problem.at("day", "work.problem.not-over"));
        else if (days.isEmpty()) problems.add(Problem.at("day", "work.problem.no-days"));
        return problems;
    }
}
