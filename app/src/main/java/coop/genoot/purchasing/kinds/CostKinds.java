package coop.genoot.purchasing.kinds;

import coop.genoot.common.Country;
import coop.genoot.common.Period;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of cost of each country, by date, from {@code kinds.csv}. */
public final class CostKinds {
    private static final List<CostKind> ALL =
            DataFile.rows("kinds.csv").stream().map(CostKinds::kind).toList();

    private CostKinds() {}

    /** Those that are paid back for costs of that day, in the order in which they are shown. */
    public static List<CostKind> of(Country country, LocalDate on) {
        return ALL.stream()
                .filter(kind -> kind.country().equals(country.code()))
                .filter(kind -> kind.valid().contains(on))
                .toList();
    }

    public static Optional<CostKind> find(Country country, LocalDate on, String code) {
        return of(country, on).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    private static CostKind kind(List<String> fields) {
        return new CostKind(
                fields.get(0),
                fields.get(1),
                new Period(LocalDate.parse(fields.get(2)), day(fields.get(3))),
                Rate.percent(fields.get(4)),
                fields.get(5).equals("yes"),
                new Wording(fields.get(6), fields.get(7), fields.get(8)),
                fields.get(9));
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
