package coop.genoot.activities.forecast.web;

import coop.genoot.activities.forecast.ExpectedMoney;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.common.TypedNumber;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody supposes beside the documents: so much on that day. It stands in the address and is kept nowhere. */
record Supposition(LocalDate day, Money amount) {
    private static final long MOST = 100_000_000_00L;

    /** As it stands in the address. */
    String told() {
        return day + "_" + amount.cents();
    }

    static Optional<Supposition> read(String told) {
        var parts = told.split("_", 2);
        if (parts.length < 2 || !parts[1].matches("-?[0-9]{1,11}")) return Optional.empty();
        return day(parts[0]).map(day -> new Supposition(day, Money.euroCents(Long.parseLong(parts[1]))));
    }

    /** Read from the form; all problems at once. */
    static Supposition typed(String amount, String day, LocalDate today, Language language) {
        var problems = new ArrayList<Problem>();
        var money = TypedNumber.euros(amount, language);
        if (money.isEmpty() || money.get().isZero() || Math.abs(money.get().cents()) > MOST)
            problems.add(Problem.at("amount", "activities.forecast.bad-amount"));
        var date = day(day);
        if (date.isEmpty()) problems.add(Problem.at("day", "activities.forecast.bad-day"));
        else if (date.get().isBefore(today) || date.get().isAfter(today.plusYears(1)))
            problems.add(Problem.at("day", "activities.forecast.day-too-far"));
        if (!problems.isEmpty()) throw new Invalid(List.copyOf(problems));
        return new Supposition(date.orElseThrow(), money.orElseThrow());
    }

    ExpectedMoney expected(Words t) {
        return new ExpectedMoney(
                day,
                amount,
                Rate.percent("100"),
                t.text("activities.forecast.supposed"),
                t.text("activities.forecast.supposed.why"),
                null);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
