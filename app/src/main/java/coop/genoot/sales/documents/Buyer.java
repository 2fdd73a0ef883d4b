package coop.genoot.sales.documents;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The client on a document, as they were on the day.
 *
 * @param business false for a private person
 * @param register number in the register of the client's country, as far as known
 */
public record Buyer(
        String name,
        boolean business,
        String street,
        String extra,
        String postcode,
        String town,
        String country,
        @Nullable String vatNumber,
        @Nullable String register,
        @Nullable String electronicScheme,
        @Nullable String electronicId,
        String email) {

    /** As on an envelope; the country only when it is not the seller's. */
    public List<String> addressLines(Country from, Language language) {
        var abroad = country.equals(from.code()) ? "" : home().displayName(language);
        return Stream.of(street, extra, postcode + " " + town, abroad)
                .filter(line -> !line.isBlank())
                .toList();
    }

    public Country home() {
        return new Country(country);
    }
}
