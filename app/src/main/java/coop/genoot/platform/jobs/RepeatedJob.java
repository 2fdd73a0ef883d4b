package coop.genoot.platform.jobs;

import java.time.Duration;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * Work that comes back; a room contributes it as a bean. It runs as the system, on one node at a time, and must not
 * mind to run twice.
 */
public interface RepeatedJob {
    /** Unique in the house and never changed, such as {@code treasury.watched-folder}. */
    String name();

    /** How long after the end of one run the next one starts. */
    Duration every();

    void run();

    /**
     * The work for each of them, whatever becomes of the others: a bug that one meets holds up none. The job fails all
     * the same, once the others are done, so that it is seen.
     */
    static <T> void each(Iterator<T> all, Consumer<T> work) {
        if (!all.hasNext()) return;
        try {
            work.accept(all.next());
        } finally {
            each(all, work);
        }
    }
}
