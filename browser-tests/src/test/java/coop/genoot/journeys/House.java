package coop.genoot.journeys;

import coop.genoot.Genoot;
import coop.genoot.postgres.EmbeddedPostgres;
import coop.genoot.postgres.KeptData;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole of Genoot with its demo world, started once for all journeys, on a database of its own. */
final class House {
    /** Journeys run in more than one process at a time; each has its own house. */
    private static final int MOST_PROCESSES = 8;

    private static final String DATABASE = "journeys";
    private static final int MEMBERS = 8;
    private static final int YEARS = 1;
    private static final Path APP = Path.of("..", "app", "target");

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
            var world = KeptData.of(APP.resolve("world"), APP.resolve("classes"), made());
            var postgres = EmbeddedPostgres.startThrowaway("journeys-" + place, MOST_PROCESSES, world);
            var home = Path.of("target", "homes", Long.toString(ProcessHandle.current().pid()));
            if (world.exists()) world.copyFilesTo(home);
            else postgres.dropDatabase(DATABASE);
            postgres.ensureDatabase(DATABASE);
            var application = new SpringApplication(Genoot.class);
            application.setDefaultProperties(settings(postgres, home));
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

    /** The check of every document made the same world before and kept it; alone, the journeys make one for themselves. */
    private static String made() {
        return LocalDate.now(Clock.systemDefaultZone()) + " " + MEMBERS + " " + YEARS;
    }

    /** A port of its own that is known beforehand: passkeys and private links name the address of the house. */
    private static Map<String, Object> settings(EmbeddedPostgres postgres, Path home) throws IOException {
        return Map.ofEntries(
                Map.entry("genoot.home", home.toString()),
                Map.entry("genoot.database.url", postgres.url(DATABASE)),
                Map.entry("genoot.database.user", EmbeddedPostgres.SUPERUSER),
                Map.entry("genoot.database.password", postgres.password()),
                Map.entry("genoot.clock", "adjustable"),
                Map.entry("genoot.demo.world", "true"),
                Map.entry("genoot.demo.members", Integer.toString(MEMBERS)),
                Map.entry("genoot.demo.years", Integer.toString(YEARS)),
                Map.entry("genoot.vies", "recorded"),
                Map.entry("genoot.vies.recorded", "classpath:demo/vat-register.properties"),
                Map.entry("PORT", freePort()));
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
