package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.Genoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Every rule of the house, held against the whole of our code. Exceptions are listed with their reason. */
class HouseTest {
    private static final List<Source> SOURCES = Source.below(Source.MAIN);
    private static final Set<String> ROOMS = Set.of(
            "common",
            "platform",
            "home",
            "organisation",
            "ledger",
            "timeline",
            "control",
            "support",
            "work",
            "membership",
            "activities",
            "sales",
            "einvoicing",
            "treasury",
            "purchasing",
            "bookkeeping",
            "demo");
    private static final int TEMPLATE_LINES = 150;

    /** File name → why it may. This list may only shrink. */
    private static final Map<String, String> MAY_CROSS_WALLS = Map.of(
            "DatabaseAccess.java", "a value bound from settings, which opens the first connection itself",
            "JtePages.java", "holds the view records of the template engine",
            "Launch.java", "starts Spring");

    private static final Map<String, String> MAY_SPEAK_SQL_IN_PUBLIC = Map.of(
            "Scopes.java", "one table, one door: a collection behind it would repeat it",
            "Grants.java", "one table, one door: a collection behind it would repeat it");
    private static final Map<String, String> MAY_OPEN_MORE = Map.of(
            "coop.genoot.common", "a room of values, made to be used by all",
            "coop.genoot.platform", "who acts and with which words: the vocabulary of every room",
            "coop.genoot.sales", "clients and the words that quotes and invoices, its nested rooms, share");
    private static final Map<String, String> MAY_BE_UNTIDY =
            Map.of("QuoteRows.java", "a little over 300 lines: finding and adding of quotes are to be parted");
    private static final Map<String, String> MAY_READ_THE_CLOCK = Map.of("ClockConfiguration.java", "makes the clock");

    @Test
    void rooms_stand_on_their_floors_and_knock_only_on_declared_doors() {
        ApplicationModules.of(Genoot.class).verify();
    }

    @Test
    void every_room_hangs_out_its_sign_and_none_is_open() {
        var signs = SOURCES.stream()
                .filter(source -> source.name().endsWith("package-info.java"))
                .toList();
        assertThat(signs.stream().map(Source::packageName).filter(name -> name.split("\\.").length == 3))
                .allSatisfy(name -> assertThat(ROOMS).contains(name.substring("coop.genoot.".length())));
        assertThat(signs.stream().filter(sign -> sign.packageName().split("\\.").length == 3))
                .allSatisfy(sign -> assertThat(sign.text())
                        .contains("ApplicationModule(", "allowedDependencies")
                        .doesNotContain("OPEN"));
        var packages = SOURCES.stream()
                .map(Source::packageName)
                .filter(name -> name.split("\\.").length == 3)
                .collect(Collectors.toSet());
        assertThat(signs.stream().map(Source::packageName)).containsAll(packages);
    }

    @Test
    void every_folder_of_every_wing_is_a_room() {
        var rooms = new HashSet<>(ROOMS);
        rooms.add("rooms.txt");
        assertThat(FoldersGuard.strangersIn(Wings.PAGES, rooms)).isEmpty();
        assertThat(FoldersGuard.strangersIn(Wings.TABLES, rooms)).isEmpty();
        assertThat(FoldersGuard.strangersIn(Wings.WORDS, rooms)).isEmpty();
        rooms.addAll(Set.of("Genoot.java", "Launch.java", "Obstacles.java", "package-info.java"));
        assertThat(FoldersGuard.strangersIn(Wings.CODE, rooms)).isEmpty();
        rooms.addAll(Set.of("house", "GenootTest.java", "FreshDatabase.java", "StartingTest.java"));
        assertThat(FoldersGuard.strangersIn(Wings.TESTS, rooms)).isEmpty();
    }

    @Test
    void values_know_no_framework_and_controllers_and_collections_stay_inside() {
        var crossing = faults(WallsGuard::faultsOf, MAY_CROSS_WALLS);
        crossing.removeIf(fault -> fault.endsWith("speaks SQL and is public")
                && MAY_SPEAK_SQL_IN_PUBLIC.keySet().stream().anyMatch(file -> fault.contains("/" + file)));
        assertThat(crossing).isEmpty();
    }

    @Test
    void the_time_is_read_only_through_the_clock() {
        assertThat(faults(ClockGuard::faultsOf, MAY_READ_THE_CLOCK)).isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        assertThat(faults(NamesGuard::faultsOf, Map.of())).isEmpty();
    }

    @Test
    void files_methods_and_lines_stay_within_the_numbers_of_our_house() {
        assertThat(faults(TidyGuard::faultsOf, MAY_BE_UNTIDY)).isEmpty();
    }

    @Test
    void no_room_is_too_full_or_too_open() {
        assertThat(TidyGuard.faultsOfRooms(SOURCES).stream()
                        .filter(fault -> !MAY_OPEN_MORE.containsKey(fault.replaceFirst(" opens .*", ""))))
                .isEmpty();
    }

    @Test
    void templates_are_small_and_speak_through_messages() {
        var faults = new ArrayList<String>();
        Wings.templates().forEach((name, text) -> {
            if (text.lines().count() > TEMPLATE_LINES)
                faults.add(name + " has " + text.lines().count() + " lines");
            faults.addAll(MessagesGuard.literalTexts(name, text));
            if (text.contains("$unsafe{")) faults.add(name + " writes unescaped text");
            if (text.matches("(?s).*\\sstyle=\".*") || text.contains("<style") && !name.endsWith("-pdf.jte"))
                faults.add(name + " carries a style of its own");
            if (text.matches("(?s).*\\son[a-z]+=\".*")) faults.add(name + " carries a script of its own");
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_language_has_every_message_and_none_is_unused() {
        var keys = new HashSet<String>();
        var faults = new ArrayList<String>();
        Wings.bundles().forEach((bundle, files) -> {
            var room = Path.of(bundle).getFileName().toString().replaceFirst("_.*", "");
            assertThat(files).as(bundle).hasSize(3);
            faults.addAll(MessagesGuard.missingKeys(files));
            files.values().forEach(keys::addAll);
            files.forEach((file, found) -> found.stream()
                    .filter(key -> !key.startsWith(room + "."))
                    .forEach(key -> faults.add(file + " holds " + key)));
        });
        var texts = new TreeMap<>(Wings.templates());
        SOURCES.forEach(source -> texts.put(source.name(), source.text()));
        texts.forEach((name, text) -> faults.addAll(MessagesGuard.unknownKeys(keys, name, text)));
        MessagesGuard.unusedKeys(keys, texts.values()).forEach(key -> faults.add("nobody says " + key));
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Function<Source, List<String>> guard, Map<String, String> exceptions) {
        return SOURCES.stream()
                .filter(source -> !exceptions.containsKey(
                        Path.of(source.name()).getFileName().toString()))
                .flatMap(source -> guard.apply(source).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
