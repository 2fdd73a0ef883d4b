package coop.genoot.purchasing.kinds;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kilometres or days away are worth: rates by how many of them a year has had, the lowest limit first.
 *
 * @param source the law, or that the entity set it itself
 */
public record Scale(List<Step> steps, String source) {
    private static final List<Row> ALL =
            DataFile.rows("scales.csv").stream().map(Row::of).toList();

    /** Up to so many in the year: rate × number + fixed amount; the last one has no limit. */
    public record Step(int upTo, BigDecimal each, BigDecimal plus) {}

    private record Row(String country, String sort, LocalDate from, String power, Step step, String source) {
        static Row of(List<String> it) {
            int upTo = it.get(4).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(it.get(4));
            var step = new Step(upTo, new BigDecimal(it.get(5)), new BigDecimal(it.get(6)));
            return new Row(it.get(0), it.get(1), LocalDate.parse(it.get(2)), it.get(3), step, it.get(7));
        }
    }

    public Scale {
        steps = steps.stream().sorted(Comparator.comparing(Step::upTo)).toList();
    }

    /** One rate, whatever there was before. */
    public static Scale flat(BigDecimal each, String source) {
        return new Scale(List.of(new Step(Integer.MAX_VALUE, each, BigDecimal.ZERO)), source);
    }

    /** What the law of a country says of kilometres of that day; empty when it says nothing of such a car. */
    public static Optional<Scale> ofKilometres(Country country, LocalDate on, String power) {
        return of(country, "MILEAGE", on, powers(country).isEmpty() ? "" : power);
    }

    /** What the law of a country says of a day away. */
    public static Optional<Scale> ofDays(Country country, LocalDate on) {
        return of(country, "ALLOWANCE", on, "");
    }

    /** The powers of cars between which the country makes a difference; none where it makes none. */
    public static List<String> powers(Country country) {
        return ALL.stream()
                .filter(row ->
                        row.country().equals(country.code()) && !row.power().isEmpty())
                .map(Row::power)
                .distinct()
                .toList();
    }

    private static Optional<Scale> of(Country country, String sort, LocalDate on, String power) {
        var fitting = ALL.stream()
                .filter(row -> row.country().equals(country.code()))
                .filter(row -> row.sort().equals(sort) && row.power().equals(power))
                .filter(row -> !row.from().isAfter(on))
                .toList();
        @Nullable
        LocalDate last =
                fitting.stream().map(Row::from).max(Comparator.naturalOrder()).orElse(null);
        if (last == null) return Optional.empty();
        var rows = fitting.stream().filter(row -> row.from().equals(last)).toList();
        return Optional.of(
                new Scale(rows.stream().map(Row::step).toList(), rows.getFirst().source()));
    }

    /** What so many more are worth after those that the year had already, rounded to the cent. */
    public Money of(int before, int more) {
        var euros = total(before + more).subtract(total(before));
        return Money.euroCents(
                euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private BigDecimal total(int number) {
        var step = steps.stream().filter(it -> number <= it.upTo()).findFirst().orElseThrow();
        return number == 0
                ? BigDecimal.ZERO
                : step.each().multiply(BigDecimal.valueOf(number)).add(step.plus());
    }
}
