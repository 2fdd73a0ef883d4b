package coop.genoot.common;

import java.util.Locale;
import java.util.Set;

/** A country by its two-letter ISO 3166-1 code. A code that is no country is a bug; ask {@link #isKnown} first. */
public record Country(String code) {
    public static final Country BELGIUM = new Country("BE");
    public static final Country FRANCE = new Country("FR");

    private static final Set<String> EU = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    public Country {
        if (!isKnown(code)) throw new IllegalArgumentException("No country: " + code);
    }

    public static boolean isKnown(String code) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(code);
    }

    /** Whether it is a member state of the European Union (state of 2026). */
    public boolean isInEuropeanUnion() {
        return EU.contains(code);
    }

    public String displayName(Language language) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }
}
