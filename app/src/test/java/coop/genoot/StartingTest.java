package coop.genoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot start says why, in one sentence. */
class StartingTest {
    @Test
    void a_busy_port_is_told_with_another_one() throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatThrownBy(() -> Obstacles.freePort(String.valueOf(other.getLocalPort())))
                    .hasMessageContaining("Port " + other.getLocalPort() + " is in use by another program.")
                    .hasMessageContaining("--port " + (other.getLocalPort() + 1));
        }
        assertThat(Obstacles.freePort("0")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "-1", "80 80", "99999"})
    void what_is_no_port_is_told(String typed) {
        assertThatThrownBy(() -> Obstacles.freePort(typed)).hasMessageContaining("“" + typed + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"genoot", "mysql://host/genoot", "postgres://user:pass word@host/genoot", "postgres:///genoot"})
    void an_address_that_is_none_is_told_without_repeating_it(String url) {
        assertThatThrownBy(() -> Obstacles.usableDatabase(url, "", ""))
                .hasMessage("DATABASE_URL cannot be read: write it as postgres://user:password@host:5432/database.");
    }

    @Test
    void a_database_that_is_not_there_is_told_in_one_line_without_the_password() throws IOException {
        int closed = Obstacles.freePort("0");
        var url = "postgres://genoot:secret@localhost:" + (closed == 0 ? 1 : closed) + "/genoot?password=secret";
        assertThatThrownBy(() -> Obstacles.usableDatabase(url, "", ""))
                .hasMessageStartingWith("The database jdbc:postgresql://localhost:1/genoot cannot be used: ")
                .satisfies(it -> assertThat(it.getMessage()).doesNotContain("secret", "\n"));
    }

    @Test
    void a_wrong_password_is_told_in_one_line() {
        var url = FreshDatabase.server().url("postgres");
        assertThatThrownBy(() -> Obstacles.usableDatabase(url, "genoot", "wrong"))
                .hasMessageContaining("cannot be used: ")
                .satisfies(it -> assertThat(it.getMessage()).doesNotContain("wrong", "\n"));
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_told(@TempDir Path folder) throws IOException {
        var file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Obstacles.writableFolder(file.resolve("data")))
                .hasMessageStartingWith("The data folder " + file.resolve("data") + " cannot be written to: ");
        assertThat(Obstacles.writableFolder(folder.resolve("new/data"))).isEmptyDirectory();
    }
}
