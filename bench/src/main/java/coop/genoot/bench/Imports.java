package coop.genoot.bench;

import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.BankFiles;
import coop.genoot.treasury.bankfile.BankFile;
import coop.genoot.treasury.bankfile.BankStatement;
import coop.genoot.treasury.bankfile.StatementConsumer;
import coop.genoot.treasury.bankfile.StatementLine;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;

/** A bank file of 100,000 lines: read only, and taken in with everything that follows, beside a bare pass over it. */
final class Imports {
    private static final int LINES = 100_000;
    private static final int FEW = 1_000;
    private static final int ROUNDS = 3;
    private static final Actor BENCH = Actor.system("bench");

    private final Inside inside;
    private final Results results;
    private final Path folder;

    Imports(Inside inside, Results results, Path folder) {
        this.inside = inside;
        this.results = results;
        this.folder = folder;
    }

    void measure() throws Exception {
        var few = folder.resolve("few.xml");
        var many = folder.resolve("many.xml");
        try (var database = inside.postgres().connect("genoot")) {
            Statement.toBeRead(database, "FEW").write(few, FEW);
            results.put("camt.lines", Statement.toBeRead(database, "MANY").write(many, LINES));
        }
        results.put("camt.megabytes", Files.size(many) / 1e6);
        for (int i = 0; i < ROUNDS; i++) {
            results.put("camt.stax.seconds", seconds(() -> bare(many)));
            results.put("camt.parse.seconds", seconds(() -> parse(many)));
        }
        results.put("camt.heap.few", heapWhile(few, FEW / 2));
        results.put("camt.heap.many", heapWhile(many, LINES / 2));
        var taken = folder.resolve("taken.xml");
        try (var database = inside.postgres().connect("genoot")) {
            Statement.payingOnce(database, "TAKEN")
                    .write(taken, Integer.getInteger("genoot.bench.lines", LINES));
        }
        take(taken);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void bare(Path file) throws Exception {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream bytes = Files.newInputStream(file)) {
            var reader = factory.createXMLStreamReader(bytes);
            int text = 0;
            while (reader.hasNext()) if (reader.next() == XMLStreamConstants.CHARACTERS) text += reader.getTextLength();
            if (text == 0) throw new IllegalStateException("Nothing in " + file);
        }
    }

    private static void parse(Path file) throws Exception {
        try (InputStream bytes = Files.newInputStream(file)) {
            BankFile.read(bytes, new Reader(0));
        }
    }

    /** Megabytes alive in the middle of the file. */
    private static double heapWhile(Path file, int at) throws Exception {
        System.gc();
        var reader = new Reader(at);
        try (InputStream bytes = Files.newInputStream(file)) {
            BankFile.read(bytes, reader);
        }
        return reader.used / 1e6;
    }

    /** Hears the lines and keeps none. */
    private static final class Reader implements StatementConsumer {
        private final int lookAt;
        private int lines;
        private double used;

        Reader(int lookAt) {
            this.lookAt = lookAt;
        }

        @Override
        public void begin(BankStatement statement) {}

        @Override
        public void lines(List<StatementLine> chunk) {
            int before = lines;
            lines += chunk.size();
            if (lookAt == 0 || before > lookAt || lines < lookAt) return;
            System.gc();
            used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        @Override
        public void end(Money closing, LocalDate closedOn) {}
    }

    /** Through the door, as a person who uploads it: parsed, checked, kept, matched, posted; all or nothing. */
    private void take(Path file) throws Exception {
        var files = inside.door(BankFiles.class);
        var content = Files.readAllBytes(file);
        var given = CurrentActor.as(BENCH, () -> files.receive(BENCH, "taken.xml", content));
        Optional<BankFileView> view = Optional.of(given);
        while (view.isPresent() && !view.get().isFinished()) {
            Thread.sleep(200);
            view = CurrentActor.as(BENCH, () -> files.find(BENCH, given.id()));
        }
        var done = view.orElseThrow();
        if (done.state() != BankFileView.State.TAKEN) throw new IllegalStateException("Not taken: " + done);
        results.put("camt.kept", done.linesKept());
        results.put("camt.matched", done.linesMatched());
        try (var database = inside.postgres().connect("genoot");
                var statement = database.createStatement();
                var row = statement.executeQuery("select extract(epoch from finished_at - started_at)::float8"
                        + " from treasury.bank_file where id = '" + given.id() + "'")) {
            row.next();
            results.put("camt.take.seconds", row.getDouble(1));
        }
    }
}
