package coop.genoot.common;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An international bank account number (ISO 13616), kept without spaces. Its country must use IBANs, its length must be
 * that country's, its check digits must hold, and a Belgian one must also hold the older Belgian check inside it.
 */
public record Iban(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,29}");

    /** Lengths per country from the registry of ISO 13616 (SWIFT, state of 2026). */
    private static final Map<String, Integer> LENGTHS = lengths("""
            AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
            EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
            IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
            NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
            SV28 TL23 TN24 TR26 UA29 VA22 VG24 YE30""");

    public Iban {
        if (!holds(value)) throw new IllegalArgumentException("No IBAN");
    }

    /** Reads what was typed, with or without spaces. Empty when it is no valid IBAN. */
    public static Optional<Iban> parse(String typed) {
        var compact = TypedText.compact(typed);
        var bare =
                compact.startsWith("IBAN") ? compact.substring("IBAN".length()).replace(":", "") : compact;
        return Optional.of(bare).filter(Iban::holds).map(Iban::new);
    }

    /** In groups of four, as it is printed: {@code BE68 5390 0754 7034}. */
    public String formatted() {
        return TypedText.inFours(value);
    }

    public Country country() {
        return new Country(value.substring(0, 2));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean holds(String value) {
        return SHAPE.matcher(value).matches()
                && LENGTHS.getOrDefault(value.substring(0, 2), 0) == value.length()
                && CheckDigits.holdsIso7064(value)
                && (!value.startsWith("BE") || holdsBelgianAccount(value.substring(4)));
    }

    private static boolean holdsBelgianAccount(String account) {
        return account.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && CheckDigits.remainder97Never0(account.substring(0, 10)) == Integer.parseInt(account.substring(10));
    }

    private static Map<String, Integer> lengths(String table) {
        return Stream.of(table.split("\\s+"))
                .collect(Collectors.toUnmodifiableMap(
                        cell -> cell.substring(0, 2), cell -> Integer.parseInt(cell.substring(2))));
    }
}
