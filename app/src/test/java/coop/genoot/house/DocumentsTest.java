package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is written about the house is held against the house; each alarm is rung once. */
class DocumentsTest {
    private static final Path PROJECT = Path.of("..");
    /** Small words in code marks of decisions that are no rooms. */
    private static final Set<String> WORDS = Set.of();

    private static final String GOOD = "# 2. Good\n\nDate: 2026-11-21 · Status: accepted\n\n`sales` moves.";

    @Test
    void the_architecture_names_exactly_the_rooms_that_stand() throws IOException {
        assertThat(DocumentsGuard.faultsOfArchitecture(read(PROJECT.resolve("ARCHITECTURE.md")), rooms()))
                .isEmpty();
    }

    @Test
    void decisions_are_numbered_dated_and_speak_of_rooms_that_stand() throws IOException {
        var notes = new TreeMap<String, String>();
        try (var files = Files.list(PROJECT.resolve("docs/decisions"))) {
            for (var file : files.toList()) notes.put(file.getFileName().toString(), read(file));
        }
        assertThat(DocumentsGuard.faultsOfDecisions(notes, rooms(), WORDS)).isEmpty();
    }

    @Test
    void no_document_links_to_what_is_not_there() throws IOException {
        try (var files = Files.walk(PROJECT.resolve("docs"))) {
            var documents = files.filter(file -> file.toString().endsWith(".md")).collect(Collectors.toList());
            for (var name : Set.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md"))
                documents.add(PROJECT.resolve(name));
            for (var document : documents)
                assertThat(DocumentsGuard.deadLinks(
                                document.toString(),
                                read(document),
                                target -> Files.exists(document.resolveSibling(target))))
                        .isEmpty();
        }
    }

    @Test
    void every_proof_that_a_document_names_is_there() throws IOException {
        try (var tests = Files.walk(Wings.TESTS)) {
            var names = tests.map(file -> file.getFileName().toString().replace(".java", "")).collect(Collectors.toSet());
            var security = read(PROJECT.resolve("docs/security.md"));
            assertThat(DocumentsGuard.proofsIn(security)).isNotEmpty().isSubsetOf(names);
        }
    }

    @Test
    void a_room_too_many_or_too_few_rings() {
        var text = "| 5 | `sales` | documents |\n```mermaid\n  subgraph f5\n    sales\n    training\n  end\n```";
        assertThat(DocumentsGuard.faultsOfArchitecture(text, Set.of("sales", "treasury")))
                .containsExactly("the table lacks treasury", "the drawing lacks treasury", "the drawing has training");
    }

    @Test
    void a_decision_without_number_date_or_room_rings() {
        var notes = new TreeMap<>(Map.of("0002-later.md", "# 3. Later\n\n`training` moves.", "0002-x.md", GOOD));
        assertThat(DocumentsGuard.faultsOfDecisions(notes, Set.of("sales"), Set.of()))
                .containsExactly(
                        "0002-later.md has another title",
                        "0002-later.md says no date and status",
                        "0002-later.md speaks of training",
                        "0002-x.md needs a number of its own after 2");
    }

    @Test
    void a_dead_link_rings() {
        var text = "[here](docs/x.md) [there](https://example.org) [y](y.md#part)";
        assertThat(DocumentsGuard.deadLinks("A.md", text, "docs/x.md"::equals)).containsExactly("A.md links to y.md");
    }

    private static Set<String> rooms() throws IOException {
        try (var folders = Files.list(Wings.CODE)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
