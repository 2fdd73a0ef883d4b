package coop.genoot.platform.notices;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.notices.Wanted.Wish;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of which news people want to be told at all, by the key of its sentence: for all things, or for one of them
 * (requirement D-13). In which way they are told stays their {@link Way}.
 */
@Component
@Transactional
public class Wishes {
    private final KeptWishes kept;

    Wishes(KeptWishes kept) {
        this.kept = kept;
    }

    /** Tells the actor such news from now on, or not any more; {@code about} is one thing, or null for all. */
    public void choose(Actor me, String key, @Nullable UUID about, boolean wanted) {
        kept.keep(new Wish(me.self(), key, about == null ? Wanted.EVERYTHING : about), wanted);
    }

    /** What these people said of such news, about everything and about these things. */
    @Transactional(readOnly = true)
    public Wanted of(Collection<PersonId> people, Collection<String> keys, Collection<UUID> about) {
        var things = Stream.concat(about.stream(), Stream.of(Wanted.EVERYTHING)).toList();
        return new Wanted(kept.of(people, keys, things));
    }
}
