package coop.genoot.organisation.web;

import coop.genoot.common.Country;
import coop.genoot.common.Language;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.stream.Stream;

/** A form about an entity or a new office of it, with what was typed. */
public record FormPage(Entity entity, Typed typed) {
    public String entityAddress() {
        return "/organisation/entities/" + entity.id();
    }

    public static List<Option> countries(Words t) {
        return Stream.of(Country.BELGIUM, Country.FRANCE)
                .map(it -> Option.of(it.code(), it.displayName(t.language())))
                .toList();
    }

    public static List<Option> languages(Words t) {
        return Stream.of(Language.values())
                .map(it -> Option.of(it.code(), it.locale().getDisplayLanguage(t.locale())))
                .toList();
    }
}
