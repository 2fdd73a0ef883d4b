package coop.genoot.einvoicing;

import coop.genoot.common.Country;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The seller or the buyer. The name is the legal one (BT-27, BT-44); identifiers are extra ones such as the French
 * SIRET
 * (scheme 0009); the VAT number carries its country code; the electronic address is where its e-invoices arrive.
 */
public record Party(
        String name,
        @Nullable String tradingName,
        List<Identifier> identifiers,
        @Nullable Identifier legalId,
        @Nullable String vatNumber,
        @Nullable String legalForm,
        @Nullable Identifier electronicAddress,
        Address address,
        @Nullable Contact contact) {

    public Party {
        identifiers = List.copyOf(identifiers);
    }

    /** A number with the list it belongs to: ISO 6523 for legal ids, the EAS list for electronic addresses. */
    public record Identifier(@Nullable String scheme, String value) {
        private static final String FRENCH_DIRECTORY = "0225";
        private static final LocalDate FRENCH_DIRECTORY_LISTED = LocalDate.of(2025, 8, 25);
        private static final int SIREN_DIGITS = 9;

        /** A Belgian enterprise number: ten digits without BE, as legal id and as electronic address. */
        public static Identifier belgianEnterprise(String tenDigits) {
            return new Identifier("0208", tenDigits);
        }

        /** A French company number, nine digits. */
        public static Identifier siren(String nineDigits) {
            return new Identifier("0002", nineDigits);
        }

        /** A French establishment number, fourteen digits. */
        public static Identifier siret(String fourteenDigits) {
            return new Identifier("0009", fourteenDigits);
        }

        /** An address of the French reform: the SIREN, or the SIREN followed by an underscore and a suffix. */
        public static Identifier frenchAddress(String address) {
            return new Identifier(FRENCH_DIRECTORY, address);
        }

        /**
         * The address as the network knew it on that day: the French directory (0225) stands in the lists of Peppol
         * since the release that became compulsory on 25 August 2025; before, a French company was addressed by its
         * SIREN.
         */
        public Identifier onTheNetworkOf(LocalDate day) {
            boolean unknown = FRENCH_DIRECTORY.equals(scheme) && day.isBefore(FRENCH_DIRECTORY_LISTED);
            return unknown ? siren(value.substring(0, SIREN_DIGITS)) : this;
        }

        @Override
        public String toString() {
            return scheme == null ? value : scheme + ":" + value;
        }
    }

    /** Only the country is compulsory in the standard. */
    public record Address(
            @Nullable String line1,
            @Nullable String line2,
            @Nullable String line3,
            @Nullable String postCode,
            @Nullable String city,
            @Nullable String subdivision,
            @Nullable Country country) {
        static final Address UNKNOWN = new Address(null, null, null, null, null, null, null);

        public static Address of(String line1, String postCode, String city, Country country) {
            return new Address(line1, null, null, postCode, city, null, country);
        }
    }

    /** A person or desk to turn to. */
    public record Contact(
            @Nullable String name,
            @Nullable String telephone,
            @Nullable String email) {}
}
