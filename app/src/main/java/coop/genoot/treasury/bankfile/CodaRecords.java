package coop.genoot.treasury.bankfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The records of a CODA file, one line each; empty lines and the end-of-file mark of old systems are passed over. */
final class CodaRecords {
    private static final int END_OF_FILE = 0x1A;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** A column takes at most three bytes in UTF-8, as far as a bank can write it. */
    private static final int LONGEST = CodaRecord.WIDTH * 3 + BYTE_ORDER_MARK.length;

    private final InputStream bytes;
    private long line;

    CodaRecords(InputStream bytes) {
        this.bytes = bytes;
    }

    long line() {
        return line;
    }

    @Nullable
    CodaRecord next() {
        byte[] found;
        do {
            found = nextLine();
            if (found == null) return null;
        } while (found.length == 0);
        return CodaRecord.of(line, found);
    }

    private byte @Nullable [] nextLine() {
        try {
            int one = bytes.read();
            if (one < 0) return null;
            line++;
            var found = new ByteArrayOutputStream(CodaRecord.WIDTH);
            for (; one >= 0 && one != '\n'; one = bytes.read()) {
                if (one != '\r' && one != END_OF_FILE) found.write(one);
                if (found.size() > LONGEST)
                    throw new BrokenStatement(line, "treasury.broken.line-length", found.size(), CodaRecord.WIDTH);
            }
            return withoutByteOrderMark(found.toByteArray());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private byte[] withoutByteOrderMark(byte[] found) {
        boolean marked = line == 1 && Arrays.mismatch(found, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length;
        return marked ? Arrays.copyOfRange(found, BYTE_ORDER_MARK.length, found.length) : found;
    }
}
