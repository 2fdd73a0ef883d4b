package coop.genoot.treasury.bankfile;

import java.util.List;

/**
 * A bank file that cannot be trusted as it is: the line where it goes wrong (counted from one, zero when the file as a
 * whole is meant), the key of the sentence that says why, and the values to show in it. Nothing of the file is kept.
 */
public final class BrokenStatement extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient List<Object> values;

    BrokenStatement(long line, String key, Object... values) {
        super(key);
        this.line = line;
        this.values = List.of(values);
    }

    /** The file as a whole cannot be taken, whatever its lines say. */
    public static BrokenStatement ofWhole(String key, Object... values) {
        return new BrokenStatement(0, key, values);
    }

    public long line() {
        return line;
    }

    public String key() {
        return getMessage();
    }

    public List<Object> values() {
        return values;
    }

    @Override
    public String toString() {
        return "line %d: %s %s".formatted(line, key(), values);
    }
}
