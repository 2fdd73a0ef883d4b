package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One record of a CODA file: 128 columns, counted from one as in Febelfin's own tables ("Coded statement of account",
 * version 2.6).
 */
record CodaRecord(long line, String columns) {
    static final int WIDTH = 128;
    private static final Charset CP850 = Charset.forName("IBM850");

    /** No encoding is prescribed: banks write ISO 8859-1, old software code page 850, some converters UTF-8. */
    static CodaRecord of(long line, byte[] bytes) {
        var columns = bytes.length > WIDTH ? utf8(bytes) : null;
        if (columns == null) columns = new String(bytes, singleByteCharsetOf(bytes));
        if (columns.length() != WIDTH)
            throw new BrokenStatement(line, "treasury.broken.line-length", columns.length(), WIDTH);
        return new CodaRecord(line, columns);
    }

    private static @Nullable String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException problem) {
            return null;
        }
    }

    /** ISO 8859-1 has no letters between 0x80 and 0x9F; code page 850 has é, è, à, ç, ê, ë, ï, ô and ü there. */
    private static Charset singleByteCharsetOf(byte[] bytes) {
        for (byte each : bytes) if (each < (byte) 0xA0) return CP850;
        return StandardCharsets.ISO_8859_1;
    }

    char at(int column) {
        return columns.charAt(column - 1);
    }

    String raw(int from, int to) {
        return columns.substring(from - 1, to);
    }

    String text(int from, int to) {
        return raw(from, to).strip();
    }

    long digits(int from, int to) {
        long value = 0;
        for (int column = from; column <= to; column++) {
            int digit = at(column) - '0';
            if (digit < 0 || digit > 9) throw broken("treasury.broken.number", raw(from, to), from, to);
            value = value * 10 + digit;
        }
        return value;
    }

    /** A day as ddmmyy; CODA began in this century as far as we read it. */
    LocalDate date(int from) {
        long digits = digits(from, from + 5);
        try {
            return LocalDate.of(2000 + (int) (digits % 100), (int) (digits / 100 % 100), (int) (digits / 10_000));
        } catch (DateTimeException problem) {
            throw broken("treasury.broken.date", raw(from, from + 5));
        }
    }

    LocalDate dateOr(int from, LocalDate otherwise) {
        return raw(from, from + 5).equals("000000") ? otherwise : date(from);
    }

    /** An amount of 15 digits, the last three after the point, its sign (0 credit, 1 debit) in a column of its own. */
    Money amount(int sign, int from, Currency currency) {
        return switch (at(sign)) {
            case '0' -> unsigned(from, currency);
            case '1' -> unsigned(from, currency).negated();
            default -> throw broken("treasury.broken.sign", String.valueOf(at(sign)));
        };
    }

    Money unsigned(int from, Currency currency) {
        long thousandths = digits(from, from + 14);
        if (thousandths % 10 != 0)
            throw broken("treasury.broken.fraction", thousandths / 1000 + "." + "%03d".formatted(thousandths % 1000));
        return new Money(thousandths / 10, currency);
    }

    BrokenStatement outOfOrder() {
        return broken("treasury.broken.record-order", raw(1, 1));
    }

    BrokenStatement broken(String key, Object... values) {
        return new BrokenStatement(line, key, values);
    }
}
