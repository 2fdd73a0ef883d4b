package coop.genoot.work.payroll;

import coop.genoot.common.BankDays;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WageSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.audit.AuditTrail;
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
import java.util.stream.Stream;
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
    private final Settings settings;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Payroll(
            WageMonths months,
            Organisation organisation,
            Settings settings,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.months = months;
        this.organisation = organisation;
        this.settings = settings;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** The entities whose money the actor keeps; refused to who keeps none. */
    @Transactional(readOnly = true)
    public List<Entity> entities(Actor me) {
        if (!me.has(Hat.FINANCE)) throw new Refused("work.not-yours");
        return organisation.entities().stream()
                .filter(it -> me.has(Hat.FINANCE, it.id().value()))
                .toList();
    }

    /** What was confirmed in that entity and not reckoned yet. */
    @Transactional(readOnly = true)
    public List<Confirmed> waiting(Actor me, EntityId entity) {
        check(me, entity);
        return months.toReckon(me, entity);
    }

    /** The same as a file; the audit trail keeps who took it. */
    public byte[] export(Actor me, EntityId entity) {
        var waiting = waiting(me, entity);
        trail.record(me, "payroll.file-taken", "entity " + entity, waiting.size() + " months");
        return PayrollFile.write(number(entity), waiting).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Takes what payroll made of the months of one entity that wait, all of it or nothing, and gives how many they are.
     * From then on the net pay is owed; the audit trail keeps who took it. Refused with {@link Invalid}, each line that
     * cannot be taken with its reason: one that is read wrongly, does not add up, stands twice, is of another entity or
     * of no month that waits (also when it was taken before), or gives another gross wage than was agreed.
     */
    public int take(Actor me, EntityId entity, byte[] file) {
        check(me, entity);
        var problems = new ArrayList<Problem>();
        if (file.length > MOST_BYTES) problems.add(Problem.at(PayrollFile.FIELD, "work.payroll.problem.large"));
        Invalid.unlessNone(problems);
        var lines = PayrollFile.read(new String(file, StandardCharsets.UTF_8), problems);
        var results = matched(entity, lines, months.toReckon(me, entity), problems);
        Invalid.unlessNone(problems);
        months.reckon(results.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().month().id(), Map.Entry::getValue)));
        var country = organisation.lawOf(entity).country();
        events.publishEvent(new WageReckoned.Together(results.entrySet().stream()
                .map(it -> reckoned(it.getKey(), it.getValue(), country))
                .toList()));
        var net = results.values().stream().map(Result::net).reduce(Money.noEuros(), Money::plus);
        trail.record(
                me, "payroll.taken", "entity " + entity, results.size() + " months, " + net.cents() + " cents net");
        return results.size();
    }

    /** Numbers of contracts are given once in an entity, and again in the next: only together they name one. */
    private Map<Confirmed, Result> matched(
            EntityId entity, List<Line> lines, List<Confirmed> waiting, List<Problem> problems) {
        var number = number(entity);
        var tolerance = settings.value(WageSettings.PAYROLL_TOLERANCE, LocalDate.now(clock), entity.value());
        var known = waiting.stream()
                .collect(Collectors.toMap(
                        it -> it.contract().number() + " " + it.month().month(), it -> it));
        var results = new LinkedHashMap<Confirmed, Result>();
        for (var line : lines) {
            var month = known.get(line.contract() + " " + line.month());
            if (!line.entity().equals(number)) problems.add(problem("entity", line, number));
            else if (month == null) problems.add(problem("unknown", line));
            else if (results.put(month, line.result()) != null) problems.add(problem("twice", line));
            else if (isFar(line, month, tolerance))
                problems.add(
                        problem("gross", line, month.month().gross().toDecimal().toPlainString()));
        }
        return results;
    }

    private static boolean isFar(Line line, Confirmed month, Money tolerance) {
        var difference = line.result().gross().minus(month.month().gross());
        return difference.absolute().compareTo(tolerance) > 0;
    }

    private static Problem problem(String what, Line line, Object... more) {
        var values = Stream.concat(Stream.of(line.place()), Stream.of(more)).toArray();
        return Problem.at(PayrollFile.FIELD, "work.payroll.problem." + what, values);
    }

    private String number(EntityId entity) {
        return organisation
                .entity(entity)
                .orElseThrow(NotHere::new)
                .registration()
                .number();
    }

    private WageReckoned reckoned(Confirmed it, Result result, Country country) {
        var contract = it.contract();
        var confirmed = Objects.requireNonNull(it.month().confirmedAt());
        var day = LocalDate.ofInstant(confirmed, clock.getZone());
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

    private static void check(Actor me, EntityId entity) {
        if (!me.has(Hat.FINANCE)) throw new Refused("work.not-yours");
        if (!me.has(Hat.FINANCE, entity.value())) throw new NotHere();
    }
}
