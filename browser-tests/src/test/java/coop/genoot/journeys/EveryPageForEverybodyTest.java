package coop.genoot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Language;
import coop.genoot.journeys.Inventory.Entry;
import coop.genoot.journeys.Look.State;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/**
 * Every page, held against WCAG 2.2 by axe, on a phone and a wide screen, in the light and the dark, in three languages,
 * with nothing on it, with much on it and refused: each page in three ways, in which it meets every value, and over a
 * dozen pages every two values meet; with {@code -Dgenoot.check=all} in every way. What axe looks at does not change
 * with the language: it looks once at each page in the light and the dark and with what stands on it. On a wide screen
 * there is then nothing left to find, and the page is not opened again.
 */
class EveryPageForEverybodyTest {
    private static final boolean ALL = "all".equals(System.getProperty("genoot.check"));

    /** One visit to one page. */
    private record Visit(Entry entry, Look look, String address, boolean withAxe) {
        /** Visits with the same visitor follow each other, so that people change their language seldom. */
        String visitor() {
            return look.language() + "-" + (look.state() == State.EMPTY) + "-" + look.width();
        }
    }

    @Test
    void the_inventory_names_every_route_that_shows_something() {
        assertThat(Stream.concat(
                        Inventory.PAGES.stream().map(Entry::route).distinct(), Inventory.NO_PAGES.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(routesThatShow());
    }

    @Test
    void a_page_meets_every_value_and_over_a_dozen_pages_every_two_values_meet() {
        var states = List.of(State.values());
        var all = Look.all(states);
        var pages = IntStream.range(0, 12).mapToObj(page -> Look.few(states, page)).toList();

        for (var looks : pages)
            assertThat(looks.stream().flatMap(look -> look.values().stream()))
                    .containsAll(all.stream().flatMap(look -> look.values().stream()).toList());
        assertThat(pages.stream().flatMap(List::stream).flatMap(look -> look.pairs().stream()))
                .containsAll(all.stream().flatMap(look -> look.pairs().stream()).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = Mode.EXCLUDE, names = "MEMBER")
    void is_accessible_fits_the_screen_and_says_what_it_is(Role role) {
        assertThat(faultsOnPagesOf(role)).isEmpty();
    }

    /** Everything that is wrong with the pages of that role → where. */
    static Map<String, String> faultsOnPagesOf(Role role) {
        World.prepare();
        var faults = new TreeMap<String, String>();
        var visits = new LinkedHashMap<String, List<Visit>>();
        for (var entry : Inventory.PAGES)
            if (entry.role() == role) visitsTo(entry, faults).forEach(visit -> visits.computeIfAbsent(
                            visit.visitor(), _ -> new ArrayList<>())
                    .add(visit));
        visits.values().stream()
                .sorted(Comparator.comparing(group -> group.getFirst().visitor()))
                .forEach(group -> visit(role, group, faults));
        if (role.email(false) != null) Visitor.speak(role.email(false), Language.NL);
        return faults;
    }

    private static List<Visit> visitsTo(Entry entry, Map<String, String> faults) {
        var addresses = new LinkedHashMap<State, String>();
        Finder.address(entry, entry.role().email(false))
                .ifPresentOrElse(
                        found -> addresses.put(State.FULL, found),
                        () -> faults.put(entry.route(), "nothing leads there"));
        var young = entry.role().email(true);
        if (young != null) Finder.address(entry, young).ifPresent(found -> addresses.put(State.EMPTY, found));
        if (entry.sends() != null && addresses.containsKey(State.FULL))
            addresses.put(State.ERROR, addresses.get(State.FULL));
        var states = List.copyOf(addresses.keySet());
        var seen = new HashSet<List<Object>>();
        return (ALL ? Look.all(states) : Look.few(states, Inventory.PAGES.indexOf(entry)))
                .stream()
                        .map(look -> new Visit(
                                entry,
                                look,
                                addresses.get(look.state()),
                                ALL || seen.add(List.of(look.light(), look.state()))))
                        .filter(visit -> visit.withAxe() || visit.look().width() == Screen.Width.PHONE)
                        .toList();
    }

    private static void visit(Role role, List<Visit> visits, Map<String, String> faults) {
        var look = visits.getFirst().look();
        try (var visitor = visitor(role.email(look.state() == State.EMPTY), look)) {
            for (var visit : visits) {
                visitor.prefers(visit.look().light());
                for (var fault : faultsOn(visitor, visit))
                    faults.merge(
                            visit.entry().route() + " " + fault,
                            visit.look().toString(),
                            (one, other) -> one.length() > 200 ? one : one + ", " + other);
            }
        }
    }

    private static Visitor visitor(@Nullable String email, Look look) {
        if (email == null) return Visitor.anybody(look.width(), look.language().code(), look.light());
        Visitor.speak(email, look.language());
        return Visitor.signedIn(email, look.width(), look.light());
    }

    private static List<String> faultsOn(Visitor visitor, Visit visit) {
        var refused = visit.look().state() == State.ERROR;
        var faults = new ArrayList<String>();
        try {
            visitor.open(visit.address()).showAgain(visit.entry().role().email(false));
            if (refused) faults.addAll(Screen.refusalOf(visitor, visit.entry()));
            faults.addAll(Screen.titleFaults(visitor.page(), visit.look().language(), refused));
            if (visit.withAxe()) faults.addAll(Screen.faultsOn(visitor.page()));
            faults.addAll(Screen.overflowOn(visitor.page()));
            Screen.shoot(visitor.page(), visit.entry().route().replaceAll("[^a-z]+", "-") + " " + visit.look());
        } catch (com.microsoft.playwright.PlaywrightException broken) {
            faults.add("could not be looked at: " + broken.getMessage().lines().limit(3).toList());
        }
        return faults;
    }

    private static List<String> routesThatShow() {
        try (var matrix = EveryPageForEverybodyTest.class.getResourceAsStream("/authorisation/routes.txt")) {
            return new String(matrix.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("GET "))
                    .map(line -> line.split("\\s+")[1])
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
