package coop.genoot.support.absence.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Being away.
 *
 * @param now until when the reader is away and who stands in, in words; null when they are there
 */
public record AbsencePage(@Nullable String now, List<Option> colleagues, Typed typed) {
    public AbsencePage {
        colleagues = List.copyOf(colleagues);
    }
}
