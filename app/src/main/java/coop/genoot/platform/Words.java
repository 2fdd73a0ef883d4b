package coop.genoot.platform;

import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The words, amounts and dates of one language. Every template gets one as {@code t}. A missing message is a bug and
 * throws; a test finds it before that.
 */
public final class Words {
    private final MessageSource messages;
    private final Language language;
    private final ZoneId zone;

    Words(MessageSource messages, Language language, ZoneId zone) {
        this.messages = messages;
        this.language = language;
        this.zone = zone;
    }

    public Language language() {
        return language;
    }

    /**
     * Formats as people of this language do in our countries: Dutch and French of Belgium, English of Ireland
     * (euros).
     */
    public Locale locale() {
        return switch (language) {
            case NL -> Locale.of("nl", "BE");
            case FR -> Locale.of("fr", "BE");
            case EN -> Locale.of("en", "IE");
        };
    }

    public String text(String key, Object... values) {
        return messages.getMessage(key, values.length == 0 ? null : values, locale());
    }

    /**
     * The sentence for that count: key {@code .one} or {@code .other}; {0} is the count. In French, zero is singular.
     */
    public String plural(String key, long count, Object... more) {
        var one = language == Language.FR ? Math.abs(count) < 2 : count == 1;
        var values = new Object[more.length + 1];
        values[0] = count;
        System.arraycopy(more, 0, values, 1, more.length);
        return text(key + (one ? ".one" : ".other"), values);
    }

    /** With the currency's sign: € 1.210,00. */
    public String money(Money money) {
        var format = NumberFormat.getCurrencyInstance(locale());
        format.setCurrency(money.currency());
        return format.format(money.toDecimal());
    }

    /** Without the sign, for columns that say the currency once. */
    public String amount(Money money) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.toDecimal());
    }

    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(6);
        return format.format(number);
    }

    public String percent(Rate rate) {
        return number(rate.percent()) + "\u00a0%";
    }

    /** 16 October 2026. */
    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale()));
    }

    /** 16 Oct. */
    public String dayAndMonth(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMM", locale()));
    }

    /** 16/10/2026. */
    public String shortDate(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy", locale()));
    }

    public String dateTime(Instant moment) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale()));
    }

    public String time(Instant moment) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm", locale()));
    }
}
