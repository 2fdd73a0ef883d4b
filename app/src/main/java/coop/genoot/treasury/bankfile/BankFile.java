package coop.genoot.treasury.bankfile;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file from a bank: finds out which kind it is, and reads no more of it than we allow. */
public final class BankFile {
    /** About three times the largest file we know of: 100,000 entries of CAMT.053 are 75 MB. */
    static final long MAX_BYTES = 256L * 1024 * 1024;

    private static final int SNIFFED = 64;

    private BankFile() {}

    /** Reads every statement of the file; refuses a file that is neither CODA nor CAMT.053, or that does not add up. */
    public static void read(InputStream bytes, StatementConsumer consumer) {
        var file = new BufferedInputStream(new Bounded(bytes), 1 << 16);
        switch (formatOf(file)) {
            case CODA -> new CodaReader(file, consumer).read();
            case CAMT_053 -> new Camt053Reader(file, consumer).read();
        }
    }

    private static BankStatement.Format formatOf(InputStream file) {
        try {
            file.mark(SNIFFED);
            var start = file.readNBytes(SNIFFED);
            file.reset();
            if (start.length == 0) throw new BrokenStatement(0, "treasury.broken.empty");
            return formatOf(start);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static BankStatement.Format formatOf(byte[] start) {
        for (byte each : start) {
            if (each == '<') return BankStatement.Format.CAMT_053;
            if (each == '0') return BankStatement.Format.CODA;
            // Byte order marks (UTF-8 and UTF-16), the zero half of UTF-16 letters, and white space come before either.
            if (each > ' ') break;
        }
        throw new BrokenStatement(1, "treasury.broken.unknown-format");
    }

    /** Stops a file that never ends, instead of filling memory or disk. */
    private static final class Bounded extends FilterInputStream {
        private long left = MAX_BYTES;

        Bounded(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int found = super.read(into, offset, length);
            if (found > 0) count(found);
            return found;
        }

        private void count(int found) {
            left -= found;
            if (left < 0) throw new BrokenStatement(0, "treasury.broken.too-large", MAX_BYTES >> 20);
        }
    }
}
