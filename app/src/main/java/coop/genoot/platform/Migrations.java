package coop.genoot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the schema of every room up to date, in the order of the floors, before anything else touches the database.
 */
public final class Migrations {
    static final String APPLICATION_ROLE = "genoot_app";
    private static final String MIGRATED_TO = "migrated to ";

    private final DatabaseAccess access;

    public Migrations(DatabaseAccess access) {
        this.access = access;
    }

    /**
     * Asks each room's history only when something changed since the last start: nine rooms that have nothing to do
     * would cost a second.
     */
    public void run() {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            prepareRole(connection);
            var wanted = fingerprint();
            if (wanted.equals(migratedTo(connection))) return;
            rooms().forEach(this::migrate);
            remember(connection, wanted);
        } catch (SQLException problem) {
            throw new DatabaseUnusable(access.url(), problem);
        }
    }

    private void migrate(String room) {
        Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .schemas(room)
                .defaultSchema(room)
                .locations("classpath:db/migration/" + room)
                .load()
                .migrate();
    }

    /** Of all migrations there are, whatever they are called. */
    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*/*.sql");
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (var file : files) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return MIGRATED_TO + HexFormat.of().formatHex(digest.digest());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Kept as the comment of a schema: it is restored, copied and dropped together with the tables it speaks of. */
    private static @Nullable String migratedTo(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select obj_description(oid) from pg_namespace where nspname = '"
                        + rooms().getLast() + "'")) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static void remember(Connection connection, String fingerprint) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("comment on schema " + rooms().getLast() + " is '" + fingerprint + "'");
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

    private static void prepareRole(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var known = statement.executeQuery("select 1 from pg_roles where rolname = '" + APPLICATION_ROLE + "'");
            if (!known.next()) statement.execute("create role " + APPLICATION_ROLE + " nologin");
            statement.execute("grant " + APPLICATION_ROLE + " to current_user");
        }
    }
}
