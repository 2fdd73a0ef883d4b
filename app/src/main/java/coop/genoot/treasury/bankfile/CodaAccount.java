package coop.genoot.treasury.bankfile;

import java.math.BigInteger;
import java.util.Currency;

/** The account of an old-balance (1) or new-balance (8) record: four layouts, named by column 2 of the old balance. */
record CodaAccount(String number, Currency currency) {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    /** Reads the 37 columns that begin at {@code from}. */
    static CodaAccount of(CodaRecord record, char kind, int from) {
        return switch (kind) {
            case '0' -> new CodaAccount(belgianIban(record.text(from, from + 11)), currency(record, from + 13));
            case '1', '3' -> new CodaAccount(compact(record.raw(from, from + 33)), currency(record, from + 34));
            case '2' -> new CodaAccount(compact(record.raw(from, from + 30)), currency(record, from + 34));
            default -> throw record.broken("treasury.broken.account-kind", String.valueOf(kind));
        };
    }

    private static Currency currency(CodaRecord record, int from) {
        var code = record.raw(from, from + 2);
        return BankCurrency.of(code).orElseThrow(() -> record.broken("treasury.broken.currency-code", code));
    }

    /** An account number of before 2008 (12 digits, the last two a check) as its IBAN; anything else as it stands. */
    private static String belgianIban(String number) {
        if (!number.matches("\\d{12}")) return number;
        var check = 98 - new BigInteger(number + "111400").mod(NINETY_SEVEN).intValue();
        return "BE%02d%s".formatted(check, number);
    }

    private static String compact(String number) {
        return number.replace(" ", "");
    }
}
