package coop.genoot.bench;

import coop.genoot.ledger.Seals;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * {@code ./genoot bench [--short] [--data DIR] [--members N] [--years N] [--seconds N] [--only import,pages,…]}.
 * Makes a large world once, measures on a copy of it, and writes docs/benchmarks.md.
 */
public final class Bench {
    private static final int SMALL_MEMBERS = 560;
    private static final int SMALL_YEARS = 4;

    private final Options options;
    private final Results results;

    private Bench(Options options) throws IOException {
        this.options = options;
        Files.createDirectories(options.data());
        this.results = new Results(options.data());
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Options.read(arguments));
        bench.run();
        // Threads of the rooms' libraries may still wait for work.
        System.exit(0);
    }

    private void run() throws Exception {
        section("world", this::world);
        section("start", this::starting);
        section("small", this::small);
        section("pages", this::pages);
        section("ledger", this::ledger);
        section("documents", this::documents);
        // Last, because it makes the house write to thousands of members whose money moved.
        section("import", this::importing);
        if (options.wants("report")) new Report(options, results, Machine.here()).write();
    }

    private interface Section {
        void measure() throws Exception;
    }

    private void section(String name, Section section) throws Exception {
        if (!options.wants(name)) return;
        System.out.println(name);
        results.put("date", LocalDate.now(ZoneId.systemDefault()).toString());
        section.measure();
    }

    /** Makes the world unless it is there, and puts a fresh copy of it where it will be measured. */
    private void world() throws Exception {
        if (!Files.exists(options.pristine().resolve("complete"))) {
            long start = System.nanoTime();
            House.open(
                            options,
                            options.pristine(),
                            options.members(),
                            options.years(),
                            "--genoot.demo.unpaid-years=" + options.years() / 2)
                    .close();
            Files.createFile(options.pristine().resolve("complete"));
            results.put("world.seconds", (System.nanoTime() - start) / 1e9);
        }
        copy(options.pristine(), options.measured());
        try (var inside = Inside.of(options.measured());
                var database = inside.postgres().connect("genoot")) {
            for (var table : new String[] {
                "activities.activity",
                "sales.client",
                "sales.invoice",
                "sales.invoice_line",
                "ledger.transaction",
                "ledger.entry",
                "treasury.statement_line"
            }) results.put("world." + table, Scripts.count(database, table));
            closeDays(inside);
            Scripts.refuseUnsound(database);
        }
    }

    /** What the house does every night and the years of this world did not wait for. */
    private void closeDays(Inside inside) throws Exception {
        long start = System.nanoTime();
        CurrentActor.run(Actor.system("bench"), () -> inside.door(Seals.class).closePeriods());
        results.put("world.closing.seconds", (System.nanoTime() - start) / 1e9);
    }

    private static void copy(Path from, Path to) throws Exception {
        var script = "rm -rf \"$2\" && cp -a --reflink=auto \"$1\" \"$2\"";
        var copy = new ProcessBuilder("bash", "-c", script, "copy", from.toString(), to.toString())
                .inheritIO()
                .start();
        if (copy.waitFor() != 0) throw new IOException("Could not copy " + from);
    }

    private void importing() throws Exception {
        try (var inside = Inside.of(options.measured())) {
            new Imports(inside, results, options.data()).measure();
        }
    }

    /** The second start on the same data, as the script does it. */
    private void starting() throws Exception {
        House.openQuickly(options, options.measured(), options.members(), options.years())
                .close();
        try (var house = House.openQuickly(options, options.measured(), options.members(), options.years())) {
            results.put("start.seconds", house.untilFirstPage().toMillis() / 1000.0);
        }
        results.put(
                "start.cache",
                Files.exists(options.project().resolve("app/target/dist/genoot.aot")) ? "with" : "without");
    }

    private void small() throws Exception {
        try (var house = House.open(options, options.small(), SMALL_MEMBERS, SMALL_YEARS)) {
            try (var database = house.connect()) {
                results.put("small.invoices", Scripts.count(database, "sales.invoice"));
            }
            new Pages(house, results, options).measureAlone("small");
        }
    }

    private void pages() throws Exception {
        try (var house = open(options.measured())) {
            new Pages(house, results, options).measure();
            var floor = Floor.of(house.database());
            if (floor.isPresent()) floors(house, floor.get());
        }
    }

    private void floors(House house, Floor floor) throws Exception {
        int activities;
        int invoices;
        try (var database = house.connect()) {
            Scripts.prepare(database);
            activities = Scripts.count(database, "bench.activity");
            invoices = Scripts.count(database, "bench.invoice");
        }
        for (int clients : options.clients())
            for (var page : Pages.NAMES) {
                var script =
                        switch (page) {
                            case "today" -> Scripts.today(activities);
                            case "list" -> Scripts.list(activities);
                            case "invoice" -> Scripts.invoice(invoices);
                            case "account" -> Scripts.account(activities);
                            default -> Scripts.issue(invoices);
                        };
                floor.run(script, clients, options.seconds()).keep(results, "floor." + page + "." + clients);
            }
    }

    private House open(Path data) throws Exception {
        return House.open(options, data, options.members(), options.years());
    }

    private void ledger() throws Exception {
        try (var inside = Inside.of(options.measured())) {
            int activities;
            try (var database = inside.postgres().connect("genoot")) {
                Scripts.prepare(database);
                activities = Scripts.count(database, "bench.activity");
            }
            var floor = Floor.of(House.Database.in(options.measured()));
            new Postings(inside, results, options).measure(floor, activities);
        }
    }

    private void documents() throws Exception {
        try (var inside = Inside.of(options.measured())) {
            new Documents(inside, results, options.seconds()).measure();
        }
    }
}
