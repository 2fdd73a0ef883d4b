package coop.genoot.treasury.watching;

import coop.genoot.treasury.BankFiles;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the watched folder and reads the large files that wait. Which node does it is settled in the database. */
@Component
@EnableScheduling
@ConditionalOnProperty(name = "genoot.bank-files.jobs", havingValue = "on", matchIfMissing = true)
class BankFileJobs {
    private final BankFiles files;
    private final String folder;
    private final Clock clock;

    BankFileJobs(BankFiles files, @Value("${genoot.bank-folder:}") String folder, Clock clock) {
        this.files = files;
        this.folder = folder;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT2S")
    void readWaitingFiles() {
        while (files.readNext()) Thread.onSpinWait();
    }

    @Scheduled(fixedDelayString = "PT30S")
    void emptyFolder() {
        if (!folder.isBlank()) new BankFolder(Path.of(folder), files, clock).empty();
    }
}
