package coop.genoot.sales;

import coop.genoot.common.Language;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.common.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The strict reading of typed lines, in the language of whoever typed them. Fields are named {@code lines[0].kind},
 * {@code .description}, {@code .quantity}, {@code .unit}, {@code .price}, {@code .discount}, {@code .vat} and
 * {@code .optional}. Rows left blank are passed over; the order of the indexes is the order of the lines. All
 * problems
 * come at once, each at its field; the lines are whole only when there is none.
 */
public record TypedLines(List<DocumentLine> lines, List<Problem> problems) {
    private static final Pattern FIELD = Pattern.compile("lines\\[(\\d{1,4})]\\.([a-z]+)");
    private static final int LONGEST = 2000;
    private static final int MOST_LINES = 200;
    private static final int DIGITS_BEFORE_THE_POINT = 9;

    public TypedLines {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** Reads the lines; a rate outside the given ones is a problem at its line. */
    public static TypedLines parse(Map<String, String> fields, Language language, Collection<Rate> rates) {
        var reading = new Reading(fields, language, Set.copyOf(rates));
        indexes(fields).forEach(reading::row);
        if (reading.lines.stream().noneMatch(DocumentLine::isItem) && reading.problems.isEmpty())
            reading.problems.add(Problem.at("lines[0].description", "sales.line.none"));
        if (reading.lines.size() > MOST_LINES)
            reading.problems.add(Problem.at("lines[0].description", "sales.line.too-many", MOST_LINES));
        return new TypedLines(reading.lines, reading.problems);
    }

    /** The indexes of all rows that were sent, in order, blank ones included. */
    public static List<Integer> indexes(Map<String, String> fields) {
        return fields.keySet().stream()
                .map(FIELD::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(it -> Integer.parseInt(it.group(1)))
                .distinct()
                .sorted()
                .toList();
    }

    private static final class Reading {
        private final Map<String, String> fields;
        private final Language language;
        private final Set<Rate> rates;
        private final List<DocumentLine> lines = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Reading(Map<String, String> fields, Language language, Set<Rate> rates) {
            this.fields = fields;
            this.language = language;
            this.rates = rates;
        }

        void row(int index) {
            var row = "lines[" + index + "].";
            if (typed(row, "description").isEmpty() && typed(row, "price").isEmpty()) return;
            var kind = kind(row);
            var description = description(row);
            int position = lines.size() + 1;
            if (kind != LineKind.ITEM) lines.add(DocumentLine.words(position, kind, description));
            else item(row, position, description).ifPresent(lines::add);
        }

        private Optional<DocumentLine> item(String row, int position, String description) {
            int before = problems.size();
            var quantity =
                    number(row, "quantity", DocumentLine.QUANTITY_DECIMALS).orElse(BigDecimal.ONE);
            var unit = unit(row);
            var price = price(row);
            var discount = discount(row);
            var vat = vat(row);
            if (problems.size() > before || price.isEmpty() || vat.isEmpty()) return Optional.empty();
            boolean back = price.get().signum() < 0;
            var line = DocumentLine.item(
                            position,
                            description,
                            back ? quantity.negate() : quantity,
                            unit,
                            price.get().abs(),
                            vat.get())
                    .discountedBy(discount);
            return Optional.of(typed(row, "optional").isEmpty() ? line : line.asOptional(true));
        }

        private LineKind kind(String row) {
            var typed = typed(row, "kind").toUpperCase(java.util.Locale.ROOT);
            return Arrays.stream(LineKind.values())
                    .filter(it -> it.name().equals(typed))
                    .findFirst()
                    .orElse(LineKind.ITEM);
        }

        private String description(String row) {
            var typed = typed(row, "description");
            if (typed.isEmpty()) problem(row, "description", "sales.line.description-missing");
            if (typed.length() > LONGEST) problem(row, "description", "sales.line.description-too-long", LONGEST);
            return typed;
        }

        private Unit unit(String row) {
            var typed = typed(row, "unit");
            if (typed.isEmpty()) return Unit.PIECE;
            var unit = Unit.of(typed);
            if (unit.isEmpty()) problem(row, "unit", "sales.line.unit-unknown");
            return unit.orElse(Unit.PIECE);
        }

        private Optional<BigDecimal> price(String row) {
            if (typed(row, "price").isEmpty()) problem(row, "price", "sales.line.price-missing");
            return number(row, "price", DocumentLine.PRICE_DECIMALS);
        }

        private Rate discount(String row) {
            var discount = number(row, "discount", 2).orElse(BigDecimal.ZERO);
            boolean possible = discount.signum() >= 0 && discount.compareTo(BigDecimal.valueOf(100)) <= 0;
            if (!possible) problem(row, "discount", "sales.line.discount-impossible");
            return possible ? new Rate(discount) : Rate.ZERO;
        }

        private Optional<VatTreatment> vat(String row) {
            var typed = typed(row, "vat");
            if (typed.isEmpty()) problem(row, "vat", "sales.line.vat-missing");
            var vat =
                    VatTreatment.parse(typed).filter(it -> it.category() != VatCategory.S || rates.contains(it.rate()));
            if (vat.isEmpty() && !typed.isEmpty()) problem(row, "vat", "sales.line.vat-unknown");
            return vat;
        }

        private Optional<BigDecimal> number(String row, String field, int decimals) {
            var typed = typed(row, field);
            if (typed.isEmpty()) return Optional.empty();
            var number = TypedNumber.parse(typed, language).map(BigDecimal::stripTrailingZeros);
            if (number.isEmpty()) problem(row, field, "sales.line." + field + "-unreadable");
            else if (number.get().scale() > decimals) problem(row, field, "sales.line.too-fine", decimals);
            else if (number.get().precision() - number.get().scale() > DIGITS_BEFORE_THE_POINT)
                problem(row, field, "sales.line.too-large");
            else return number;
            return Optional.empty();
        }

        private String typed(String row, String field) {
            return fields.getOrDefault(row + field, "").strip();
        }

        private void problem(String row, String field, String key, Object... values) {
            problems.add(Problem.at(row + field, key, values));
        }
    }
}
