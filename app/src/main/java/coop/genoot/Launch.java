package coop.genoot;

import coop.genoot.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the database, when none is named, and then the application; stops them in the opposite order. The embedded
 * server is started from the main thread, because the kernel stops it when that thread ends.
 */
record Launch(String[] arguments) {
    static Launch from(String[] arguments) {
        return new Launch(arguments);
    }

    void run() throws Exception {
        var settings = new HashMap<String, Object>();
        var postgres = databaseIsNamed() ? null : startEmbedded(settings);
        var application = Genoot.application();
        application.setDefaultProperties(settings);
        var context = application.run(arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(context, postgres), "goodbye"));
        if (postgres != null) stayAlive(context);
    }

    private static boolean databaseIsNamed() {
        var url = System.getenv("DATABASE_URL");
        return url != null && !url.isBlank();
    }

    private static EmbeddedPostgres startEmbedded(Map<String, Object> settings) throws Exception {
        var folder = System.getenv("GENOOT_DATA");
        var home = folder == null || folder.isBlank() ? EmbeddedPostgres.home("data") : Path.of(folder).toAbsolutePath();
        var postgres = EmbeddedPostgres.startDurable(home);
        postgres.ensureDatabase("genoot");
        settings.put("genoot.database.url", postgres.url("genoot"));
        settings.put("genoot.database.user", EmbeddedPostgres.SUPERUSER);
        settings.put("genoot.database.password", postgres.password());
        settings.put("genoot.home", home.toString());
        return postgres;
    }

    private static void stop(ConfigurableApplicationContext context, @Nullable EmbeddedPostgres postgres) {
        context.close();
        if (postgres != null) postgres.close();
    }

    /** The main thread started the server and must outlive it. */
    private static void stayAlive(ConfigurableApplicationContext context) throws InterruptedException {
        while (context.isActive()) Thread.sleep(1_000);
    }
}
