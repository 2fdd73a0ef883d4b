package coop.genoot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes docs/benchmarks.md: what was measured, beside what, what we wanted, and what missed it. */
final class Report {
    private static final Map<String, String> PAGE_NAMES = Map.of(
            "today", "First page of a member",
            "list", "Invoice list, first page",
            "invoice", "One invoice",
            "account", "Account of an Activity",
            "issue", "Create and issue an invoice");
    private static final Map<String, Peer> PEERS = Map.of(
            "today", new Peer("Dolibarr", 2_850, 0.3),
            "list", new Peer("Dolibarr", 239, 4.8),
            "invoice", new Peer("Dolibarr", 126, 15));

    private final Options options;
    private final Results figures;
    private final Machine machine;
    private final StringBuilder text = new StringBuilder();
    private final List<String> missed = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private record Peer(String name, double millis, double perSecond) {}

    Report(Options options, Results figures, Machine machine) {
        this.options = options;
        this.figures = figures;
        this.machine = machine;
    }

    void write() throws IOException {
        head();
        pages();
        growth();
        ledger();
        files();
        rest();
        aims();
        var notes = options.project().resolve("bench/notes.md");
        if (Files.exists(notes)) text.append('\n').append(Files.readString(notes));
        var file = options.brief()
                ? options.data().resolve("benchmarks.md")
                : options.project().resolve("docs/benchmarks.md");
        Files.writeString(file, text.toString());
        System.out.println("Written: " + file);
    }

    private void head() {
        say("# Benchmarks");
        say("");
        say("Made by `./genoot bench` on " + figures.text("date") + ". Figures differ from machine to machine and day to");
        say("day; **the ratios inside one run count**: our page beside its floor, the same work as plain SQL sent by");
        say("pgbench to the same PostgreSQL with the same data. All processes share the machine, fsync is on.");
        say("");
        say("* Machine: %s, %d cores, %,d MB of memory; %s; Java %s"
                .formatted(
                        machine.processor(), machine.cores(), machine.memoryMegabytes(), machine.system(), machine.java()));
        say("* World: %,.0f Activities, %,.0f clients, %,.0f invoices of %,.0f lines, %,.0f transactions with %,.0f entries"
                .formatted(
                        figures.get("world.activities.activity"),
                        figures.get("world.sales.client"),
                        figures.get("world.sales.invoice"),
                        figures.get("world.sales.invoice_line"),
                        figures.get("world.ledger.transaction"),
                        figures.get("world.ledger.entry")));
        say("* Each figure: %d seconds, after %d seconds of warming up; members sign in by the form, keep-alive, no compression"
                .formatted(options.seconds(), options.warmUp()));
        say("");
    }

    private void pages() {
        say("## Pages");
        say("");
        say("| Page | Clients | Requests/s | p50 ms | p99 ms | Failures | CPU ms app | CPU ms database | Floor/s"
                + " | Floor ÷ ours |");
        say("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var page : Pages.NAMES)
            for (int clients : options.clients()) {
                var name = "page." + page + "." + clients;
                double floor = figures.get("floor." + page + "." + clients + ".tps");
                say("| %s | %d | %s | %s | %s | %.0f | %s | %s | %s | %s |"
                        .formatted(
                                PAGE_NAMES.get(page),
                                clients,
                                number(figures.get(name + ".rps")),
                                number(figures.get(name + ".p50")),
                                number(figures.get(name + ".p99")),
                                figures.get(name + ".failed"),
                                number(figures.get(name + ".cpu.app")),
                                number(figures.get(name + ".cpu.db")),
                                number(floor),
                                number(floor / figures.get(name + ".rps"))));
            }
        say("");
        say("The member with most invoices (%s of them), one client: first page %s ms, list %s ms, account %s ms (p50)."
                .formatted(
                        number(figures.get("page.account.busiest.lines")),
                        number(figures.get("page.today.busiest.p50")),
                        number(figures.get("page.list.busiest.p50")),
                        number(figures.get("page.account.busiest.p50"))));
        say("");
    }

    private void growth() {
        say("## Does time grow with the books?");
        say("");
        say("| Page, one client, p50 ms | %,.0f invoices | %,.0f invoices | Ratio |"
                .formatted(figures.get("small.invoices"), figures.get("world.sales.invoice")));
        say("|---|--:|--:|--:|");
        for (var page : Pages.NAMES) {
            double small = figures.get("small." + page + ".p50");
            double large = figures.get("large." + page + ".p50");
            say("| %s | %s | %s | %s |"
                    .formatted(PAGE_NAMES.get(page), number(small), number(large), number(large / small)));
        }
        say("");
    }

    private void ledger() {
        say("## Ledger");
        say("");
        say("| Threads | Postings/s (1 transaction, 4 entries) | The same SQL by pgbench | Share of it | p99 ms"
                + " | Sales/s (told what is open) |");
        say("|--:|--:|--:|--:|--:|--:|");
        for (int threads : Postings.THREADS) {
            double ours = figures.get("ledger.plain." + threads + ".rps");
            double floor = figures.get("ledger.floor." + threads + ".tps");
            say("| %d | %s | %s | %.0f %% | %s | %s |"
                    .formatted(
                            threads,
                            number(ours),
                            number(floor),
                            100 * ours / floor,
                            number(figures.get("ledger.plain." + threads + ".p99")),
                            number(figures.get("ledger.sale." + threads + ".rps"))));
        }
        say("");
        say("Trial balance of one entity's books over this year: %s ms (p50)."
                .formatted(number(figures.get("ledger.trial-balance.p50"))));
        say("");
    }

    private void files() {
        say("## A bank file of %,.0f lines (CAMT.053, %s MB)"
                .formatted(figures.get("camt.lines"), number(figures.get("camt.megabytes"))));
        say("");
        say("| | Seconds | Beside the bare pass |");
        say("|---|--:|--:|");
        double bare = figures.get("camt.stax.seconds");
        say("| Bare StAX pass | %s | 1 |".formatted(number(bare)));
        double parse = figures.get("camt.parse.seconds");
        say("| Parsed and checked | %s | %s |".formatted(number(parse), number(parse / bare)));
        double take = figures.get("camt.take.seconds");
        double kept = figures.get("camt.kept");
        say("| Parsed, checked, kept, matched, posted, invoices moved to paid, in one transaction: %,.0f lines, %,.0f matched"
                        .formatted(kept, figures.get("camt.matched"))
                + " | %s | %s for as many lines |"
                        .formatted(number(take), number(take / kept / (bare / figures.get("camt.lines")))));
        say("");
        say("Memory alive in the middle of reading: %s MB, with 1,000 lines %s MB."
                .formatted(number(figures.get("camt.heap.many")), number(figures.get("camt.heap.few"))));
        say("");
    }

    private void rest() {
        say("## Documents, start, memory");
        say("");
        say("| | Measured |");
        say("|---|--:|");
        say("| Official rules on one invoice, warm (p50) | %s ms |".formatted(number(figures.get("document.check.p50"))));
        say("| PDF/A-3 with the XML inside, warm (p50) | %s ms |".formatted(number(figures.get("document.pdf.p50"))));
        say("| Second start to first page, %s the cache of loaded classes | %s s |"
                .formatted(figures.text("start.cache"), number(figures.get("start.seconds"))));
        say("| Resident memory of the application after the pages above | %s MB |"
                .formatted(number(figures.get("memory.application"))));
        say("");
    }

    private void aims() {
        say("## What we wanted");
        say("");
        say("Peers were measured on another day on the same kind of machine (2 cores, same scale): their absolute figures");
        say("are not comparable to the digit, the orders of magnitude are. How fast this machine is beside theirs: the floor");
        say("of a posting gave 2,250/s at 1 and 7,200/s at 8 there, and %s/s and %s/s here."
                .formatted(
                        number(figures.get("ledger.floor.1.tps")), number(figures.get("ledger.floor.8.tps"))));
        say("");
        say("| Aim | Measured | |");
        say("|---|--:|---|");
        PEERS.forEach((page, peer) -> {
            double faster = peer.millis() / figures.get("page." + page + ".1.p50");
            double more = figures.get("page." + page + ".32.rps") / peer.perSecond();
            say("| %s beside %s (%s ms; %s/s at 32) | %s × faster; %s × as many | |"
                    .formatted(
                            PAGE_NAMES.get(page),
                            peer.name(),
                            number(peer.millis()),
                            number(peer.perSecond()),
                            number(faster),
                            number(more)));
        });
        aim("First page ≥ 300 × faster than Dolibarr", 2_850 / figures.get("page.today.1.p50"), 300, true);
        aim("Invoice list ≥ 150 × Dolibarr's 4.8/s at 32", figures.get("page.list.32.rps") / 4.8, 150, true);
        aim("Invoice list within 25 × of the floor at 32", ratio("list", 32), 25, false);
        aim("One invoice ≥ 70 × Dolibarr's 15/s at 32", figures.get("page.invoice.32.rps") / 15, 70, true);
        aim("First page: large ÷ small ≤ 1.5", grown("today"), 1.5, false);
        aim("One invoice: large ÷ small ≤ 1.3", grown("invoice"), 1.3, false);
        double failures = List.of(1, 8, 32).stream()
                .mapToDouble(clients -> figures.get("page.issue." + clients + ".failed"))
                .sum();
        aim("Issue: no failure at 1, 8, 32", failures, 0, false);
        aim("Issue ≥ 15 × Dolibarr (67 ms) at 1", 67 / figures.get("page.issue.1.p50"), 15, true);
        aim("Issue: floor ÷ ours ≤ 5 at 8", ratio("issue", 8), 5, false);
        aim("Ledger ≥ 60 % of the floor at 8", share(8), 60, true);
        aim("Ledger ≥ 60 % of the floor at 16", share(16), 60, true);
        aim(
                "CAMT: parse ≤ 2 × the bare pass",
                figures.get("camt.parse.seconds") / figures.get("camt.stax.seconds"),
                2,
                false);
        aim("CAMT: memory ≤ 64 MB more", figures.get("camt.heap.many") - figures.get("camt.heap.few"), 64, false);
        boolean few = figures.get("camt.kept") < 0.99 * figures.get("camt.lines");
        double whole = few ? Double.NaN : figures.get("camt.take.seconds");
        aim("CAMT: 100,000 lines taken in < 5 s", whole, 5, false);
        aim("Trial balance ≤ 1/20 of ledger (3,550 ms)", figures.get("ledger.trial-balance.p50"), 177, false);
        aim("PDF ≤ 1/4 of Dolibarr (45.6 ms)", figures.get("document.pdf.p50"), 11.4, false);
        aim("Official rules ≤ 5 ms", figures.get("document.check.p50"), 5, false);
        aim("Second start ≤ 5 s", figures.get("start.seconds"), 5, false);
        aim("Memory ≤ 512 MB", figures.get("memory.application"), 512, false);
        say("");
        if (!missed.isEmpty()) say("Missed: " + String.join("; ", missed) + ".");
        if (!unknown.isEmpty()) say("Not measured in this run: " + unknown.size() + " of the aims.");
        if (missed.isEmpty() && unknown.isEmpty()) say("Every aim is met.");
    }

    private double ratio(String page, int clients) {
        return figures.get("floor." + page + "." + clients + ".tps") / figures.get("page." + page + "." + clients + ".rps");
    }

    private double grown(String page) {
        return figures.get("large." + page + ".p50") / figures.get("small." + page + ".p50");
    }

    private double share(int threads) {
        return 100 * figures.get("ledger.plain." + threads + ".rps") / figures.get("ledger.floor." + threads + ".tps");
    }

    private void aim(String name, double measured, double wanted, boolean atLeast) {
        boolean met = atLeast ? measured >= wanted : measured <= wanted;
        var verdict = Double.isNaN(measured) ? "not measured" : met ? "met" : "**missed**";
        say("| %s | %s | %s |".formatted(name, number(measured), verdict));
        if (Double.isNaN(measured)) unknown.add(name);
        else if (!met) missed.add(name + " (" + number(measured) + ")");
    }

    private static String number(double value) {
        if (Double.isNaN(value)) return "–";
        if (value >= 100) return String.format(Locale.ENGLISH, "%,.0f", value);
        return String.format(Locale.ENGLISH, value >= 10 ? "%.1f" : "%.2f", value);
    }

    private void say(String line) {
        text.append(line).append('\n');
    }
}
