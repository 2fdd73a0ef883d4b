package coop.genoot.timeline.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import coop.genoot.timeline.StepWishes.When;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Whether one is told of a step before and after it, as it stands on a page. */
public record Telling(String field, String address, List<Option> options, Typed typed) {
    public Telling {
        options = List.copyOf(options);
    }

    static Telling of(String field, String address, Set<When> told, Words t) {
        var options = Arrays.stream(When.values())
                .map(it ->
                        Option.of(it.name(), t.text("timeline.tell." + it.name().toLowerCase(Locale.ROOT))))
                .toList();
        var typed = new Typed(Map.of(field, told.stream().map(When::name).toList()), List.of());
        return new Telling(field, address, options, typed);
    }

    /** What was ticked; what no page offers counts for nothing. */
    static Set<When> read(Typed typed, String field) {
        var told = EnumSet.allOf(When.class);
        told.removeIf(it -> !typed.has(field, it.name()));
        return told;
    }
}
