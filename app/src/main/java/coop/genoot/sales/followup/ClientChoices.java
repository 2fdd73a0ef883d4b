package coop.genoot.sales.followup;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import coop.genoot.home.Option;
import coop.genoot.platform.Words;
import coop.genoot.sales.ClientKind;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be chosen in a client form, in the reader's language. */
public record ClientChoices(List<Option> kinds, List<Option> countries, List<Option> languages) {
    private static final List<String> NEAR = List.of("BE", "FR", "NL", "LU", "DE", "GB");

    public static ClientChoices in(Words t) {
        var kinds = Arrays.stream(ClientKind.values()).map(it -> Option.of(it.name(), t.text(it.key())));
        var languages = Arrays.stream(Language.values())
                .map(it -> Option.of(it.code(), it.locale().getDisplayLanguage(it.locale())));
        return new ClientChoices(kinds.toList(), countries(t), languages.toList());
    }

    /** Neighbours first, then all others by name. */
    private static List<Option> countries(Words t) {
        var byName = Comparator.comparing(Option::label, Collator.getInstance(t.locale()));
        var others = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .filter(code -> !NEAR.contains(code))
                .map(code -> country(code, t))
                .sorted(byName);
        return Stream.concat(NEAR.stream().map(code -> country(code, t)), others)
                .toList();
    }

    private static Option country(String code, Words t) {
        return Option.of(code, new Country(code).displayName(t.language()));
    }
}
