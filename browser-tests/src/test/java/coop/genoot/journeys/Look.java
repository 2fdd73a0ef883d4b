package coop.genoot.journeys;

import com.microsoft.playwright.options.ColorScheme;
import coop.genoot.common.Language;
import coop.genoot.journeys.Screen.Width;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

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

    /**
     * Three of them, in which a page meets every value; others for the next page, so that over a dozen pages every two
     * values meet. Always the same ones; none of a page to which nothing leads.
     */
    static List<Look> few(List<State> states, int page) {
        if (states.isEmpty()) return List.of();
        return IntStream.range(0, Language.values().length)
                .mapToObj(look -> nth(states, page, look))
                .toList();
    }

    private static Look nth(List<State> states, int page, int look) {
        return new Look(
                List.of(ColorScheme.LIGHT, ColorScheme.DARK).get((look + page) % 2),
                Width.values()[(look / 2 + look + page / 2) % 2],
                Language.values()[(look + page) % Language.values().length],
                states.get((look + page / 3) % states.size()));
    }

    List<Object> values() {
        return List.of(light, width, language, state);
    }

    Set<Set<Object>> pairs() {
        var values = values();
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
