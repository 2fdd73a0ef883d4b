package coop.genoot.sales.documents;

import coop.genoot.common.Country;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cooperative as the legal seller on a document, as it was on the day. Its marks stay, whatever the Activity's
 * brand
 * (requirement D-06).
 *
 * @param legalId number in the register of enterprises, with its ISO 6523 scheme
 * @param register how the law wants the register named
 */
public record Seller(
        String legalName,
        String legalForm,
        String number,
        String legalId,
        String legalScheme,
        @Nullable String vatNumber,
        String register,
        String street,
        String extra,
        String postcode,
        String town,
        String country,
        String email,
        String phone,
        String website,
        String electronicScheme,
        String electronicId,
        String iban,
        @Nullable String bic,
        String colour,
        String footer) {

    public List<String> addressLines() {
        return Stream.of(street, extra, postcode + " " + town)
                .filter(line -> !line.isBlank())
                .toList();
    }

    public Country home() {
        return new Country(country);
    }
}
