package coop.genoot.work.contracts.web;

import coop.genoot.common.BankDays;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.work.contracts.Contract;
import coop.genoot.work.contracts.ContractMonth;
import coop.genoot.work.contracts.ContractState;
import coop.genoot.work.contracts.Signals.Signal;
import coop.genoot.work.contracts.UnworkedRest;
import coop.genoot.work.contracts.WorkedDays;
import coop.genoot.work.declarations.Declarations;
import coop.genoot.work.opened.ContractTraces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The months of a contract on its page: their days, what payroll made of them, and how far their money is. */
@Component
class MonthParts {
    private final WorkedDays days;
    private final Declarations declarations;
    private final UnworkedRest rest;
    private final ContractTraces traces;
    private final Clock clock;

    MonthParts(WorkedDays days, Declarations declarations, UnworkedRest rest, ContractTraces traces, Clock clock) {
        this.days = days;
        this.declarations = declarations;
        this.rest = rest;
        this.traces = traces;
        this.clock = clock;
    }

    /** The months as they are shown, and what can gently be said of their days. */
    record Shown(List<ContractPage.Month> months, List<Signal> signals) {}

    /** Days and net are for whoever works and for finance; who manages the Activity sees gross and cost (W-17). */
    private record Reader(boolean works, boolean seesPay) {}

    Shown of(Actor me, Contract contract, boolean mine, Typed typed, Words t) {
        var reader =
                new Reader(mine, mine || me.has(Hat.FINANCE, contract.entity().value()));
        var months = days.months(me, contract.id());
        var worked = days.worked(months);
        return new Shown(
                months.stream()
                        .map(it -> month(contract, it, worked, reader, typed, t))
                        .toList(),
                reader.seesPay() ? days.signals(contract, worked) : List.of());
    }

    /** What the public services were told, or will be, and when (requirement W-09). */
    Optional<Moment> declaration(Contract contract, Words t) {
        return declarations.of(contract.id()).map(it -> {
            var what = it.kind().name();
            var sent = it.sentAt();
            if (it.cancelledAt() != null)
                return Moment.past(t.dateTime(it.cancelledAt()), t.text("work.declaration.back", what));
            return sent == null
                    ? Moment.next(t.date(it.dueOn()), t.text("work.declaration.due", what), null)
                    : Moment.past(t.dateTime(sent), t.text("work.declaration.sent", what));
        });
    }

    void leaveTrace(Actor me, Contract contract) {
        traces.opened(me, contract);
    }

    boolean canEndTheRest(Contract contract) {
        return rest.isOpen(contract);
    }

    boolean isStillToBegin(Contract contract) {
        return contract.job().from().isAfter(LocalDate.now(clock));
    }

    private ContractPage.Month month(
            Contract contract,
            ContractMonth it,
            Map<UUID, List<LocalDate>> worked,
            Reader reader,
            Typed typed,
            Words t) {
        var today = LocalDate.now(clock);
        var all = WorkedDays.daysOf(contract, it.month());
        boolean open = reader.works()
                && it.confirmedAt() == null
                && contract.state() == ContractState.ACTIVE
                && !all.getLast().isAfter(today);
        var options = open
                ? all.stream()
                        .filter(day -> !day.isAfter(today))
                        .map(day -> Option.of(
                                day.toString(),
                                day.getDayOfWeek().getDisplayName(TextStyle.SHORT, t.locale()) + " "
                                        + t.dayAndMonth(day)))
                        .toList()
                : List.<Option>of();
        var ticked = typed.isRefused() && typed.value("month").equals(it.month().toString())
                ? typed
                : proposed(contract, all, today);
        return new ContractPage.Month(
                it.month().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, t.locale()) + " "
                        + it.month().getYear(),
                it.month().toString(),
                reader.seesPay()
                        ? standing(it, worked.getOrDefault(it.id(), List.of()).size(), t)
                        : budget(it, t),
                options,
                ticked);
    }

    /** As many weekdays as were agreed, the first ones. */
    private static Typed proposed(Contract contract, List<LocalDate> all, LocalDate today) {
        var weekdays = all.stream()
                .filter(day -> BankDays.onOrAfter(day).equals(day) && !day.isAfter(today))
                .limit(contract.job().days())
                .map(LocalDate::toString)
                .toList();
        return new Typed(Map.of("day", weekdays), List.of());
    }

    private static String budget(ContractMonth it, Words t) {
        var gross = t.money(it.gross());
        if (it.confirmedAt() == null) return t.text("work.month.open", gross);
        return t.text(
                it.result() == null ? "work.month.budget-confirmed" : "work.month.budget-reckoned",
                gross,
                t.money(it.cost()));
    }

    private static String standing(ContractMonth it, int worked, Words t) {
        if (it.confirmedAt() == null) return t.text("work.month.open", t.money(it.gross()));
        var result = it.result();
        if (result == null) return t.plural("work.month.confirmed", worked);
        var net = t.money(result.net());
        return switch (it.money()) {
            case NONE, OWED -> t.text("work.month.owed", net);
            case RELEASED -> t.text("work.month.released", net);
            case SETTLED -> t.text("work.month.settled", net);
        };
    }
}
