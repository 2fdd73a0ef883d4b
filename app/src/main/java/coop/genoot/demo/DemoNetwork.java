package coop.genoot.demo;

import coop.genoot.platform.jobs.RepeatedJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The other end of the network of e-invoices: what we put in the folder is delivered, now and then refused. What we
 * then do with the answer is done by the house itself.
 */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class DemoNetwork implements RepeatedJob {
    private static final int ONE_IN = 97;
    private static final String SENT = ".xml";
    private static final String ANSWER = ".status";

    private final Path outbox;
    private final Set<String> answered = new HashSet<>();

    DemoNetwork(@Value("${genoot.einvoicing.folder:${genoot.home:${java.io.tmpdir}/genoot}/e-invoices}") Path folder) {
        this.outbox = folder.resolve("outbox");
    }

    @Override
    public String name() {
        return "demo.network";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(10);
    }

    /** Answers everything that has no answer yet. */
    @Override
    public synchronized void run() {
        if (Files.notExists(outbox)) return;
        try (var files = Files.list(outbox)) {
            files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(SENT))
                    .map(it -> it.substring(0, it.length() - SENT.length()))
                    .filter(answered::add)
                    .forEach(this::answer);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void answer(String parcel) {
        var refused = Math.floorMod(parcel.hashCode(), ONE_IN) == 0;
        var words = refused ? "REFUSED The receiver's access point does not know this number" : "DELIVERED";
        try {
            var answer = outbox.resolve(parcel + ANSWER);
            if (Files.notExists(answer)) Files.writeString(answer, words);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
