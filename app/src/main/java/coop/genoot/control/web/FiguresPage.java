package coop.genoot.control.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an entity checks, for everybody in it.
 *
 * @param share the drawing of what was checked before; null while nothing could be
 * @param totals of twelve months, {@code months} each by itself
 * @param add where an administrator adds a rule; null for others
 * @param desk whether the reader looks at what others do
 */
public record FiguresPage(
        String entity,
        List<Tab> entities,
        @Nullable Shares share,
        List<Fact> totals,
        Table months,
        List<RuleLine> rules,
        List<WeekLine> weeks,
        @Nullable String add,
        boolean desk) {
    public FiguresPage {
        entities = List.copyOf(entities);
        totals = List.copyOf(totals);
        rules = List.copyOf(rules);
        weeks = List.copyOf(weeks);
    }

    /** A rule: what it does, whose it is, what it costs; where it is ended, for its administrators. */
    public record RuleLine(
            String name,
            String purpose,
            String does,
            String owner,
            String costs,
            @Nullable String end) {}

    /** A week: its seed or only the fingerprint of it, and the list of its draw. */
    public record WeekLine(
            String when,
            String words,
            String seed,
            @Nullable String list) {}
}
