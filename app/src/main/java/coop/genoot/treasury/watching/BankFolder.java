package coop.genoot.treasury.watching;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.BankFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder into which the bank's own program puts files ({@code genoot.bank-folder}). Each file is moved to "taken" or
 * "refused" below it; a file that is still being written is left for the next time. Several nodes may watch one folder:
 * whoever moves a file first reads it.
 */
public class BankFolder {
    private static final Logger LOG = LoggerFactory.getLogger(BankFolder.class);
    private static final Duration STILL_BEING_WRITTEN = Duration.ofSeconds(10);

    private final Path folder;
    private final BankFiles files;
    private final Clock clock;

    public BankFolder(Path folder, BankFiles files, Clock clock) {
        this.folder = folder;
        this.files = files;
        this.clock = clock;
    }

    /** Takes whatever lies there; says how many files it moved. */
    public int empty() {
        return (int) waiting().stream().filter(this::take).count();
    }

    private List<Path> waiting() {
        try (var found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(this::isComplete)
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean isComplete(Path file) {
        try {
            var changed = Files.getLastModifiedTime(file).toInstant();
            return changed.isBefore(clock.instant().minus(STILL_BEING_WRITTEN));
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean take(Path file) {
        var name = Objects.requireNonNull(file.getFileName()).toString();
        try {
            var mine = move(file, "reading");
            var view = CurrentActor.as(Actor.system("bank-folder"), () -> receive(name, mine));
            var refused = view.state() == BankFileView.State.REFUSED;
            move(mine, refused ? "refused" : "taken");
            LOG.info("Bank file {} is {}", view.id(), view.state()); // Its name may hold an account number.
            return true;
        } catch (NoSuchFileException takenByAnotherNode) {
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private BankFileView receive(String name, Path file) {
        try {
            return files.receive(Actor.system("bank-folder"), name, Files.readAllBytes(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path move(Path file, String into) throws IOException {
        var target = Files.createDirectories(folder.resolve(into));
        return Files.move(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
