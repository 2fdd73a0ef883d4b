package coop.genoot.organisation.wages;

import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * How an entity pays work, from a day on: the parts of the coefficient for each type of worker, and its own promises.
 *
 * @param parts what each part costs in percent of the gross wage; a part of 0 % is left out
 * @param payDays within so many working days after the days were confirmed, whoever works is paid
 * @param daysInARow above so many days without a free one, a gentle word is said (requirement W-15); from 1 to 31
 */
public record WageScheme(List<Part> parts, int payDays, int daysInARow) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** One named part for one type of worker. */
    public record Part(WagePart part, WorkerType type, Rate rate) {}

    public WageScheme {
        parts = List.copyOf(parts);
    }

    /** The parts for that type of worker, in the order in which they are shown. */
    public List<Part> partsOf(WorkerType type) {
        return parts.stream()
                .filter(it -> it.type() == type)
                .sorted(java.util.Comparator.comparing(Part::part))
                .toList();
    }

    /** What one euro of gross wage costs in all: 1 and all parts. */
    public BigDecimal coefficient(WorkerType type) {
        return partsOf(type).stream()
                .map(it -> it.rate().percent())
                .reduce(WHOLE, BigDecimal::add)
                .movePointLeft(2);
    }

    /** The field of a part for a type, as forms name it. */
    public static String field(WagePart part, WorkerType type) {
        return part.code() + "." + type.code();
    }

    /** From the rate of every part and type; what costs nothing is left out. */
    public static List<Part> parts(BiFunction<WagePart, WorkerType, Rate> rate) {
        var parts = new ArrayList<Part>();
        for (var part : WagePart.values())
            for (var type : WorkerType.values()) parts.add(new Part(part, type, rate.apply(part, type)));
        return parts.stream().filter(it -> !it.rate().equals(Rate.ZERO)).toList();
    }

    /** Each field of a form with its rate, 0 where a part costs nothing. */
    public Map<String, Rate> fields() {
        var fields = new HashMap<String, Rate>();
        Arrays.stream(WagePart.values())
                .forEach(part ->
                        Arrays.stream(WorkerType.values()).forEach(type -> fields.put(field(part, type), Rate.ZERO)));
        parts.forEach(it -> fields.put(field(it.part(), it.type()), it.rate()));
        return fields;
    }
}
