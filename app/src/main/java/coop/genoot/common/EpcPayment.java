package coop.genoot.common;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A credit transfer as a bank's application reads it from a QR code (EPC069-12, version 002). A reference is either
 * structured (ISO 11649) or a text of at most 140 signs, never both; a Belgian +++communication+++ travels as text.
 */
public record EpcPayment(
        String beneficiary,
        Iban iban,
        @Nullable Bic bic,
        Money amount,
        @Nullable CreditorReference reference,
        String text) {
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_TEXT = 140;
    private static final int MOST_BYTES = 331;
    private static final long HIGHEST_CENTS = 99_999_999_999L;
    private static final Pattern NOT_PLAIN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

    public EpcPayment {
        check(beneficiary, LONGEST_NAME, !beneficiary.isBlank());
        check(text, LONGEST_TEXT, reference == null || text.isEmpty());
        if (!holds(amount)) throw new IllegalArgumentException("A transfer cannot carry " + amount);
        if (!fits(content(beneficiary, iban, bic, amount, reference, text)))
            throw new IllegalArgumentException("More than %d bytes".formatted(MOST_BYTES));
    }

    /**
     * A payment with a Belgian communication or another text of at most 140 signs. The name is cut at 70 signs as banks
     * do. Empty when nothing can be paid this way: no euros, nothing to pay, too much, or too long for a code.
     */
    public static Optional<EpcPayment> withText(
            String beneficiary, Iban iban, @Nullable Bic bic, Money amount, String text) {
        var name = cut(plain(beneficiary));
        var line = plain(text);
        boolean possible = !name.isEmpty()
                && holds(amount)
                && line.length() <= LONGEST_TEXT
                && fits(content(name, iban, bic, amount, null, line));
        return possible ? Optional.of(new EpcPayment(name, iban, bic, amount, null, line)) : Optional.empty();
    }

    /** The same with a structured creditor reference. */
    public static Optional<EpcPayment> withReference(
            String beneficiary, Iban iban, @Nullable Bic bic, Money amount, CreditorReference reference) {
        var name = cut(plain(beneficiary));
        return name.isEmpty() || !holds(amount)
                ? Optional.empty()
                : Optional.of(new EpcPayment(name, iban, bic, amount, reference, ""));
    }

    /** The content of the code, in UTF-8, error correction level M. */
    public String content() {
        return content(beneficiary, iban, bic, amount, reference, text);
    }

    private static String content(
            String name,
            Iban iban,
            @Nullable Bic bic,
            Money amount,
            @Nullable CreditorReference reference,
            String text) {
        var sum = "EUR" + amount.toDecimal().toPlainString();
        var bank = bic == null ? "" : bic.value();
        var structured = reference == null ? "" : reference.value();
        return Stream.of("BCD", "002", "1", "SCT", bank, name, iban.value(), sum, "", structured, text)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static boolean holds(Money amount) {
        return amount.currency().equals(Money.EUR) && amount.isPositive() && amount.cents() <= HIGHEST_CENTS;
    }

    private static boolean fits(String content) {
        return content.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    private static void check(String line, int longest, boolean allowed) {
        if (!allowed || line.length() > longest || !line.equals(plain(line)))
            throw new IllegalArgumentException("Not for a payment code: " + line);
    }

    private static String plain(String line) {
        return NOT_PLAIN.matcher(line).replaceAll(" ").strip();
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, LONGEST_NAME).strip();
    }
}
