package coop.genoot.home;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a room finds for the search palette; a bean of the room. Only what the person may see. */
public interface SearchSource {
    /** At most so many findings, best first. The words are trimmed and at least two letters long. */
    List<Found> find(Actor me, String words, int atMost, Words t);

    record Found(String icon, String title, @Nullable String detail, String href) {}
}
