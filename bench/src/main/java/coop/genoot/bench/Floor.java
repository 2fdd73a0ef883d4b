package coop.genoot.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The least the same work costs: its SQL alone, sent by pgbench to the same database. */
final class Floor {
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern LATENCY = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Path pgbench;
    private final House.Database database;

    /** Transactions a second and the mean time of one in milliseconds. */
    record Outcome(double perSecond, double millis) {
        void keep(Results results, String name) throws IOException {
            results.put(name + ".tps", perSecond);
            results.put(name + ".mean", millis);
        }
    }

    private Floor(Path pgbench, House.Database database) {
        this.pgbench = pgbench;
        this.database = database;
    }

    /** Empty, and said so, when this machine has no pgbench: the ratios are then left out. */
    static Optional<Floor> of(House.Database database) throws IOException {
        var found = places().stream()
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty())
            System.out.println("pgbench is not installed here, so nothing is measured beside plain SQL"
                    + " (on Debian: apt-get install postgresql-contrib).");
        return found.map(path -> new Floor(path, database));
    }

    private static List<Path> places() throws IOException {
        var places = new ArrayList<Path>();
        for (var folder : System.getenv("PATH").split(":")) places.add(Path.of(folder));
        var usual = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(usual)) {
            try (var versions = Files.list(usual)) {
                versions.sorted(Comparator.reverseOrder()).forEach(it -> places.add(it.resolve("bin")));
            }
        }
        places.add(Path.of("/opt/homebrew/bin"));
        return places;
    }

    Outcome run(String script, int clients, int seconds) throws IOException, InterruptedException {
        var file = Files.createTempFile("floor", ".sql");
        Files.writeString(file, script);
        var process = new ProcessBuilder(
                        pgbench.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=" + Math.min(clients, 2),
                        "--time=" + seconds,
                        "--file=" + file,
                        "--host=127.0.0.1",
                        "--port=" + database.port(),
                        "--username=postgres",
                        "genoot")
                .redirectErrorStream(true);
        process.environment().put("PGPASSWORD", database.password());
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Files.delete(file);
        if (running.waitFor() != 0) throw new IOException("pgbench failed:\n" + said);
        return new Outcome(number(RATE, said), number(LATENCY, said));
    }

    private static double number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) throw new IllegalStateException("pgbench said:\n" + text);
        return Double.parseDouble(found.group(1));
    }
}
