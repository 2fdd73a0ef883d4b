package coop.genoot;

import coop.genoot.Obstacles.CannotStart;
import coop.genoot.platform.Command;
import coop.genoot.platform.DatabaseUnusable;
import coop.genoot.postgres.DataFolderInUse;
import coop.genoot.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the database, when none is named, and then the application; stops them in the opposite order. The embedded
 * server is started from the main thread, because the kernel stops it when that thread ends. What cannot start says
 * why in one sentence.
 */
record Launch(String[] arguments) {
    private static final int CANNOT_START = 2;
    // Written by room "demo" while it makes its world.
    private static final String UNFINISHED_WORLD = "demo-world-unfinished";

    static Launch from(String[] arguments) {
        return new Launch(arguments);
    }

    void run() throws Exception {
        try {
            refuseTakenPort();
            start();
        } catch (DatabaseUnusable | DataFolderInUse | CannotStart reason) {
            System.err.println(reason.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private void start() throws Exception {
        var settings = new HashMap<String, Object>();
        settings.put("genoot.home", home().toString());
        var named = variable("DATABASE_URL");
        named.ifPresent(url -> useNamed(url, settings));
        var postgres = named.isPresent() ? null : startEmbedded(settings);
        var application = Genoot.application();
        application.setDefaultProperties(settings);
        var context = application.run(arguments);
        var command = context.getEnvironment().getProperty("genoot.command");
        if (command != null) System.exit(runCommand(context, command, postgres));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, postgres), "goodbye"));
        if (postgres != null) stayAlive(context);
    }

    private static int runCommand(
            ConfigurableApplicationContext context, String name, @Nullable EmbeddedPostgres postgres) {
        try {
            return context.getBeansOfType(Command.class).values().stream()
                    .filter(command -> command.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No command " + name))
                    .run();
        } finally {
            stop(context, postgres);
        }
    }

    private static void useNamed(String url, Map<String, Object> settings) {
        var user = variable("DATABASE_USER").orElse("");
        var password = variable("DATABASE_PASSWORD").orElse("");
        Obstacles.usableDatabase(url, user, password);
        settings.put("genoot.database.url", url);
        settings.put("genoot.database.user", user);
        settings.put("genoot.database.password", password);
    }

    private static EmbeddedPostgres startEmbedded(Map<String, Object> settings) throws Exception {
        var home = home();
        var postgres = EmbeddedPostgres.startDurable(Obstacles.writableFolder(home));
        if (Files.exists(home.resolve(UNFINISHED_WORLD))) startOver(postgres, home);
        postgres.ensureDatabase("genoot");
        settings.put("genoot.database.url", postgres.url("genoot"));
        settings.put("genoot.database.user", EmbeddedPostgres.SUPERUSER);
        settings.put("genoot.database.password", postgres.password());
        return postgres;
    }

    /** Where the house keeps its files beside the database: letters in the demo, keys, e-invoices on their way. */
    private static Path home() {
        return variable("GENOOT_DATA")
                .map(folder -> Path.of(folder).toAbsolutePath())
                .orElseGet(() -> EmbeddedPostgres.home("data"));
    }

    /** A demo world that was interrupted while it was being made is no believable one: it is made anew. */
    private static void startOver(EmbeddedPostgres postgres, Path home) throws SQLException, IOException {
        System.out.println("The demo world was not finished last time; making it again.");
        postgres.dropDatabase("genoot");
        Files.deleteIfExists(home.resolve(UNFINISHED_WORLD));
    }

    private static void stop(ConfigurableApplicationContext context, @Nullable EmbeddedPostgres postgres) {
        context.close();
        if (postgres != null) postgres.close();
    }

    /** The main thread started the server and must outlive it. */
    private static void stayAlive(ConfigurableApplicationContext context) throws InterruptedException {
        while (context.isActive()) Thread.sleep(1_000);
    }

    /** Told before anything is started, so that nothing has to be stopped again. */
    private void refuseTakenPort() throws IOException {
        if (Arrays.stream(arguments).anyMatch(argument -> argument.startsWith("--genoot.command="))) return;
        Obstacles.freePort(variable("PORT").orElse("8080"));
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
