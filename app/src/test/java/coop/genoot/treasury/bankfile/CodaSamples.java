package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes CODA files as a bank does: fixed columns, balances and trailer computed from the movements. */
public final class CodaSamples {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

    private final List<String> records = new ArrayList<>();
    private final LocalDate day;
    private final String account;
    private Money balance;
    private long debits;
    private long credits;
    private int sequence;

    private CodaSamples(String account, String opening, LocalDate day) {
        this.day = day;
        this.account = account;
        this.balance = Money.euros(opening);
    }

    /** A statement of that day for a Belgian IBAN; statement number and CODA number are both {@code number}. */
    public static CodaSamples aStatement(String iban, int number, LocalDate day, String opening) {
        var sample = new CodaSamples(iban, opening, day);
        sample.records.add(columns(1, "0", 6, day.format(DAY), 35, "GENOOT COOPERATIVE", 61, "KREDBEBB", 128, "2"));
        sample.records.add(columns(
                1,
                "12",
                3,
                "%03d".formatted(number),
                6,
                iban,
                40,
                "EUR",
                43,
                sign(sample.balance),
                44,
                amount(sample.balance),
                59,
                day.minusDays(1).format(DAY),
                65,
                "GENOOT COOPERATIVE",
                126,
                "%03d".formatted(number)));
        return sample;
    }

    public CodaSamples credit(String amount, String text) {
        return movement(Money.euros(amount), text, false, "", "", "", "00150000");
    }

    public CodaSamples debit(String amount, String text) {
        return movement(Money.euros(amount).negated(), text, false, "", "", "", "00101000");
    }

    public CodaSamples structuredCredit(String amount, String twelveDigits) {
        return movement(Money.euros(amount), "101" + twelveDigits, true, "", "", "", "00150000");
    }

    public CodaSamples creditFrom(String amount, String text, String iban, String name) {
        return movement(Money.euros(amount), text, false, "", iban, name, "00150000");
    }

    public CodaSamples creditWithId(String amount, String endToEndId) {
        return movement(Money.euros(amount), "", false, endToEndId, "BE68539007547034", "KLANT", "00150000");
    }

    public CodaSamples movement(
            Money amount, String text, boolean structured, String endToEndId, String iban, String name, String code) {
        sequence++;
        count(amount);
        int at = 0;
        var padded = "%-149s".formatted(text);
        records.add(first(at, amount, padded.substring(0, 53), structured, code, "1"));
        records.add(columns(
                1,
                "22",
                3,
                four(sequence),
                7,
                four(at),
                11,
                padded.substring(53, 106),
                64,
                endToEndId,
                99,
                "BBRUBEBB",
                126,
                "1",
                128,
                "0"));
        records.add(columns(
                1,
                "23",
                3,
                four(sequence),
                7,
                four(at),
                11,
                iban,
                45,
                iban.isEmpty() ? "" : "EUR",
                48,
                name,
                83,
                padded.substring(106),
                126,
                "0",
                128,
                "0"));
        return this;
    }

    /** One amount that the bank booked for several payments, followed by the payments themselves. */
    public CodaSamples batch(String... structuredCredits) {
        sequence++;
        var parts = new ArrayList<Money>();
        for (int i = 0; i < structuredCredits.length; i += 2) parts.add(Money.euros(structuredCredits[i]));
        var total = parts.stream().reduce(Money::plus).orElseThrow();
        count(total);
        records.add(first(0, total, "%-53s".formatted("VERZAMELD"), false, "20150000", "0"));
        for (int i = 0; i < parts.size(); i++) {
            var communication = "101%-50s".formatted(structuredCredits[2 * i + 1]);
            records.add(first(i + 1, parts.get(i), communication, true, "60150000", "0"));
        }
        return this;
    }

    /** Adds a detail line under the last movement; it changes no balance. */
    public CodaSamples detail(int number, String amount, String code) {
        records.add(first(number, Money.euros(amount), "%-53s".formatted("DETAIL"), false, code, "0"));
        return this;
    }

    public CodaSamples information(String text) {
        records.add(columns(1, "31", 3, four(sequence), 7, "0001", 40, "0", 41, text, 126, "0", 128, "0"));
        return this;
    }

    private String first(int detail, Money amount, String text, boolean structured, String code, String next) {
        return columns(
                1,
                "21",
                3,
                four(sequence),
                7,
                four(detail),
                11,
                "REF%09d".formatted(sequence),
                32,
                sign(amount),
                33,
                amount(amount),
                48,
                day.format(DAY),
                54,
                code,
                62,
                structured ? "1" : "0",
                63,
                text,
                116,
                day.format(DAY),
                122,
                "001",
                125,
                "0",
                126,
                next,
                128,
                "0");
    }

    private void count(Money amount) {
        balance = balance.plus(amount);
        if (amount.isNegative()) debits -= amount.cents();
        else credits += amount.cents();
    }

    public List<String> records() {
        var all = new ArrayList<>(records);
        all.add(columns(
                1,
                "8",
                2,
                "001",
                5,
                account,
                39,
                "EUR",
                42,
                sign(balance),
                43,
                amount(balance),
                58,
                day.format(DAY),
                128,
                "0"));
        all.add(columns(
                1,
                "9",
                17,
                "%06d".formatted(all.size() - 1),
                23,
                "%014d0".formatted(debits),
                38,
                "%014d0".formatted(credits),
                128,
                "2"));
        return all;
    }

    public String text() {
        return text(records());
    }

    public static String text(List<String> records) {
        return records.stream().collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The record with other text from that column on. */
    public static String changed(String record, int column, String text) {
        return record.substring(0, column - 1) + text + record.substring(column - 1 + text.length());
    }

    private static String columns(Object... columnsAndTexts) {
        var record = " ".repeat(128);
        for (int i = 0; i < columnsAndTexts.length; i += 2)
            record = changed(record, (Integer) columnsAndTexts[i], (String) columnsAndTexts[i + 1]);
        return record;
    }

    private static String four(int number) {
        return "%04d".formatted(number);
    }

    private static String sign(Money amount) {
        return amount.isNegative() ? "1" : "0";
    }

    private static String amount(Money amount) {
        return "%014d0".formatted(Math.abs(amount.cents()));
    }
}
