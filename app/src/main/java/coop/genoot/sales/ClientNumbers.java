package coop.genoot.sales;

import coop.genoot.common.BelgianEnterpriseNumber;
import coop.genoot.common.Country;
import coop.genoot.common.Siren;
import coop.genoot.common.Siret;
import coop.genoot.common.VatNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one typed number tells about a client: its country, its number in the register and its VAT number. People type
 * whichever they have at hand, so all forms are read.
 *
 * @param saidAsVat whether it was typed as a VAT number, with its prefix
 */
record ClientNumbers(
        Country country,
        @Nullable String register,
        @Nullable VatNumber vat,
        boolean saidAsVat) {
    private static final int LENGTH_OF_FRENCH_KEY = 2;

    /**
     * Reads the number; empty when it is none. Numbers without a prefix are those of the country where they have the
     * form of it.
     */
    static Optional<ClientNumbers> read(String typed, Country country) {
        var vat = VatNumber.parse(typed);
        if (vat.isPresent()) return vat.map(ClientNumbers::ofVat);
        if (country.equals(Country.BELGIUM)) return belgian(typed).or(() -> french(typed));
        if (country.equals(Country.FRANCE)) return french(typed).or(() -> belgian(typed));
        return VatNumber.parse(typed, country)
                .map(it -> new ClientNumbers(country, null, it, true))
                .or(() -> belgian(typed))
                .or(() -> french(typed));
    }

    /** Whether a VAT number and a register number are those of the same enterprise, as far as they tell. */
    static boolean agree(VatNumber vat, String register) {
        return switch (vat.prefix()) {
            case "BE" -> vat.number().equals(register);
            case "FR" -> register.startsWith(vat.number().substring(LENGTH_OF_FRENCH_KEY));
            default -> true;
        };
    }

    private static ClientNumbers ofVat(VatNumber vat) {
        var register = switch (vat.prefix()) {
            case "BE" -> vat.number();
            case "FR" -> vat.number().substring(LENGTH_OF_FRENCH_KEY);
            default -> null;
        };
        return new ClientNumbers(vat.country(), register, vat, true);
    }

    private static Optional<ClientNumbers> belgian(String typed) {
        return BelgianEnterpriseNumber.parse(typed)
                .map(it -> new ClientNumbers(Country.BELGIUM, it.digits(), it.vatNumber(), false));
    }

    private static Optional<ClientNumbers> french(String typed) {
        return Siret.parse(typed)
                .map(it -> new ClientNumbers(
                        Country.FRANCE, it.digits(), it.siren().vatNumber(), false))
                .or(() -> Siren.parse(typed)
                        .map(it -> new ClientNumbers(Country.FRANCE, it.digits(), it.vatNumber(), false)));
    }
}
