package coop.genoot.journeys;

import com.microsoft.playwright.options.ColorScheme;
import coop.genoot.common.Language;
import coop.genoot.journeys.Screen.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One way of looking at a page: in the light or the dark, how wide, in which language, and with what on it. */
record Look(ColorScheme light, Width width, Language language, State state) {
    /** What stands on the page. */
    enum State {
        FULL,
        EMPTY,
        ERROR
    }

    /** All ways to look at a page that knows those states. */
    static List<Look> all(List<State> states) {
        var all = new ArrayList<Look>();
        for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK))
            for (var width : Width.values())
                for (var language : Language.values())
                    for (var state : states) all.add(new Look(light, width, language, state));
        return all;
    }

    /** Few of them, in which every two values meet at least once. Always the same ones. */
    static List<Look> pairwise(List<State> states) {
        var open = new HashSet<Set<Object>>();
        var all = all(states);
        all.forEach(look -> open.addAll(look.pairs()));
        var chosen = new ArrayList<Look>();
        while (!open.isEmpty()) {
            var best = all.stream()
                    .max(Comparator.comparingLong(
                            look -> look.pairs().stream().filter(open::contains).count()))
                    .orElseThrow();
            chosen.add(best);
            open.removeAll(best.pairs());
        }
        return chosen;
    }

    Set<Set<Object>> pairs() {
        var values = List.<Object>of(light, width, language, state);
        var pairs = new HashSet<Set<Object>>();
        for (int i = 0; i < values.size(); i++)
            for (int j = i + 1; j < values.size(); j++) pairs.add(Set.of(values.get(i), values.get(j)));
        return pairs;
    }

    @Override
    public String toString() {
        return (state + " " + width + " " + light + " " + language).toLowerCase(java.util.Locale.ROOT);
    }
}
