package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./genoot}, with a Java of cardboard instead of a real one. */
class ScriptTest {
    private static final Path SCRIPT = Path.of("../genoot");
    private static final String CARDBOARD = """
            #!/bin/bash
            case "$*" in
              *AOTCache=*) echo "sealing violation: cannot seal package" >&2; exit 1 ;;
              *) echo "started $*" ;;
            esac
            """;

    @TempDir
    Path project;

    private Path built;

    @BeforeEach
    void a_built_project_with_a_java() throws IOException {
        Files.copy(SCRIPT, project.resolve("genoot"));
        for (var folder : List.of("app/src/main", "app/src/build", "embedded-postgres/src/main", "app/target/dist", "jdk/bin"))
            Files.createDirectories(project.resolve(folder));
        for (var file : List.of("pom.xml", "app/pom.xml", "embedded-postgres/pom.xml", "app/src/main/a.txt"))
            Files.createFile(project.resolve(file));
        executable("jdk/bin/java", CARDBOARD);
        executable("jdk/bin/javac", "");
        write("jdk/release", "JAVA_VERSION=\"25.0.3\"\nJAVA_RUNTIME_VERSION=\"25.0.3+9\"\n");
        built = project.resolve("app/target/dist");
        Files.createFile(built.resolve("genoot.jar"));
    }

    @Test
    void a_cache_that_kills_the_start_is_thrown_away_and_the_start_tried_once_more() throws Exception {
        write("app/target/dist/built-from", digest());
        Files.createFile(built.resolve("genoot.aot"));
        write("app/target/dist/genoot.aot.of", built + " \"25.0.3+9\" " + digest() + "\n");

        var answer = run("verify-ledger");
        assertThat(answer).contains("no longer fits; starting once more", "started ").contains("verify-ledger");
        assertThat(built.resolve("genoot.aot")).doesNotExist();
    }

    @Test
    void a_start_that_is_dead_before_anybody_looks_is_tried_once_more_too() throws Exception {
        var script = Files.readString(project.resolve("genoot"));
        var looksLate = script.replace("  application=$!\n", "  application=$!\n  sleep 0.3\n");
        assertThat(looksLate).isNotEqualTo(script);
        write("genoot", looksLate);

        a_cache_that_kills_the_start_is_thrown_away_and_the_start_tried_once_more();
    }

    @Test
    void a_cache_made_in_another_folder_is_never_used() throws Exception {
        write("app/target/dist/built-from", digest());
        Files.createFile(built.resolve("genoot.aot"));
        write("app/target/dist/genoot.aot.of", "/elsewhere \"25.0.3+9\" " + digest() + "\n");

        assertThat(run("verify-ledger")).contains("started ").doesNotContain("once more");
    }

    @Test
    void what_cannot_be_done_is_told_in_one_sentence() throws Exception {
        assertThat(run("demo", "--port", "eighty")).isEqualTo("The port must be a number, not 'eighty'.\n");
        assertThat(run("demo", "--data", project.resolve("pom.xml") + "/data"))
                .startsWith("The data folder ")
                .contains("cannot be made")
                .hasLineCount(1);
        assertThat(run("help")).contains("./genoot demo", "./genoot verify-ledger", "DATABASE_URL");
    }

    /** As the script reckons what it was built from. */
    private String digest() throws Exception {
        var script = Files.readString(project.resolve("genoot"));
        var function = script.substring(script.indexOf("sources_digest()"), script.indexOf("DIST="));
        return output("bash", "-c", function + "\nsources_digest").strip();
    }

    private String run(String... arguments) throws Exception {
        var command = new java.util.ArrayList<>(List.of("bash", project.resolve("genoot").toString()));
        command.addAll(List.of(arguments));
        return output(command.toArray(String[]::new));
    }

    private String output(String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", project.resolve("jdk").toString());
        builder.environment().remove("DATABASE_URL");
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return told;
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(project.resolve(file), text);
    }

    private void executable(String file, String text) throws IOException {
        write(file, text);
        assertThat(project.resolve(file).toFile().setExecutable(true)).isTrue();
    }
}
