package coop.genoot.treasury.news;

import java.util.List;
import java.util.UUID;

/** What is told to people once it has happened. */
public sealed interface MoneyTold {
    /** A file from the bank was taken in whole. */
    record OfFile(UUID file) implements MoneyTold {}

    /** Somebody decided by hand what a line, or a part of it, is for. */
    record OfLine(UUID line, List<UUID> matches) implements MoneyTold {
        public OfLine {
            matches = List.copyOf(matches);
        }
    }

    /** Somebody claimed money that waits, or finance answered. */
    record OfClaim(UUID claim, boolean isAnswer) implements MoneyTold {}
}
