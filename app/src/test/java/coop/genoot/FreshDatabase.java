package coop.genoot;

import coop.genoot.platform.DatabaseAccess;
import coop.genoot.platform.Migrations;
import coop.genoot.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives each test context an empty database of its own on one PostgreSQL per test run. */
public class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Tests run in more than one process at a time; each has its own server and its own folders. */
    private static final int MOST_PROCESSES = 8;

    /** Where the houses of this process keep their files. */
    public static final Path HOME =
            Path.of("target", "homes", Long.toString(ProcessHandle.current().pid()));

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = copy(Migrated.NAME);
        TestPropertyValues.of(
                        "genoot.database.url=" + server().url(name),
                        "genoot.database.user=" + EmbeddedPostgres.SUPERUSER,
                        "genoot.database.password=" + server().password(),
                        "genoot.home=" + HOME)
                .applyTo(context);
    }

    /** The name of a new empty database, for tests that need no house. */
    public static String create() {
        var name = "test_" + NEXT.incrementAndGet();
        try (var connection = server().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            server().ensureDatabase(name);
        } catch (java.sql.SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return name;
    }

    private static String copy(String of) {
        var name = "test_" + NEXT.incrementAndGet();
        try (var connection = server().connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name + " template " + of);
        } catch (java.sql.SQLException problem) {
            throw new IllegalStateException(problem);
        }
        return name;
    }

    public static EmbeddedPostgres server() {
        return Running.SERVER;
    }

    /** All tables and nothing in them, made once: each house of this process begins with a copy. */
    private static final class Migrated {
        static final String NAME = make();

        private static String make() {
            var name = create();
            new Migrations(new DatabaseAccess(server().url(name), EmbeddedPostgres.SUPERUSER, server().password(), 1))
                    .run();
            return name;
        }
    }

    private static final class Running {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                var place = Integer.toHexString(Path.of("").toAbsolutePath().hashCode());
                var server = EmbeddedPostgres.startThrowaway("test-" + place, MOST_PROCESSES);
                // After the houses on it have closed: a pool that lost its server first waits for it in vain.
                SpringApplication.getShutdownHandlers().add(server::close);
                return server;
            } catch (java.io.IOException problem) {
                throw new java.io.UncheckedIOException(problem);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }
}
