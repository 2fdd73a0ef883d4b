package coop.genoot.organisation.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Rate;
import coop.genoot.common.TypedNumber;
import coop.genoot.home.Typed;
import coop.genoot.organisation.CountryPack;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.expenses.ClaimsWait;
import coop.genoot.organisation.wages.WageScheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a new value as an administrator typed it; collects every problem. */
final class SettingReading {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MOST_DAYS = 3_650;
    private static final int LONGEST_TEXT = 20_000;

    private final Typed typed;
    private final Language language;
    private final List<Problem> problems = new ArrayList<>();

    SettingReading(Typed typed, Language language) {
        this.typed = typed;
        this.language = language;
    }

    /** What was typed for a setting; refused with everything that is wrong. */
    record Read(Object value, LocalDate from) {}

    Read read(Setting<?> setting, @Nullable CountryPack law) {
        var from = day("from");
        var value = switch (setting.kind()) {
            case DAYS -> days("value");
            case RATE -> rate("value");
            case MONEY -> money("value");
            case VAT -> vat(law, from);
            case MOMENT -> choice("value", Setting.MoneyAvailable.class);
            case VAT_MOMENT -> choice("value", Setting.VatDue.class);
            case SECOND_STEP -> choice("value", Setting.SecondStep.class);
            case LOSS_BEARER -> choice("value", Setting.LossBearer.class);
            case CONSUMER_COSTS -> choice("value", Setting.CostsForConsumers.class);
            case CLAIMS_WAIT -> choice("value", ClaimsWait.class);
            case LIMIT -> limit("value");
            case WAGES -> wages();
            case WORDING -> wording();
            case CONTRIBUTION -> new ContributionReading(this).read();
        };
        Invalid.unlessNone(problems);
        if (value == null || from == null) throw new IllegalStateException("Unread: " + typed);
        return new Read(value, from);
    }

    String text(String field) {
        return typed.value(field).strip();
    }

    void wrong(String field, String key, Object... values) {
        problems.add(Problem.at(field, key, values));
    }

    boolean isFine() {
        return problems.isEmpty();
    }

    Optional<BigDecimal> number(String typedNumber) {
        return TypedNumber.parse(typedNumber.replace("%", ""), language);
    }

    @Nullable
    Rate rate(String field) {
        var rate = number(text(field))
                .filter(it -> it.signum() >= 0
                        && it.compareTo(WHOLE) <= 0
                        && it.stripTrailingZeros().scale() <= 4);
        if (rate.isEmpty()) wrong(field, "organisation.setting.no-rate");
        return rate.map(Rate::new).orElse(null);
    }

    @Nullable
    Money money(String field) {
        var money = TypedNumber.euros(text(field), language).filter(it -> !it.isNegative());
        if (money.isEmpty()) wrong(field, "organisation.setting.no-amount");
        return money.orElse(null);
    }

    <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var chosen = Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text(field)))
                .findFirst();
        if (chosen.isEmpty()) wrong(field, "organisation.setting.no-choice");
        return chosen.orElse(null);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException unreadable) {
            wrong(field, "organisation.setting.no-day");
            return null;
        }
    }

    private @Nullable Integer days(String field) {
        var days = number(text(field))
                .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(MOST_DAYS)) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= 0);
        if (days.isEmpty()) wrong(field, "organisation.setting.no-days");
        return days.map(BigDecimal::intValueExact).orElse(null);
    }

    private Setting.@Nullable Limit limit(String field) {
        var most = number(text(field))
                .filter(it -> it.signum() > 0 && it.compareTo(BigDecimal.valueOf(Setting.Limit.HIGHEST)) <= 0)
                .filter(it -> it.stripTrailingZeros().scale() <= 0);
        if (most.isEmpty()) problems.add(Problem.at(field, "organisation.setting.no-limit", Setting.Limit.HIGHEST));
        return most.map(it -> new Setting.Limit(it.intValueExact())).orElse(null);
    }

    private @Nullable String vat(@Nullable CountryPack law, @Nullable LocalDate on) {
        boolean known =
                law != null && on != null && law.vatRate(text("value"), on).isPresent();
        if (!known) wrong("value", "organisation.setting.no-choice");
        return known ? text("value") : null;
    }

    /** A part that is left empty costs nothing. */
    private @Nullable WageScheme wages() {
        var parts = WageScheme.parts((part, type) -> {
            var field = WageScheme.field(part, type);
            var rate = text(field).isEmpty() ? Rate.ZERO : rate(field);
            return rate == null ? Rate.ZERO : rate;
        });
        var payDays = days("payDays");
        var inARow = days("daysInARow");
        return payDays == null || inARow == null ? null : new WageScheme(parts, payDays, inARow);
    }

    private Wording wording() {
        for (var field : List.of("nl", "fr", "en"))
            if (text(field).length() > LONGEST_TEXT) wrong(field, "organisation.too-long", LONGEST_TEXT);
        var wording = new Wording(text("nl"), text("fr"), text("en"));
        if (wording.isEmpty()) return wording;
        for (var field : List.of("nl", "fr", "en"))
            if (text(field).isEmpty()) wrong(field, "organisation.setting.missing-language");
        return wording;
    }
}
