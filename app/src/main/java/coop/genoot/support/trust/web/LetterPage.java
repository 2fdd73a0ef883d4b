package coop.genoot.support.trust.web;

import coop.genoot.home.Typed;
import java.util.List;
import java.util.UUID;

/**
 * One letter with its answers.
 *
 * @param with the other of the two
 * @param open whether the other still reads and answers
 * @param line the id of what is written next
 */
public record LetterPage(String id, String with, boolean open, List<Line> lines, UUID line, Typed typed) {
    public LetterPage {
        lines = List.copyOf(lines);
    }

    /** Something one of them wrote. */
    public record Line(String who, String when, String text, boolean own) {}
}
