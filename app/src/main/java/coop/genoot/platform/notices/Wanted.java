package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import java.util.Map;
import java.util.UUID;

/** Of which news some people want to be told. */
public final class Wanted {
    static final UUID EVERYTHING = new UUID(0, 0);

    private final Map<Wish, Boolean> said;

    Wanted(Map<Wish, Boolean> said) {
        this.said = said;
    }

    /** One wish; {@code about} is {@link #EVERYTHING} when it is about no single thing. */
    record Wish(PersonId person, String key, UUID about) {}

    /** What the person said about that thing, else about all of them; who said nothing wants to be told. */
    public boolean by(PersonId person, String key, UUID about) {
        return said.getOrDefault(new Wish(person, key, about), by(person, key));
    }

    /** What the person said about everything of that kind; who said nothing wants to be told. */
    public boolean by(PersonId person, String key) {
        return said.getOrDefault(new Wish(person, key, EVERYTHING), true);
    }
}
