package coop.genoot.treasury;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file from the bank and what became of it.
 *
 * @param known  statements of it that we had already, so that they changed nothing
 * @param broken why it was refused, when it was
 */
public record BankFileView(
        UUID id,
        String name,
        State state,
        int statements,
        int known,
        int linesRead,
        int linesKept,
        int linesMatched,
        Instant receivedAt,
        @Nullable Broken broken) {

    /** The life of a file; from taken and refused it does not move again. */
    public enum State {
        WAITING,
        READING,
        TAKEN,
        REFUSED
    }

    /** The line (zero: the whole file), the key of the sentence, and the values to show in it. */
    public record Broken(long line, String key, List<Object> values) {
        public Broken {
            values = List.copyOf(values);
        }
    }

    public boolean isFinished() {
        return state == State.TAKEN || state == State.REFUSED;
    }
}
