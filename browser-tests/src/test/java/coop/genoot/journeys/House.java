package coop.genoot.journeys;

import coop.genoot.Genoot;
import coop.genoot.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole of Genoot with its demo world, started once for all journeys, on a database of its own. */
final class House {
    private static final House OPEN = start();

    private final ConfigurableApplicationContext context;

    private House(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static House open() {
        return OPEN;
    }

    /** Passkeys and service workers want the name, not the number, of this machine. */
    String at(String path) {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    <T> T ask(Class<T> door) {
        return context.getBean(door);
    }

    private static House start() {
        try {
            var place = Integer.toHexString(Path.of("").toAbsolutePath().hashCode());
            var postgres = EmbeddedPostgres.startThrowaway(EmbeddedPostgres.home("journeys-" + place));
            try (var connection = postgres.connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists journeys with (force)");
            }
            postgres.ensureDatabase("journeys");
            var application = new SpringApplication(Genoot.class);
            application.setDefaultProperties(settings(postgres));
            var context = application.run();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                context.close();
                postgres.close();
            }));
            return new House(context);
        } catch (IOException | SQLException problem) {
            throw new IllegalStateException("The house could not be opened", problem);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A port of its own that is known beforehand: passkeys and private links name the address of the house. */
    private static Map<String, Object> settings(EmbeddedPostgres postgres) throws IOException {
        return Map.of(
                "genoot.database.url", postgres.url("journeys"),
                "genoot.database.user", EmbeddedPostgres.SUPERUSER,
                "genoot.database.password", postgres.password(),
                "genoot.clock", "adjustable",
                "genoot.demo.world", "true",
                "genoot.demo.members", "8",
                "genoot.demo.years", "1",
                "genoot.vies", "recorded",
                "genoot.vies.recorded", "classpath:demo/vat-register.properties",
                "PORT", freePort());
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
