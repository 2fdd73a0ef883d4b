package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How people chose to be told, from which moment on; earlier choices stay, because telling may come a bit later. */
record Choices(Map<PersonId, NavigableMap<Instant, Way>> made) {
    private static final NavigableMap<Instant, Way> NONE = new TreeMap<>();

    /** How that person wanted it at that moment; the usual way before the first choice. */
    Way of(PersonId person, Instant at, Way usual) {
        var choice = made.getOrDefault(person, NONE).floorEntry(at);
        return choice == null ? usual : choice.getValue();
    }
}
