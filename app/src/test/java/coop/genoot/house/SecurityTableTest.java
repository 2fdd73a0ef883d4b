package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The security table is true of the house: what it says is kept has a keeper and a test; each alarm is rung once. */
class SecurityTableTest {
    private static final Path PROJECT = Path.of("..");
    private static final Path TABLE = PROJECT.resolve("docs/security/asvs.md");
    private static final Path OFFICIAL = Path.of("src/test/resources/security/asvs-5.0.0.txt");
    /** What is in the sample of {@link #alarm}. */
    private static final SecurityTableGuard.House SAMPLE = new SecurityTableGuard.House(
            "Doors"::equals,
            "routes.txt"::equals,
            (test, method) -> test.equals("DoorsTest") && (method.isEmpty() || method.equals("are_closed")));

    @Test
    void every_requirement_of_levels_one_and_two_is_told_truly() throws IOException {
        assertThat(SecurityTableGuard.faultsOf(read(TABLE), official(), house()))
                .isEmpty();
    }

    @Test
    void the_table_says_how_many_are_kept() throws IOException {
        var count = SecurityTableGuard.countOf(read(TABLE));
        assertThat(read(TABLE)).contains("**" + count + "**");
    }

    @Test
    void the_list_of_the_standard_is_whole() throws IOException {
        var levels = official().values().stream().collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        assertThat(levels).containsEntry("1", 70L).containsEntry("2", 183L).containsEntry("3", 12L);
    }

    @Test
    void a_good_row_is_quiet() {
        assertThat(alarm("| 1.1.1 | 1 | Doors | kept | `Doors`, `routes.txt` | `DoorsTest#are_closed`, `DoorsTest` |"))
                .isEmpty();
        assertThat(alarm("| 1.1.1 | 1 | Doors | not applicable |  | because there are no doors at all |"))
                .isEmpty();
        assertThat(alarm("| 1.1.1 | 1 | Doors | not yet |  | Doors can be opened by anybody |"))
                .isEmpty();
    }

    @Test
    void what_is_kept_without_a_keeper_or_a_test_rings() {
        assertThat(alarm("| 1.1.1 | 1 | Doors | kept | `Doors` | we looked at it |"))
                .containsExactly("1.1.1 names no test");
        assertThat(alarm("| 1.1.1 | 1 | Doors | kept | care | `DoorsTest` |"))
                .containsExactly("1.1.1 names nothing that keeps it");
        assertThat(alarm("| 1.1.1 | 1 | Doors | kept | `Gates`, `gates.txt` | `GatesTest`, `DoorsTest#are_open` |"))
                .containsExactly(
                        "1.1.1 names no class Gates",
                        "1.1.1 names no file gates.txt",
                        "1.1.1 names no test GatesTest",
                        "1.1.1 names no test DoorsTest#are_open");
        assertThat(alarm("| 1.1.1 | 1 | Doors | kept | `Doors` | `Doors` |"))
                .containsExactly("1.1.1 names as a proof what is no test: Doors");
    }

    @Test
    void a_row_that_is_missing_twice_malformed_or_without_a_reason_rings() {
        assertThat(alarm("")).containsExactly("1.1.1 is missing");
        assertThat(alarm("| 1.1 | 1 | Doors | not yet |  | Doors can be opened by anybody |"))
                .containsExactly("1.1 is no number of a requirement", "1.1.1 is missing");
        assertThat(alarm("| 9.9.9 | 1 | Doors | not yet |  | Doors can be opened by anybody |"))
                .containsExactly("9.9.9 is not in the list of the standard", "1.1.1 is missing");
        var row = "| 1.1.1 | 1 | Doors | not yet |  | Doors can be opened by anybody |";
        assertThat(alarm(row + "\n" + row)).containsExactly("1.1.1 stands twice");
        assertThat(alarm("| 1.1.1 | 2 | Doors | not yet |  | soon |"))
                .containsExactly("1.1.1 has another level", "1.1.1 does not say why");
        assertThat(alarm("| 1.1.1 | 1 | Doors | not applicable |  | There are no doors at all |"))
                .containsExactly("1.1.1 does not say because of what");
        assertThat(alarm("| 1.1.1 | 1 | Doors | nearly |  | Doors can be opened by anybody |"))
                .containsExactly("1.1.1 is neither kept nor told plainly: nearly");
        assertThat(alarm("| 1.1.1 | 1 | kept |")).anyMatch(fault -> fault.contains("a row of 3 cells"));
    }

    private static List<String> alarm(String rows) {
        return SecurityTableGuard.faultsOf(rows, Map.of("1.1.1", "1"), SAMPLE);
    }

    private static SecurityTableGuard.House house() throws IOException {
        var classes = Wings.texts(Wings.CODE, ".java").keySet().stream()
                .map(SecurityTableTest::nameOf)
                .collect(Collectors.toSet());
        var tests = new TreeMap<String, String>();
        for (var folder : new Path[] {Wings.TESTS, PROJECT.resolve("browser-tests/src/test/java")})
            Wings.texts(folder, "Test.java").forEach((file, text) -> tests.put(nameOf(file), text));
        return new SecurityTableGuard.House(
                name -> classes.contains(name + ".java"),
                files()::contains,
                (test, method) -> tests.containsKey(test + ".java")
                        && (method.isEmpty() || tests.get(test + ".java").contains(" " + method + "(")));
    }

    /** The names of all files that may keep something and are no class, also with the folder they stand in. */
    private static Set<String> files() throws IOException {
        try (var kept = Files.walk(Path.of("src/main"));
                var written = Files.walk(PROJECT.resolve("docs"))) {
            return Stream.concat(kept, written)
                    .filter(file -> !file.toString().endsWith(".java"))
                    .flatMap(file -> Stream.of(
                            file.getFileName().toString(), file.getParent().getFileName() + "/" + file.getFileName()))
                    .collect(Collectors.toSet());
        }
    }

    private static Map<String, String> official() throws IOException {
        return Files.readAllLines(OFFICIAL).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(it -> it[0], it -> it[1], (one, _) -> one, TreeMap::new));
    }

    private static String nameOf(String file) {
        return Path.of(file).getFileName().toString();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
