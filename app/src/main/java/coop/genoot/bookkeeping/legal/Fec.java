package coop.genoot.bookkeeping.legal;

import coop.genoot.common.Language;
import coop.genoot.common.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * The file of entries that the French tax office asks for (LPF art. L. 47 A and A. 47 A-1): 18 fields, tabs between
 * them, ISO 8859-15, decimal comma, the order of validation.
 */
public final class Fec {
    public static final Charset CHARACTERS = Charset.forName("ISO-8859-15");
    static final List<String> FIELDS = List.of(
            "JournalCode",
            "JournalLib",
            "EcritureNum",
            "EcritureDate",
            "CompteNum",
            "CompteLib",
            "CompAuxNum",
            "CompAuxLib",
            "PieceRef",
            "PieceDate",
            "EcritureLib",
            "Debit",
            "Credit",
            "EcritureLet",
            "DateLet",
            "ValidDate",
            "Montantdevise",
            "Idevise");
    private static final String END = "\r\n";

    private final OutputStream out;
    private final CharsetEncoder encoder = CHARACTERS.newEncoder();

    public Fec(OutputStream out) {
        this.out = out;
        write(String.join("\t", FIELDS) + END);
    }

    /** The name that the law gives the file: the enterprise number and the last day of the year. */
    public static String fileName(String siren, int year) {
        return siren + "FEC" + day(LocalDate.of(year, 12, 31)) + ".txt";
    }

    public void add(LegalEntry entry) {
        for (var line : entry.lines()) {
            write(String.join(
                            "\t",
                            entry.journal().code(),
                            words(entry.journal().french()),
                            Long.toString(entry.number()),
                            day(entry.on()),
                            line.account().number(),
                            words(line.account().name().exactly(Language.FR)),
                            line.party(),
                            words(line.partyName()),
                            words(entry.document()),
                            day(entry.documentOn()),
                            words(entry.label()),
                            amount(line.debit()),
                            amount(line.credit()),
                            "",
                            "",
                            day(entry.validOn()),
                            "",
                            "")
                    + END);
        }
    }

    private void write(String line) {
        try {
            out.write(line.getBytes(CHARACTERS));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static String amount(Money amount) {
        return amount.toDecimal().toPlainString().replace('.', ',');
    }

    /** Without separators; a letter the character set lacks becomes its plain form, anything else a question mark. */
    private String words(String text) {
        var clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(point -> clean.append(letter(point)));
        return clean.toString().replaceAll("[\\s|\\p{Cntrl}]+", " ").strip();
    }

    private String letter(int point) {
        var whole = Character.toString(point);
        if (encoder.canEncode(whole)) return whole;
        var plain = Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return encoder.canEncode(plain) ? plain : "?";
    }
}
