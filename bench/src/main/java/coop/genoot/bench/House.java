package coop.genoot.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Genoot as its script starts it, in a process of its own, with its own database. */
final class House implements AutoCloseable {
    private static final Duration AT_MOST = Duration.ofHours(4);
    private static final long CLOCK_TICK_MILLIS = 10;

    private final Process application;
    private final Path data;
    private final int port;
    private final Duration untilFirstPage;

    private House(Process application, Path data, int port, Duration untilFirstPage) {
        this.application = application;
        this.data = data;
        this.port = port;
        this.untilFirstPage = untilFirstPage;
    }

    /** Starts it and waits for its first page; an empty folder is filled first. */
    static House open(Options options, Path data, int members, int years, String... more) throws Exception {
        return open("full", options, data, members, years, more);
    }

    /** As a visitor starts it, who waits for the first page and not for the thousandth. */
    static House openQuickly(Options options, Path data, int members, int years) throws Exception {
        return open("quick", options, data, members, years);
    }

    private static House open(String compiler, Options options, Path data, int members, int years, String... more)
            throws Exception {
        Files.createDirectories(data);
        int port = freePort();
        var command = new ArrayList<>(List.of(options.project().resolve("genoot").toString(), "demo"));
        command.addAll(List.of("--port", Integer.toString(port), "--data", data.toString()));
        command.addAll(List.of("--members", Integer.toString(members), "--years", Integer.toString(years)));
        command.addAll(List.of(more));
        long start = System.nanoTime();
        var builder = new ProcessBuilder(command)
                .directory(options.project().toFile())
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("application.log").toFile());
        builder.environment().put("GENOOT_COMPILER", compiler);
        var application = builder.start();
        // Measurements that are broken off leave nothing running.
        Runtime.getRuntime().addShutdownHook(new Thread(application::destroy));
        awaitFirstPage(application, port, data);
        return new House(application, data, port, Duration.ofNanos(System.nanoTime() - start));
    }

    private static void awaitFirstPage(Process application, int port, Path data) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/sign-in"))
                .timeout(Duration.ofSeconds(20))
                .build();
        long deadline = System.nanoTime() + AT_MOST.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                if (!application.isAlive())
                    throw new IOException("Genoot did not start; see " + data.resolve("application.log"));
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) return;
                } catch (IOException notYet) {
                    Thread.sleep(20);
                }
            }
        }
        throw new IOException("No first page after " + AT_MOST);
    }

    String address() {
        return "http://localhost:" + port;
    }

    Duration untilFirstPage() {
        return untilFirstPage;
    }

    Database database() throws IOException {
        return Database.in(data);
    }

    Connection connect() throws IOException, SQLException {
        var database = database();
        return DriverManager.getConnection(database.url(), "postgres", database.password());
    }

    /** Processor time the application used so far. */
    double applicationMillis() throws IOException {
        return ticks(java(), false) * CLOCK_TICK_MILLIS;
    }

    /** With a cache of loaded classes the script stays, and watches over the application it started. */
    private long java() {
        return application
                .descendants()
                .filter(it -> it.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElse(application.toHandle())
                .pid();
    }

    /** The same of the database: its main process, those that ended, and those that run. */
    double databaseMillis() throws IOException {
        long main = database().process();
        var handle = ProcessHandle.of(main).orElseThrow();
        long ticks = ticks(main, true);
        for (var child : handle.children().toList()) ticks += ticks(child.pid(), false);
        return ticks * CLOCK_TICK_MILLIS;
    }

    private static long ticks(long process, boolean withEnded) throws IOException {
        var file = Path.of("/proc/" + process + "/stat");
        if (!Files.exists(file)) return 0;
        var stat = Files.readString(file);
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    /** Memory of the application that is really in use, in megabytes. */
    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + java() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .sum();
    }

    /** As an operator does: the application stops, then its database. */
    @Override
    public void close() throws Exception {
        application.destroy();
        if (!application.waitFor(90, TimeUnit.SECONDS))
            application.destroyForcibly().waitFor();
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** Where the database of a data folder listens. */
    record Database(int port, long process, String password) {
        static Database in(Path data) throws IOException {
            var lines = Files.readAllLines(data.resolve("pgdata/postmaster.pid"));
            return new Database(
                    Integer.parseInt(lines.get(3).strip()),
                    Long.parseLong(lines.getFirst().strip()),
                    Files.readString(data.resolve("superuser.password")).strip());
        }

        String url() {
            return "jdbc:postgresql://127.0.0.1:" + port + "/genoot";
        }
    }
}
