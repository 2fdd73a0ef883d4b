package coop.genoot.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What came of several clients doing the same over and over for a while, each on a thread of its own. */
record Load(double perSecond, double p50, double p99, long done, long failed) {

    /** One thing a client does; false when it did not get what it wanted. */
    interface Step {
        boolean run() throws Exception;
    }

    static Load of(List<Step> clients, Duration time) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            long deadline = start + time.toNanos();
            var running = new ArrayList<Future<Client>>();
            for (var step : clients) running.add(threads.submit((Callable<Client>) () -> repeat(step, deadline)));
            var ended = new ArrayList<Client>();
            for (var each : running) ended.add(each.get());
            return of(ended, System.nanoTime() - start);
        }
    }

    private record Client(long[] nanos, long failed) {}

    private static Client repeat(Step step, long deadline) throws Exception {
        var nanos = new long[1 << 12];
        int done = 0;
        long failed = 0;
        for (long now = System.nanoTime(); now < deadline; ) {
            boolean fine = step.run();
            long after = System.nanoTime();
            if (!fine) failed++;
            if (done == nanos.length) nanos = Arrays.copyOf(nanos, nanos.length * 2);
            nanos[done++] = after - now;
            now = after;
        }
        return new Client(Arrays.copyOf(nanos, done), failed);
    }

    private static Load of(List<Client> clients, long elapsed) {
        var all = clients.stream()
                .flatMapToLong(each -> Arrays.stream(each.nanos()))
                .sorted()
                .toArray();
        long failed = clients.stream().mapToLong(Client::failed).sum();
        return new Load(all.length * 1e9 / elapsed, millis(all, 0.5), millis(all, 0.99), all.length, failed);
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    void keep(Results results, String name) throws IOException {
        results.put(name + ".rps", perSecond);
        results.put(name + ".p50", p50);
        results.put(name + ".p99", p99);
        results.put(name + ".failed", failed);
    }
}
