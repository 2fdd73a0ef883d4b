package coop.genoot.platform.jobs;

import java.time.Duration;

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
}
