package coop.genoot.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every pair of colors that pages put together can be read, in light and in dark (WCAG 2.2: 1.4.3, 1.4.11). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double CONTROL = 3;
    private static final List<String> GROUNDS = List.of("canvas", "paper", "wash");

    /** Ground → what is written on it. */
    private static final Map<String, List<String>> WRITTEN = Map.ofEntries(
            Map.entry("canvas", List.of("ink", "soft", "link", "problem-ink", "waiting-ink")),
            Map.entry("paper", List.of("ink", "soft", "link", "problem-ink", "waiting-ink")),
            Map.entry("wash", List.of("ink", "soft", "link")),
            Map.entry("action", List.of("action-ink")),
            Map.entry("loud", List.of("loud-ink")),
            Map.entry("hero", List.of("hero-ink", "hero-soft")),
            Map.entry("hero-ink", List.of("hero")),
            Map.entry("rail", List.of("rail-ink", "rail-soft", "hero")),
            Map.entry("rail-over", List.of("rail-ink")),
            Map.entry("problem", List.of("paper")),
            Map.entry("positive-wash", List.of("positive-ink")),
            Map.entry("waiting-wash", List.of("waiting-ink")),
            Map.entry("now-wash", List.of("now-ink")),
            Map.entry("problem-wash", List.of("problem-ink")));

    /** Ground → borders, rings, marks and parts of charts that must be told from it. */
    private static final Map<String, List<String>> DRAWN = Map.of(
            "hero", List.of("hero-ink", "hero-free", "hero-planned"),
            "rail", List.of("hero", "loud"),
            "problem-wash", List.of("problem"),
            "positive-wash", List.of("positive"),
            "now-wash", List.of("now", "focus"));

    private static final List<String> DRAWN_ON_EVERY_GROUND =
            List.of("edge", "focus", "positive", "waiting", "now", "problem", "ink", "link");

    private static final Pattern USED = Pattern.compile("var\\(--([a-z]+(?:-[a-z]+)*)[,)]");

    @Test
    void words_stand_out_from_what_they_are_written_on() {
        var faults = new ArrayList<String>();
        WRITTEN.forEach((ground, inks) -> inks.forEach(ink -> faults.addAll(faultsOf(ink, ground, TEXT))));
        assertThat(faults).isEmpty();
    }

    @Test
    void controls_rings_and_parts_of_charts_can_be_told_from_their_ground() {
        var faults = new ArrayList<String>();
        DRAWN.forEach((ground, marks) -> marks.forEach(mark -> faults.addAll(faultsOf(mark, ground, CONTROL))));
        for (var ground : GROUNDS)
            for (var mark : DRAWN_ON_EVERY_GROUND) faults.addAll(faultsOf(mark, ground, CONTROL));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_color_role_is_part_of_a_pair_that_was_counted() {
        var counted = new TreeSet<String>(GROUNDS);
        WRITTEN.forEach((ground, inks) -> {
            counted.add(ground);
            counted.addAll(inks);
        });
        DRAWN.values().forEach(counted::addAll);
        counted.addAll(DRAWN_ON_EVERY_GROUND);
        // A line only decorates, hero-light fills a part with a dashed border, the scrim darkens what is out of reach.
        counted.addAll(List.of("line", "hero-light", "scrim", "p-ink"));
        assertThat(counted).containsAll(StyleSheet.roles().keySet());
    }

    @Test
    void every_role_that_is_used_exists() {
        var known = new TreeSet<String>();
        Pattern.compile("--([a-z0-9-]+)\\s*:")
                .matcher(StyleSheet.text())
                .results()
                .forEach(it -> known.add(it.group(1)));
        var used = new TreeSet<String>();
        USED.matcher(StyleSheet.text()).results().forEach(it -> used.add(it.group(1)));
        assertThat(known).containsAll(used);
    }

    @Test
    void older_browsers_get_the_same_light_colors() {
        var roles = StyleSheet.roles();
        var fallback = StyleSheet.fallback();
        assertThat(fallback).isNotEmpty();
        fallback.forEach((role, color) ->
                assertThat(color).as(role).isEqualTo(roles.get(role).light()));
        roles.forEach((role, colors) -> {
            if (!colors.light().equals(colors.dark())) assertThat(fallback).containsKey(role);
        });
    }

    @Test
    void the_count_agrees_with_known_colors() {
        assertThat(StyleSheet.contrast("oklch(100% 0 0)", "oklch(0% 0 0)")).isCloseTo(21, within(0.05));
        assertThat(StyleSheet.contrast("oklch(62.8% .2577 29.23)", "oklch(100% 0 0)"))
                .isCloseTo(4.0, within(0.05));
    }

    private static List<String> faultsOf(String mark, String ground, double least) {
        var roles = StyleSheet.roles();
        var front = roles.get(mark);
        var back = roles.get(ground);
        var faults = new ArrayList<String>();
        var light = StyleSheet.contrast(front.light(), back.light());
        var dark = StyleSheet.contrast(front.dark(), back.dark());
        if (light < least) faults.add("light: %s on %s is %.2f, not %s".formatted(mark, ground, light, least));
        if (dark < least) faults.add("dark: %s on %s is %.2f, not %s".formatted(mark, ground, dark, least));
        return faults;
    }
}
