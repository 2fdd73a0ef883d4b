package coop.genoot.work.payroll;

import coop.genoot.common.BankDays;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.work.contracts.ContractMonth.Result;
import coop.genoot.work.contracts.WageMonths;
import coop.genoot.work.contracts.WageMonths.Confirmed;
import coop.genoot.work.payroll.PayrollFile.Line;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The payroll office reckons, we do not: it gets what was worked and gives back what came of it. For the finance team
 * of an entity.
 */
@Component
@Transactional
public class Payroll {
    private static final int MOST_BYTES = 1_000_000;

    private final WageMonths months;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Payroll(WageMonths months, Organisation organisation, ApplicationEventPublisher events, Clock clock) {
        this.months = months;
        this.organisation = organisation;
        this.events = events;
        this.clock = clock;
    }

    /** What was confirmed and not reckoned yet. */
    @Transactional(readOnly = true)
    public List<Confirmed> waiting(Actor me) {
        check(me);
        return months.toReckon(me);
    }

    /** The same as a file. */
    @Transactional(readOnly = true)
    public byte[] export(Actor me) {
        return PayrollFile.write(waiting(me)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Takes what payroll made of the months that wait, all of it or nothing, and gives how many they are. From then on
     * the net pay is owed. Refused with {@link Invalid}, each line that cannot be taken with its reason: one that is
     * read wrongly, does not add up, stands twice, or is of no month that waits, also when it was taken before.
     */
    public int take(Actor me, byte[] file) {
        check(me);
        var problems = new ArrayList<Problem>();
        if (file.length > MOST_BYTES) problems.add(Problem.at(PayrollFile.FIELD, "work.payroll.problem.large"));
        Invalid.unlessNone(problems);
        var lines = PayrollFile.read(new String(file, StandardCharsets.UTF_8), problems);
        var results = matched(lines, months.toReckon(me), problems);
        Invalid.unlessNone(problems);
        months.reckon(results.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().month().id(), Map.Entry::getValue)));
        var countries = countries(results.keySet().stream()
                .map(it -> it.contract().entity())
                .distinct()
                .toList());
        events.publishEvent(new WageReckoned.Together(results.entrySet().stream()
                .map(it -> reckoned(it.getKey(), it.getValue(), countries))
                .toList()));
        return results.size();
    }

    private static Map<Confirmed, Result> matched(List<Line> lines, List<Confirmed> waiting, List<Problem> problems) {
        var known = waiting.stream()
                .collect(Collectors.toMap(
                        it -> it.contract().number() + " " + it.month().month(), it -> it, (a, _) -> a));
        var results = new LinkedHashMap<Confirmed, Result>();
        for (var line : lines) {
            var month = known.get(line.contract() + " " + line.month());
            if (month == null)
                problems.add(Problem.at(PayrollFile.FIELD, "work.payroll.problem.unknown", line.place()));
            else if (results.put(month, line.result()) != null)
                problems.add(Problem.at(PayrollFile.FIELD, "work.payroll.problem.twice", line.place()));
        }
        return results;
    }

    private Map<EntityId, Country> countries(List<EntityId> entities) {
        return entities.stream()
                .collect(Collectors.toMap(it -> it, it -> organisation.lawOf(it).country()));
    }

    private WageReckoned reckoned(Confirmed it, Result result, Map<EntityId, Country> countries) {
        var contract = it.contract();
        var confirmed = Objects.requireNonNull(it.month().confirmedAt());
        var day = LocalDate.ofInstant(confirmed, clock.getZone());
        var country = Objects.requireNonNull(countries.get(contract.entity()));
        return new WageReckoned(
                it.month().id(),
                contract.entity(),
                contract.activity().id(),
                contract.worker().id(),
                contract.worker().name(),
                contract.number() + " " + it.month().month(),
                LocalDate.now(clock),
                it.month().cost(),
                it.month().provisions(),
                result,
                within(day, contract.terms().payDays(), country));
    }

    private static LocalDate within(LocalDate day, int workingDays, Country country) {
        var due = day;
        for (int i = 0; i < workingDays; i++) due = BankDays.onOrAfter(due.plusDays(1), country);
        return due;
    }

    private static void check(Actor me) {
        if (!me.has(Hat.FINANCE)) throw new Refused("work.not-yours");
    }
}
