package coop.genoot.purchasing.claims;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.Country;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.TypedNumber;
import coop.genoot.organisation.CountryPack;
import coop.genoot.purchasing.kinds.CostKind;
import coop.genoot.purchasing.kinds.CostKinds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a claim as it was typed, and collects all that is wrong with it. */
final class ClaimReading {
    private static final int LONGEST_SUPPLIER = 120;
    private static final int LONGEST_NOTE = 600;
    private static final int MOST_KILOMETRES = 5_000;
    private static final int MOST_DAYS = 31;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Money MOST = Money.euros("100000.00");

    private final Map<String, String> fields;
    private final Language language;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    ClaimReading(Map<String, String> fields, Language language, LocalDate today) {
        this.fields = fields;
        this.language = language;
        this.today = today;
    }

    /** What is the same for all sorts. */
    record Common(@Nullable ActivityView activity, @Nullable LocalDate spentOn, String supplier, String note) {}

    Common common(List<ActivityView> mine) {
        var activity = mine.stream()
                .filter(it -> it.id().toString().equals(text("activity")))
                .findFirst();
        if (activity.isEmpty()) wrong("activity", "purchasing.claim.no-activity");
        if (text("supplier").isEmpty()) wrong("supplier", "purchasing.claim.no-supplier");
        longest("supplier", LONGEST_SUPPLIER);
        longest("note", LONGEST_NOTE);
        return new Common(activity.orElse(null), day().orElse(null), text("supplier"), text("note"));
    }

    /** What was paid, with the VAT in it. */
    record Paid(Money gross, Money vat) {}

    Paid paid() {
        var gross = euros("amount").filter(Money::isPositive).filter(it -> it.compareTo(MOST) <= 0);
        if (gross.isEmpty()) wrong("amount", "purchasing.claim.no-amount");
        var vat = text("vat").isEmpty() ? Optional.of(Money.noEuros()) : euros("vat");
        boolean fits = vat.isPresent()
                && !vat.get().isNegative()
                && (gross.isEmpty() || vat.get().compareTo(gross.get()) < 0);
        if (!fits) wrong("vat", "purchasing.claim.no-vat");
        return new Paid(gross.orElse(Money.noEuros()), vat.orElse(Money.noEuros()));
    }

    /** No more VAT than the highest rate of that country leaves in the amount: the state gives it back. */
    void vatInside(Paid paid, Country country, LocalDate on) {
        var highest = CountryPack.of(country).vatRates(on).stream()
                .map(it -> it.rate().percent())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        var most = BigDecimal.valueOf(paid.gross().cents())
                .multiply(highest)
                .divide(highest.add(WHOLE), 0, RoundingMode.UP);
        if (paid.gross().isPositive()
                && paid.vat().compareTo(paid.gross()) < 0
                && paid.vat().cents() > most.longValueExact())
            wrong(
                    "vat",
                    "purchasing.claim.too-much-vat",
                    Money.euroCents(most.longValueExact()).toDecimal());
    }

    Optional<CostKind> kind(Country country, LocalDate on) {
        var kind = CostKinds.find(country, on, text("kind"));
        if (kind.isEmpty()) wrong("kind", "purchasing.claim.no-kind");
        return kind;
    }

    int kilometres() {
        return whole("kilometres", MOST_KILOMETRES, "purchasing.claim.no-kilometres");
    }

    int days() {
        return whole("days", MOST_DAYS, "purchasing.claim.no-days");
    }

    private int whole(String field, int most, String key) {
        var number = TypedNumber.parse(text(field), language)
                .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(most)) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= 0);
        if (number.isEmpty()) wrong(field, key, most);
        return number.map(BigDecimal::intValueExact).orElse(0);
    }

    /** The day on which it was paid: not in the future, and not older than a year. */
    private Optional<LocalDate> day() {
        var day = parsed(text("spentOn")).filter(it -> !it.isAfter(today) && it.isAfter(today.minusYears(1)));
        if (day.isEmpty()) wrong("spentOn", "purchasing.claim.no-day");
        return day;
    }

    private static Optional<LocalDate> parsed(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private Optional<Money> euros(String field) {
        return TypedNumber.euros(text(field), language);
    }

    private void longest(String field, int most) {
        if (text(field).length() > most) wrong(field, "purchasing.too-long", most);
    }

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    void wrong(String field, String key, Object... values) {
        problems.add(Problem.at(field, key, values));
    }

    /** Refused with everything that is wrong. */
    void check() {
        Invalid.unlessNone(problems);
    }

    boolean isFine() {
        return problems.isEmpty();
    }
}
