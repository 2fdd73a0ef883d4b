package coop.genoot.common;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VAT number of the European Union with its prefix, such as {@code BE0202239951}. Belgian and French numbers are
 * checked to the last digit. Of the others only the form is checked, and {@link #checked()} says so: whether a number
 * exists is a question for VIES.
 */
public record VatNumber(String value) {
    /** How far a number could be checked without asking anybody. */
    public enum Checked {
        /** Its check digits hold. */
        DIGITS,
        /** It has the form its country uses; it may still be a mistyped number. */
        FORM_ONLY
    }

    /** Forms as listed by the European Commission for VIES; EL is Greece, XI is Northern Ireland. */
    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            form("AT", "U\\d{8}"),
            form("BE", "[01]\\d{9}"),
            form("BG", "\\d{9,10}"),
            form("CY", "\\d{8}[A-Z]"),
            form("CZ", "\\d{8,10}"),
            form("DE", "\\d{9}"),
            form("DK", "\\d{8}"),
            form("EE", "\\d{9}"),
            form("EL", "\\d{9}"),
            form("ES", "[A-Z0-9]\\d{7}[A-Z0-9]"),
            form("FI", "\\d{8}"),
            form("FR", "[A-HJ-NP-Z0-9]{2}\\d{9}"),
            form("HR", "\\d{11}"),
            form("HU", "\\d{8}"),
            form("IE", "\\d[A-Z0-9+*]\\d{5}[A-W][A-I]?"),
            form("IT", "\\d{11}"),
            form("LT", "\\d{9}|\\d{12}"),
            form("LU", "\\d{8}"),
            form("LV", "\\d{11}"),
            form("MT", "\\d{8}"),
            form("NL", "\\d{9}B\\d{2}"),
            form("PL", "\\d{10}"),
            form("PT", "\\d{9}"),
            form("RO", "\\d{2,10}"),
            form("SE", "\\d{12}"),
            form("SI", "\\d{8}"),
            form("SK", "\\d{10}"),
            form("XI", "\\d{9}|\\d{12}|(?:GD|HA)\\d{3}"));

    private static final Pattern TITLE = Pattern.compile("^(?:BTW|TVA|VAT|UID|USTID):?");
    private static final Pattern OLD_BELGIAN = Pattern.compile("BE\\d{9}");
    private static final String MONACO = "000";

    public VatNumber {
        if (!holds(value)) throw new IllegalArgumentException("No VAT number: " + value);
    }

    /** Reads a number typed with its prefix: {@code be 0202.239.951}, {@code TVA FR 44 732 829 320}. */
    public static Optional<VatNumber> parse(String typed) {
        var compact = TITLE.matcher(TypedText.compact(typed)).replaceFirst("");
        var whole = OLD_BELGIAN.matcher(compact).matches() ? "BE0" + compact.substring(2) : compact;
        return Optional.of(whole).filter(VatNumber::holds).map(VatNumber::new);
    }

    /** Reads a number typed with or without the prefix of the country; a number of another country is not taken. */
    public static Optional<VatNumber> parse(String typed, Country country) {
        var withPrefix = parse(typed).filter(it -> it.country().equals(country));
        return withPrefix.isPresent() ? withPrefix : parse(prefixOf(country) + TypedText.compact(typed));
    }

    public Country country() {
        return switch (prefix()) {
            case "EL" -> new Country("GR");
            case "XI" -> new Country("GB");
            default -> new Country(prefix());
        };
    }

    public String prefix() {
        return value.substring(0, 2);
    }

    /** The number without its prefix. */
    public String number() {
        return value.substring(2);
    }

    /** Whether its digits were checked, or only its form. */
    public Checked checked() {
        return switch (prefix()) {
            case "BE" -> Checked.DIGITS;
            case "FR" -> isComputedKey(number().substring(0, 2)) ? Checked.DIGITS : Checked.FORM_ONLY;
            default -> Checked.FORM_ONLY;
        };
    }

    /** As it is printed: {@code BE 0202.239.951}, {@code FR 44 732 829 320}. */
    public String formatted() {
        return switch (prefix()) {
            case "BE" -> "BE " + new BelgianEnterpriseNumber(number()).formatted();
            case "FR" -> value.replaceFirst("FR(..)(...)(...)(...)", "FR $1 $2 $3 $4");
            default -> prefix() + " " + number();
        };
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean holds(String value) {
        if (value.length() < 4) return false;
        var form = FORMS.get(value.substring(0, 2));
        var number = value.substring(2);
        if (form == null || !form.matcher(number).matches()) return false;
        return switch (value.substring(0, 2)) {
            case "BE" -> BelgianEnterpriseNumber.holds(number);
            case "FR" -> holdsFrench(number.substring(0, 2), number.substring(2));
            default -> true;
        };
    }

    /** A key with a letter in it follows no public rule; numbers of Monaco begin with 000 and are no SIREN. */
    private static boolean holdsFrench(String key, String nine) {
        return (Siren.holds(nine) || nine.startsWith(MONACO))
                && (!isComputedKey(key) || key.equals(Siren.vatKey(nine)));
    }

    private static boolean isComputedKey(String key) {
        return key.chars().allMatch(Character::isDigit);
    }

    private static String prefixOf(Country country) {
        return country.code().equals("GR") ? "EL" : country.code();
    }

    private static Map.Entry<String, Pattern> form(String prefix, String form) {
        return Map.entry(prefix, Pattern.compile(form));
    }
}
