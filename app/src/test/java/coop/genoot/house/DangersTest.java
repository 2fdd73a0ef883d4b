package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the security table says we never do, held against every source; each alarm is rung once. */
class DangersTest {
    private static final Path SCRIPTS = Path.of("src/main/resources/static/assets");

    @Test
    void no_class_starts_programs_runs_text_as_code_or_uses_a_hash_that_is_broken() {
        var faults = new ArrayList<String>();
        Wings.texts(Wings.CODE, ".java").forEach((file, text) -> faults.addAll(DangersGuard.faultsOfClass(file, text)));
        assertThat(faults).isEmpty();
    }

    @Test
    void no_script_of_ours_runs_text_or_writes_it_as_markup() {
        var scripts = Wings.texts(SCRIPTS, ".js");
        var faults = new ArrayList<String>();
        scripts.forEach((file, text) -> faults.addAll(DangersGuard.faultsOfScript(file, text)));
        assertThat(scripts).isNotEmpty();
        assertThat(faults).isEmpty();
    }

    @Test
    void every_field_for_a_password_hides_it_and_lets_a_keeper_of_passwords_fill_it() {
        var faults = new ArrayList<String>();
        Wings.templates().forEach((file, text) -> faults.addAll(DangersGuard.faultsOfTemplate(file, text)));
        assertThat(faults).isEmpty();
    }

    @Test
    void the_library_that_swaps_pieces_of_pages_runs_no_text_as_script_and_asks_only_our_own_host() {
        assertThat(Wings.templates()
                        .get(Wings.PAGES.resolve("home/page-start.jte").toString()))
                .contains(
                        "\"allowEval\":false",
                        "\"allowScriptTags\":false",
                        "\"includeIndicatorStyles\":false",
                        "\"historyCacheSize\":0",
                        "\"selfRequestsOnly\":true");
    }

    @Test
    void a_dangerous_line_rings_and_a_harmless_one_does_not() {
        for (var line : List.of(
                "new ProcessBuilder(typed)",
                "new ScriptEngineManager()",
                "new InitialContext()",
                "XPathFactory.newInstance()",
                "new ObjectInputStream(in)",
                "new Random(1)",
                "getInstance(\"MD5\")",
                "getInstance(\"AES/ECB/PKCS5Padding\")",
                "sql.fetch(\"select * from client where name = '\" + name)",
                "followRedirects(Redirect.ALWAYS)",
                "Pattern.compile(typed)",
                "HttpClient.newHttpClient()",
                "@CrossOrigin"))
            assertThat(DangersGuard.faultsOfClass("A.java", line)).as(line).hasSize(1);
        assertThat(DangersGuard.faultsOfClass("A.java", "new SecureRandom(); \"You may choose a \" + name"))
                .isEmpty();
        assertThat(DangersGuard.faultsOfScript("a.js", "box.innerHTML = typed; box.textContent = typed;"))
                .hasSize(1);
    }

    @Test
    void a_password_in_plain_sight_or_one_that_no_keeper_can_fill_rings() {
        assertThat(DangersGuard.faultsOfTemplate("a.jte", "<input name=\"password\" type=\"text\">"))
                .hasSize(1);
        assertThat(DangersGuard.faultsOfTemplate(
                        "a.jte", "<input name=\"password\" type=\"password\" autocomplete=\"off\">"))
                .hasSize(1);
        assertThat(DangersGuard.faultsOfTemplate(
                        "a.jte", "field(name = \"current\", type = \"password\", autocomplete = \"current-password\")"))
                .isEmpty();
    }
}
