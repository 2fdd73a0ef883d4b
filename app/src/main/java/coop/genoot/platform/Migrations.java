package coop.genoot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;

/**
 * Brings the schema of every room up to date, in the order of the floors, before anything else touches the database.
 */
public final class Migrations {
    static final String APPLICATION_ROLE = "genoot_app";

    private final DatabaseAccess access;

    public Migrations(DatabaseAccess access) {
        this.access = access;
    }

    public void run() {
        prepareRole();
        for (var room : rooms()) {
            Flyway.configure()
                    .dataSource(access.url(), access.user(), access.password())
                    .schemas(room)
                    .defaultSchema(room)
                    .locations("classpath:db/migration/" + room)
                    .load()
                    .migrate();
        }
    }

    /** Rooms that have tables. */
    static List<String> rooms() {
        return lines("db/migration/rooms.txt").stream()
                .filter(room -> new ClassPathResource("db/migration/" + room).exists())
                .toList();
    }

    private static List<String> lines(String resource) {
        try (var stream = new ClassPathResource(resource).getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void prepareRole() {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_roles where rolname = '" + APPLICATION_ROLE + "'");
            if (!known.next()) statement.execute("create role " + APPLICATION_ROLE + " nologin");
            statement.execute("grant " + APPLICATION_ROLE + " to current_user");
        } catch (SQLException problem) {
            throw new DatabaseUnusable(access.url(), problem);
        }
    }
}
