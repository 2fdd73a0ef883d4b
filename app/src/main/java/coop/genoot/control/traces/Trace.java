package coop.genoot.control.traces;

import coop.genoot.platform.Hat;
import java.time.Instant;
import java.util.Locale;

/**
 * Somebody of the staff opened a private file of somebody.
 *
 * @param hat that let them
 * @param what the name of the file, as its owner knows it
 */
public record Trace(File file, String what, String name, Hat hat, Instant at) {
    /** What sort of file it is. */
    public enum File {
        /** The account of an Activity, for each of its managers. */
        ACCOUNT,
        /** The page of a person. */
        PERSON,
        /** A request to a support team. */
        REQUEST,
        /** What somebody paid and claims back, with its receipts. */
        CLAIM,
        /** A contract with its pay, for whoever works by it. */
        CONTRACT;

        /** The key of its words, such as {@code control.trace.file.account}. */
        public String key() {
            return "control.trace.file." + name().toLowerCase(Locale.ROOT);
        }
    }
}
