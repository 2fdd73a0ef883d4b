package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import java.util.List;
import java.util.stream.Stream;

/** Where an entity or an office is. The second line may be empty. */
public record PostalAddress(String street, String extra, String postcode, String town, Country country) {
    /** The lines of a letter, without the country. */
    public List<String> lines() {
        return Stream.of(street, extra, postcode + " " + town)
                .filter(line -> !line.isBlank())
                .toList();
    }

    public String countryName(Language language) {
        return country.displayName(language);
    }

    @Override
    public String toString() {
        return String.join(", ", lines());
    }
}
