package coop.genoot.work.wages;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The figures of a country's law of wages on a day, each from the day on which it begins, with the official source it
 * was taken from. They stand in {@code figures.csv}: another year is another row.
 */
final class LegalFigures {
    private static final Map<String, Map<String, TreeMap<LocalDate, Figure>>> ALL = read();

    private final Map<String, TreeMap<LocalDate, Figure>> figures;
    private final LocalDate on;

    private LegalFigures(Map<String, TreeMap<LocalDate, Figure>> figures, LocalDate on) {
        this.figures = figures;
        this.on = on;
    }

    record Figure(List<BigDecimal> values, String source) {
        BigDecimal value(int place) {
            return values.get(place);
        }

        Money money(int place) {
            return Money.euroCents(values.get(place).movePointRight(2).longValueExact());
        }
    }

    /** What held on that day; nothing for days before our oldest figures and for countries without any. */
    static Optional<LegalFigures> of(Country country, LocalDate on) {
        return Optional.ofNullable(ALL.get(country.code()))
                .map(it -> new LegalFigures(it, on))
                .filter(LegalFigures::areAllKnown);
    }

    Figure figure(String name) {
        var known = Objects.requireNonNull(figures.get(name), name).floorEntry(on);
        if (known == null) throw new IllegalArgumentException("No " + name + " known on " + on);
        return known.getValue();
    }

    BigDecimal value(String name) {
        return figure(name).value(0);
    }

    Money money(String name) {
        return figure(name).money(0);
    }

    private boolean areAllKnown() {
        return figures.values().stream().allMatch(it -> it.floorKey(on) != null);
    }

    private static Map<String, Map<String, TreeMap<LocalDate, Figure>>> read() {
        var all = new HashMap<String, Map<String, TreeMap<LocalDate, Figure>>>();
        try (var stream = Objects.requireNonNull(LegalFigures.class.getResourceAsStream("figures.csv"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .forEach(it -> all.computeIfAbsent(it[0], _ -> new HashMap<>())
                            .computeIfAbsent(it[1], _ -> new TreeMap<>())
                            .put(LocalDate.parse(it[2]), new Figure(numbers(it[3]), it[4])));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return all;
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
