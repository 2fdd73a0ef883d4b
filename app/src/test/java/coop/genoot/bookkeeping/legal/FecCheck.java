package coop.genoot.bookkeeping.legal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The list of what the French tax office checks in a file of entries (its program Test-Compta-Demat, and LPF art.
 * A. 47 A-1), written anew: each fault is one sentence.
 */
public final class FecCheck {
    private static final String ORDER = "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum"
            + " CompAuxLib PieceRef PieceDate EcritureLib Debit Credit EcritureLet DateLet ValidDate"
            + " Montantdevise Idevise";
    private static final List<Integer> FILLED = List.of(0, 1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15);

    private final List<String> faults = new ArrayList<>();
    private final Map<String, BigDecimal> balances = new HashMap<>();
    private final Map<String, Long> lastNumber = new HashMap<>();
    private final Map<String, String> daysOf = new HashMap<>();
    private final LocalDate closing;
    private boolean openingIsOver;

    private FecCheck(LocalDate closing) {
        this.closing = closing;
    }

    public static List<String> faultsOf(String fileName, byte[] file) {
        if (!fileName.matches("\\d{9}FEC\\d{8}\\.txt")) return List.of("name " + fileName);
        var check = new FecCheck(day(fileName.substring(12, 20)));
        check.read(file);
        return check.faults;
    }

    private void read(byte[] file) {
        var lines = text(file).split("\r\n", -1);
        if (!lines[0].equals(ORDER.replace(' ', '\t'))) faults.add("fields " + lines[0]);
        if (!lines[lines.length - 1].isEmpty()) faults.add("the last line has no end");
        for (int i = 1; i < lines.length - 1; i++) line(i, lines[i].split("\t", -1));
        balances.forEach((entry, sum) -> {
            if (sum.signum() != 0) faults.add("entry " + entry + " does not balance: " + sum);
        });
        if (balances.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).signum() != 0)
            faults.add("the file does not balance");
    }

    private String text(byte[] file) {
        try {
            return Fec.CHARACTERS.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException problem) {
            faults.add("characters: " + problem);
            return "";
        }
    }

    private void line(int number, String[] fields) {
        if (fields.length != 18) {
            faults.add("line " + number + " has " + fields.length + " fields");
            return;
        }
        for (int field : FILLED) if (fields[field].isBlank()) faults.add("line " + number + " lacks field " + field);
        if (Arrays.stream(fields).anyMatch(field -> field.contains("|")))
            faults.add("line " + number + " has a bar in a field");
        if (!fields[4].matches("[1-7]\\d{2}[0-9A-Za-z]*")) faults.add("line " + number + " account " + fields[4]);
        if (fields[6].isBlank() != fields[7].isBlank()) faults.add("line " + number + " party without name or reverse");
        if (!Stream.of(3, 9, 15).allMatch(field -> isDay(number, fields[field]))) return;
        if (!fields[16].isEmpty() || !fields[17].isEmpty()) faults.add("line " + number + " has a foreign amount");
        numbers(number, fields);
        amounts(number, fields);
    }

    private boolean isDay(int number, String text) {
        try {
            day(text);
            return true;
        } catch (DateTimeException problem) {
            faults.add("line " + number + " day " + text);
            return false;
        }
    }

    private void numbers(int number, String[] fields) {
        var journal = fields[0];
        long entry = Long.parseLong(fields[2]);
        long last = lastNumber.getOrDefault(journal, 0L);
        if (entry != last && entry != last + 1) faults.add("line " + number + " number " + entry + " after " + last);
        lastNumber.put(journal, entry);
        if (!daysOf.merge(journal + entry, fields[3], (one, _) -> one).equals(fields[3]))
            faults.add("line " + number + " another day");
        if (journal.equals("AN") && openingIsOver)
            faults.add("line " + number + " opening balance after other entries");
        openingIsOver |= !journal.equals("AN");
        var on = day(fields[3]);
        if (on.isAfter(closing) || !on.isAfter(closing.minusYears(1)))
            faults.add("line " + number + " not of this year");
    }

    private void amounts(int number, String[] fields) {
        for (int field : List.of(11, 12)) {
            if (fields[field].matches("\\d+,\\d{2}")) continue;
            faults.add("line " + number + " amount " + fields[field]);
            return;
        }
        var debit = new BigDecimal(fields[11].replace(',', '.'));
        var credit = new BigDecimal(fields[12].replace(',', '.'));
        if (debit.signum() != 0 && credit.signum() != 0) faults.add("line " + number + " debit and credit");
        if (debit.signum() == 0 && credit.signum() == 0) faults.add("line " + number + " moves nothing");
        balances.merge(fields[0] + " " + fields[2], debit.subtract(credit), BigDecimal::add);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
