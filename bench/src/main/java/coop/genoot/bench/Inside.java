package coop.genoot.bench;

import coop.genoot.Genoot;
import coop.genoot.postgres.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The rooms in this process, on the data of a folder: for what is measured at their doors. */
final class Inside implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final ConfigurableApplicationContext context;

    private Inside(EmbeddedPostgres postgres, ConfigurableApplicationContext context) {
        this.postgres = postgres;
        this.context = context;
    }

    static Inside of(Path data) throws Exception {
        var postgres = EmbeddedPostgres.startDurable(data);
        var application = new SpringApplication(Genoot.class);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(Map.of(
                "genoot.database.url", postgres.url("genoot"),
                "genoot.database.user", EmbeddedPostgres.SUPERUSER,
                "genoot.database.password", postgres.password(),
                "genoot.home", data.toString(),
                "server.port", "0",
                "genoot.jobs", "off"));
        return new Inside(postgres, application.run());
    }

    <T> T door(Class<T> type) {
        return context.getBean(type);
    }

    EmbeddedPostgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        context.close();
        postgres.close();
    }
}
