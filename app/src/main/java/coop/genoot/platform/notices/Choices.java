package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How people chose to be told, from which moment on; earlier choices stay, because telling may come a bit later. */
record Choices(Map<Of, NavigableMap<Instant, Way>> made) {
    /** What was chosen for every kind. */
    static final String EVERY_KIND = "";

    private static final NavigableMap<Instant, Way> NONE = new TreeMap<>();

    /** Who chose that way once, for whatever kind. */
    Set<PersonId> whoEverChose(Way way) {
        return made.entrySet().stream()
                .filter(it -> it.getValue().containsValue(way))
                .map(it -> it.getKey().person())
                .collect(Collectors.toSet());
    }

    /** Whose choice, for which kind. */
    record Of(PersonId person, String kind) {}

    /**
     * How that person wanted it at that moment: the last they said, for the kind or for every kind; the usual way
     * before the first choice. What must be told comes by mail, whatever was said.
     */
    Way of(PersonId person, NewsKind kind, Instant at, Way usual) {
        if (kind.binding()) return Way.MAIL;
        var own = made.getOrDefault(new Of(person, kind.name()), NONE).floorEntry(at);
        var general = made.getOrDefault(new Of(person, EVERY_KIND), NONE).floorEntry(at);
        if (own == null) return general == null ? usual : general.getValue();
        return general == null || !general.getKey().isAfter(own.getKey()) ? own.getValue() : general.getValue();
    }
}
