package coop.genoot.work.contracts;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.TypedNumber;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.work.contracts.Contract.Job;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a contract strictly; collects every problem. */
final class ContractReading {
    private static final Money MOST = Money.euros("1000000.00");
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_WORK = 300;
    private static final int MOST_DAYS = 366;

    private final ContractForm form;
    private final Language language;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    ContractReading(ContractForm form, Language language, LocalDate today) {
        this.form = form;
        this.language = language;
        this.today = today;
    }

    /** Everything but the person. */
    record Read(Job job, WorkerType type, Money gross) {}

    void wrong(String field, String key, Object... values) {
        problems.add(Problem.at(field, key, values));
    }

    /** Refused with everything that is wrong, also with what was found wrong elsewhere. */
    Read read() {
        var from = day("from", form.from());
        var until = day("until", form.until());
        var days = days();
        check(from, until, days);
        var place = text("place", form.place(), LONGEST_PLACE);
        var what = text("what", form.what(), LONGEST_WORK);
        var type = Arrays.stream(WorkerType.values())
                .filter(it -> it.name().equals(form.type()))
                .findFirst();
        if (type.isEmpty()) wrong("type", "work.problem.choose");
        var gross = TypedNumber.euros(form.gross().strip(), language)
                .filter(it -> it.isPositive() && it.compareTo(MOST) <= 0);
        if (gross.isEmpty()) wrong("gross", "work.problem.gross");
        Invalid.unlessNone(problems);
        var job = new Job(what, place, from.orElseThrow(), until.orElseThrow(), days.orElseThrow());
        return new Read(job, type.orElseThrow(), gross.orElseThrow());
    }

    /** The work begins today at the earliest: the public services are told before it does. */
    private void check(Optional<LocalDate> from, Optional<LocalDate> until, Optional<Integer> days) {
        if (from.isPresent() && from.get().isBefore(today)) wrong("from", "work.problem.past");
        if (from.isEmpty() || until.isEmpty()) return;
        long period = ChronoUnit.DAYS.between(from.get(), until.get()) + 1;
        if (period < 1) wrong("until", "work.problem.order");
        else if (period > MOST_DAYS) wrong("until", "work.problem.too-long-period", MOST_DAYS);
        else if (days.isPresent() && days.get() > period) wrong("days", "work.problem.more-days", period);
    }

    private Optional<Integer> days() {
        var days = TypedNumber.parse(form.days().strip(), language)
                .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        if (days.isEmpty()) wrong("days", "work.problem.days");
        return days;
    }

    private Optional<LocalDate> day(String field, String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException unreadable) {
            wrong(field, "work.problem.day");
            return Optional.empty();
        }
    }

    private String text(String field, String typed, int longest) {
        var text = typed.strip();
        if (text.isEmpty()) wrong(field, "work.problem.empty");
        if (text.length() > longest) wrong(field, "work.problem.too-long", longest);
        return text;
    }
}
