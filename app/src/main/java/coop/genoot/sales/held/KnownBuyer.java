package coop.genoot.sales.held;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a client is known by in reality, whatever id it has: its number, or its name and country where it has none. */
final class KnownBuyer {
    private static final int SIREN = 9;
    private static final int SIRET = 14;

    private KnownBuyer() {}

    /**
     * The same for one client, however its number or name is typed.
     *
     * @param register number in the register of its country
     */
    static String of(@Nullable String vat, @Nullable String register, String name, String country) {
        var home = country.toUpperCase(Locale.ROOT);
        var number = vat == null || vat.isBlank() ? register : vat;
        if (number != null && !number.isBlank()) return home + " " + firm(home, number);
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return home + " " + plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** The firm without its seat: a French VAT number ends with the number of the firm, a SIRET begins with it. */
    private static String firm(String home, String number) {
        var signs = number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var bare = signs.startsWith(home) ? signs.substring(home.length()) : signs;
        if (!home.equals("FR") || bare.length() < SIREN) return bare;
        return bare.length() == SIRET ? bare.substring(0, SIREN) : bare.substring(bare.length() - SIREN);
    }
}
