package coop.genoot.sales;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where post arrives. Everything but the country may be empty while it is not known. */
public record Address(String street, String extra, String postcode, String city, Country country) {
    /** Whether an invoice may be addressed to it: street, postcode and place are there. */
    public boolean isComplete() {
        return !street.isEmpty() && !postcode.isEmpty() && !city.isEmpty();
    }

    /** All of it on one line, with the country. */
    public String onOneLine(Language language) {
        var place = (postcode + " " + city).strip();
        return Stream.of(street, extra, place, country.displayName(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** As written on an envelope that starts in that country: the country only when it is another one. */
    public List<String> lines(Country from, Language language) {
        var place = (postcode + " " + city).strip();
        var abroad = country.equals(from) ? "" : country.displayName(language);
        return Stream.of(street, extra, place, abroad)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
