package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;

/** An alarm that cannot ring protects nothing: each guard is shown a bad sample. */
class AlarmsTest {
    @Test
    void a_room_that_knocks_on_an_undeclared_door_rings() {
        assertThatThrownBy(() -> new BadHouse().verify()).hasMessageContaining("depends on module");
    }

    @Test
    void a_folder_that_is_no_room_rings(@TempDir Path wing) throws IOException {
        Files.createDirectory(wing.resolve("invoices"));
        Files.createDirectory(wing.resolve("sales"));
        Files.createFile(wing.resolve("utils_nl.properties"));

        assertThat(FoldersGuard.strangersIn(wing, Set.of("sales"))).containsExactly("invoices", "utils_nl.properties");
    }

    @Test
    void a_value_that_knows_a_framework_rings() {
        assertThat(WallsGuard.faultsOf(source("import org.jooq.DSLContext; record Price(long cents) {}")))
                .hasSize(1);
    }

    @Test
    void a_public_controller_and_a_public_collection_ring() {
        assertThat(WallsGuard.faultsOf(source("@Controller public class Page {}")))
                .hasSize(1);
        assertThat(WallsGuard.faultsOf(source("public class Prices { private final DSLContext sql = null; }")))
                .hasSize(1);
    }

    @Test
    void reading_the_time_directly_rings_and_reading_the_clock_does_not() {
        assertThat(ClockGuard.faultsOf(source("class A { Object a = java.time.Instant.now(); }")))
                .hasSize(1);
        assertThat(ClockGuard.faultsOf(source("class A { Object a = LocalDate.now(); }")))
                .hasSize(1);
        assertThat(ClockGuard.faultsOf(source("class A { long a = System.currentTimeMillis(); }")))
                .hasSize(1);
        assertThat(ClockGuard.faultsOf(source("class A { Object a = new java.util.Date(); }")))
                .hasSize(1);
        assertThat(ClockGuard.faultsOf(source("class A { Object a = Clock.systemUTC(); }")))
                .hasSize(1);
        assertThat(ClockGuard.faultsOf(source("class A { Object a(Clock clock) { return LocalDate.now(clock); } }")))
                .isEmpty();
    }

    @Test
    void names_of_drawers_and_names_of_one_letter_ring() {
        for (var name : List.of(
                "InvoiceImpl", "InvoiceManager", "MoneyUtil", "ClientDto", "AbstractPage", "PageBase", "RowData"))
            assertThat(NamesGuard.faultsOf(source("class " + name + " {}")))
                    .as(name)
                    .hasSize(1);
        assertThat(NamesGuard.faultsOf(source("class A { int x; }"))).hasSize(1);
        assertThat(NamesGuard.faultsOf(source("class A { Object a() { return list.map(x -> x); } }")))
                .isEmpty();
    }

    @Test
    void what_is_too_long_too_wide_or_unfinished_rings() {
        var longMethod = "class A { void a() {\n" + "b();\n".repeat(TidyGuard.METHOD_LINES + 1) + "} }";
        assertThat(TidyGuard.faultsOf(source(longMethod))).hasSize(1);
        assertThat(TidyGuard.faultsOf(source("class A {" + "\n".repeat(TidyGuard.FILE_LINES + 1) + "}")))
                .hasSize(1);
        assertThat(TidyGuard.faultsOf(source("class A { // " + "x".repeat(TidyGuard.LINE_WIDTH))))
                .isNotEmpty();
        assertThat(TidyGuard.faultsOf(source("// TO" + "DO later\nclass A {}"))).hasSize(1);
        assertThat(TidyGuard.faultsOf(
                        source("class A { void a(int b1, int b2, int b3, int b4, int b5, int b6, int b7) {} }")))
                .hasSize(1);
        assertThat(TidyGuard.faultsOf(source("class A { void a() { try { b(); } catch (Exception any) { } } }")))
                .hasSize(1);
    }

    @Test
    void a_room_that_is_too_full_or_too_open_rings() {
        var many = java.util.stream.IntStream.rangeClosed(0, TidyGuard.FILES_IN_A_ROOM)
                .mapToObj(i -> Source.of("A" + i + ".java", "package coop.genoot.sales; class A" + i + " {}"))
                .toList();
        assertThat(TidyGuard.faultsOfRooms(many)).singleElement().asString().contains("holds 41 files");
        var open = java.util.stream.IntStream.rangeClosed(0, 11)
                .mapToObj(i -> Source.of("A" + i + ".java", "package coop.genoot.sales; public class A" + i + " {}"))
                .toList();
        assertThat(TidyGuard.faultsOfRooms(open)).singleElement().asString().contains("opens 12 of 12");
    }

    @Test
    void a_missing_unused_or_unknown_message_rings() {
        assertThat(MessagesGuard.missingKeys(Map.of("a_nl", Set.of("a.b", "a.c"), "a_fr", Set.of("a.b"))))
                .containsExactly("a_fr lacks a.c");
        assertThat(MessagesGuard.unusedKeys(List.of("a.b", "a.c.one", "a.d.x"), List.of("t.text(\"a.b\") + \"a.d.\"")))
                .containsExactly("a.c.one");
        assertThat(MessagesGuard.unknownKeys(Set.of("a.b"), "page", "${t.text(\"a.x\")}"))
                .hasSize(1);
    }

    @Test
    void words_written_into_a_template_ring_and_messages_do_not() {
        assertThat(MessagesGuard.literalTexts("page", "<p>Hello there</p>")).hasSize(1);
        assertThat(MessagesGuard.literalTexts("page", "<img alt=\"A cat\" src=\"x\">"))
                .hasSize(1);
        assertThat(MessagesGuard.literalTexts(
                        "page", "@template.home.layout(content = @`<p>Oops ${t.text(\"a.b\")}</p>`)"))
                .hasSize(1);
        assertThat(MessagesGuard.literalTexts("page", "@if(x)<p>${t.text(\"a.b\")}</p>@else<b>1</b>@endif"))
                .isEmpty();
    }

    private static Source source(String text) {
        return Source.of("Sample.java", text);
    }

    /** Modulith reads no test classes by itself; the sample house stands among the tests. */
    private static final class BadHouse extends ApplicationModules {
        private static final long serialVersionUID = 1L;

        BadHouse() {
            super(
                    ModulithMetadata.of("coop.genoot.house.badhouse"),
                    DescribedPredicate.alwaysFalse(),
                    new ImportOption.OnlyIncludeTests());
        }
    }
}
