package coop.genoot.einvoicing;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.common.Refused;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What both syntaxes read alike: amounts in the document's currency, dates, numbers. What is no such thing is refused
 * with its place.
 */
record Fields(Currency currency) {
    private static final int MOST_DIGITS = 30;

    static Fields in(String currencyCode) {
        try {
            return new Fields(Currency.getInstance(currencyCode));
        } catch (IllegalArgumentException failure) {
            throw unreadable("DocumentCurrencyCode", currencyCode);
        }
    }

    Money amount(XmlNode node, String path) {
        return amount(path, node.needed(path));
    }

    Money amount(String path, String text) {
        try {
            return new Money(number(path, text).movePointRight(2).longValueExact(), currency);
        } catch (ArithmeticException failure) {
            throw unreadable(path, text);
        }
    }

    Money amountOrZero(XmlNode node, String path) {
        return node.value(path) == null ? Money.zero(currency) : amount(node, path);
    }

    static BigDecimal number(XmlNode node, String path) {
        return number(path, node.needed(path));
    }

    private static BigDecimal number(String path, String text) {
        // A short text with a huge exponent would be a huge number; the standard has no exponents.
        if (text.length() > MOST_DIGITS || !text.matches("[+-]?\\d*\\.?\\d*") || !text.matches(".*\\d.*"))
            throw unreadable(path, text);
        return new BigDecimal(text);
    }

    static BigDecimal numberOrOne(XmlNode node, String path) {
        return node.value(path) == null ? BigDecimal.ONE : number(node, path);
    }

    static Rate rate(XmlNode node, String path) {
        if (node.value(path) == null) return Rate.ZERO;
        var percent = number(node, path);
        if (percent.signum() < 0) throw unreadable(path, percent.toPlainString());
        return new Rate(percent);
    }

    /**
     * The VAT of a line or an adjustment, with the reason that stands in the breakdown of the same category and rate.
     */
    static Vat withReason(Vat vat, List<VatBreakdown> breakdown) {
        return breakdown.stream()
                .map(VatBreakdown::vat)
                .filter(vat::sameTaxAs)
                .findFirst()
                .orElse(vat);
    }

    static Vat.Category category(XmlNode node, String path) {
        var code = node.needed(path);
        return Vat.Category.of(code).orElseThrow(() -> unreadable(path, code));
    }

    static @Nullable LocalDate date(@Nullable String text, DateTimeFormatter format) {
        if (text == null) return null;
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException failure) {
            throw unreadable("date", text);
        }
    }

    /** A country we know, or none: the standard also allows codes that are no country of ISO 3166, such as 1A. */
    static @Nullable Country country(@Nullable String code) {
        return code != null && Country.isKnown(code) ? new Country(code) : null;
    }

    static byte[] bytes(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException failure) {
            throw unreadable("attachment", base64.substring(0, Math.min(20, base64.length())));
        }
    }

    static Party.@Nullable Identifier identifier(@Nullable XmlNode node) {
        if (node == null || node.text().isEmpty()) return null;
        return new Party.Identifier(node.attribute("schemeID"), node.text());
    }

    static List<Party.Identifier> identifiers(Stream<XmlNode> nodes) {
        return nodes.flatMap(it -> Optional.ofNullable(identifier(it)).stream()).toList();
    }

    /** The part of a document it cannot do without. */
    static XmlNode part(XmlNode node, String path) {
        return node.one(path).orElseThrow(() -> new Refused("einvoicing.unreadable.missing", path));
    }

    static Refused unreadable(String place, String text) {
        return new Refused("einvoicing.unreadable.value", place, text.substring(0, Math.min(60, text.length())));
    }
}
