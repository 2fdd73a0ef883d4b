package coop.genoot.support.figures.web;

import coop.genoot.home.Columns;
import coop.genoot.home.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many asked each service what, and how soon they had an answer. */
public record FiguresPage(List<Part> parts) {
    public FiguresPage {
        parts = List.copyOf(parts);
    }

    /**
     * One service.
     *
     * @param late how many wait too long today, in words; null when none does
     */
    public record Part(String name, @Nullable String late, Columns columns, Table table) {}
}
