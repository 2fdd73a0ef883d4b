import coop.genoot.postgres.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/**
 * Runs the migrations of every room on a real PostgreSQL and writes each room's tables as jOOQ classes into that
 * room's internal package {@code coop.genoot.<room>.db}. Skipped when no migration has changed.
 */
class TablesToClasses {
    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        var stamp = target.resolve("migrations.sha256");
        var digest = digestOf(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) return;
        var home = EmbeddedPostgres.home(
                "build-" + Integer.toHexString(migrations.toAbsolutePath().hashCode()));
        try (var postgres = EmbeddedPostgres.startThrowaway(home)) {
            var database = "tables";
            try (var connection = postgres.connect("postgres");
                    var statement = connection.createStatement()) {
                statement.execute("drop database if exists " + database);
                statement.execute(
                        "do $$ begin create role genoot_app nologin; exception when duplicate_object then null; end $$");
            }
            postgres.ensureDatabase(database);
            for (var room : roomsIn(migrations)) {
                migrate(postgres, database, migrations, room);
                generate(postgres, database, room, target);
            }
        }
        Files.createDirectories(target);
        Files.writeString(stamp, digest);
    }

    /** Rooms that have tables, in the order of their floors: a room may refer only to rooms before it. */
    private static List<String> roomsIn(Path migrations) throws IOException {
        return Files.readAllLines(migrations.resolve("rooms.txt")).stream()
                .map(String::strip)
                .filter(room -> !room.isEmpty() && Files.isDirectory(migrations.resolve(room)))
                .toList();
    }

    private static void migrate(EmbeddedPostgres postgres, String database, Path migrations, String room) {
        Flyway.configure()
                .dataSource(postgres.url(database), EmbeddedPostgres.SUPERUSER, postgres.password())
                .schemas(room)
                .defaultSchema(room)
                .locations("filesystem:" + migrations.resolve(room))
                .load()
                .migrate();
    }

    private static void generate(EmbeddedPostgres postgres, String database, String room, Path target)
            throws Exception {
        GenerationTool.generate(new Configuration()
                .withLogging(org.jooq.meta.jaxb.Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(postgres.url(database))
                        .withUser(EmbeddedPostgres.SUPERUSER)
                        .withPassword(postgres.password()))
                .withGenerator(new Generator()
                        .withGenerate(new Generate()
                                .withJavaTimeTypes(true)
                                .withComments(false)
                                .withRoutines(true)
                                .withGeneratedAnnotation(false)
                                .withGlobalKeyReferences(false)
                                .withNullableAnnotation(false))
                        .withDatabase(new Database()
                                .withInputSchema(room)
                                .withExcludes("flyway_schema_history")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("timestamp with time zone|timestamptz")))
                        .withTarget(new Target()
                                .withPackageName("coop.genoot." + room + ".db")
                                .withDirectory(target.toString()))));
    }

    private static String digestOf(Path migrations) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        try (var files = Files.walk(migrations)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                sha.update(file.toString().getBytes());
                sha.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }
}
