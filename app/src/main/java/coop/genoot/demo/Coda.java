package coop.genoot.demo;

import coop.genoot.common.Money;
import coop.genoot.demo.Bank.Extract;
import coop.genoot.demo.Bank.Transfer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Writes statements in CODA (Febelfin, version 2): records of 128 columns in ISO 8859-1, confirmed by a trailer. */
final class Coda {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");
    private static final String INCOMING = "00150000";
    private static final String OUTGOING = "00101000";
    private static final int FIRST_PART = 53;
    private static final int SECOND_PART = 106;
    private static final int THIRD_PART = 149;

    private final Extract extract;
    private final List<String> records = new ArrayList<>();

    private Coda(Extract extract) {
        this.extract = extract;
    }

    static byte[] of(Extract extract) {
        return (String.join("\r\n", new Coda(extract).records()) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private List<String> records() {
        var sequence = three(extract.number());
        add("0", 6, day(extract.day()), 12, "300", 15, "05", 35, "GENOOT CV", 61, "TRIOBEBB", 128, "2");
        records.add(filled(balance("12", 3, extract.opening(), extract.openedOn()), 65, "GENOOT CV", 126, sequence));
        var lines = extract.lines();
        for (int i = 0; i < lines.size(); i++) movement(four(i + 1), lines.get(i));
        records.add(filled(balance("8", 2, extract.closing(), extract.day()), 128, "0"));
        var counted = "%06d".formatted(records.size() - 1);
        add("9", 17, counted, 23, amount(sum(true)), 38, amount(sum(false)), 128, "2");
        return records;
    }

    /** An old or a new balance: the same columns, one further to the right in the old one. */
    private String balance(String record, int from, Money amount, LocalDate on) {
        return filled(
                filled(" ".repeat(128), 1, record, from, three(extract.number()), from + 3, extract.account()),
                from + 37,
                "EUR",
                from + 40,
                sign(amount),
                from + 41,
                amount(amount),
                from + 56,
                day(on));
    }

    private void movement(String sequence, Transfer it) {
        var on = day(it.on());
        var text = "%-149.149s".formatted(communication(it));
        var reference = "%s%s%s".formatted(day(extract.day()), three(extract.number()), sequence);
        records.add(filled(
                filled(" ".repeat(128), 1, "21", 3, sequence, 7, "0000", 11, reference, 32, sign(it.amount())),
                33,
                amount(it.amount()),
                48,
                on,
                54,
                it.amount().isNegative() ? OUTGOING : INCOMING,
                62,
                (it.reference() == null ? "0" : "1") + text.substring(0, FIRST_PART),
                116,
                on + three(extract.number()) + "0",
                126,
                "1",
                128,
                "0"));
        var more = text.substring(FIRST_PART, SECOND_PART);
        if (!more.isBlank()) add("22", 3, sequence, 7, "0000", 11, more, 126, "1", 128, "0");
        add(
                "23",
                3,
                sequence,
                7,
                "0000",
                11,
                it.iban(),
                45,
                "EUR%-35.35s".formatted(it.payer()) + text.substring(SECOND_PART, THIRD_PART),
                126,
                "0",
                128,
                "0");
    }

    /** 101 goes before a Belgian structured communication, 100 before a reference of other countries (ISO 11649). */
    private static String communication(Transfer it) {
        var reference = it.reference();
        if (reference == null) return it.words();
        return (reference.startsWith("RF") ? "100" : "101") + reference;
    }

    private Money sum(boolean out) {
        return extract.lines().stream()
                .map(Transfer::amount)
                .filter(amount -> amount.isNegative() == out)
                .map(Money::absolute)
                .reduce(Money.noEuros(), Money::plus);
    }

    private void add(String record, Object... columnsAndTexts) {
        records.add(filled(filled(" ".repeat(128), 1, record), columnsAndTexts));
    }

    /** The record with these texts from these columns on. */
    private static String filled(String record, Object... columnsAndTexts) {
        var filled = new StringBuilder(record);
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            int start = (Integer) columnsAndTexts[i] - 1;
            var text = (String) columnsAndTexts[i + 1];
            filled.replace(start, start + text.length(), text);
        }
        return filled.toString();
    }

    private static String day(LocalDate day) {
        return day.format(DAY);
    }

    private static String three(int number) {
        return "%03d".formatted(number % 1_000);
    }

    private static String four(int number) {
        return "%04d".formatted(number);
    }

    private static String sign(Money amount) {
        return amount.isNegative() ? "1" : "0";
    }

    /** Fifteen digits, the last three of them decimals. */
    private static String amount(Money amount) {
        return "%014d0".formatted(Math.abs(amount.cents()));
    }
}
