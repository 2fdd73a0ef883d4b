package coop.genoot.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The actor on whose behalf this thread works. Set by the web filter for a request, and by jobs for themselves. */
public final class CurrentActor {
    private static final ThreadLocal<@Nullable Actor> CURRENT = new ThreadLocal<>();

    private CurrentActor() {}

    public static @Nullable Actor get() {
        return CURRENT.get();
    }

    /** Does the work as that actor and restores the former one, whatever happens. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        var before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) CURRENT.remove();
            else CURRENT.set(before);
        }
    }

    public static void run(Actor actor, Runnable work) {
        CurrentActor.<@Nullable Object>as(actor, () -> {
            work.run();
            return null;
        });
    }
}
