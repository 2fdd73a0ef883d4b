package coop.genoot.control.traces;

import coop.genoot.control.traces.Trace.File;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A private file that is opened, with the hats that open it: what is worn elsewhere opened nothing.
 *
 * @param name of the file, as its owner knows it
 * @param keys the hats with their places that let somebody open it, the likeliest first
 */
public record Opened(File file, UUID id, String name, List<Grant> keys) {
    public Opened {
        keys = List.copyOf(keys);
    }

    public static Opened of(File file, UUID id, String name) {
        return new Opened(file, id, name, List.of());
    }

    /** Also by these hats, worn at that entity or office. */
    public Opened by(UUID place, Hat... hats) {
        var more = Arrays.stream(hats).map(hat -> new Grant(hat, place));
        return new Opened(file, id, name, Stream.concat(keys.stream(), more).toList());
    }

    /** The hat that opened it to this person; empty when none did, as for whoever it belongs to. */
    Optional<Hat> hat(Actor me) {
        return keys.stream()
                .filter(key -> me.has(key.hat(), key.scope()))
                .map(Grant::hat)
                .findFirst();
    }
}
