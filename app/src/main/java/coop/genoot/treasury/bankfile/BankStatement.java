package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What stands at the top of a bank statement.
 *
 * @param account  the IBAN without spaces, or the bank's own number where there is no IBAN
 * @param holder   the account holder as the bank writes it, empty when it does not
 * @param identity what the bank will never use twice for this account: year and CODA number, or the CAMT statement id
 * @param number   the number people use for it
 * @param openedOn the day of the opening balance
 * @param copy     whether the bank marks it as a duplicate
 */
public record BankStatement(
        Format format,
        String account,
        Currency currency,
        String holder,
        String identity,
        String number,
        LocalDate openedOn,
        Money opening,
        boolean copy) {

    /** The two kinds of bank file we read. */
    public enum Format {
        CODA,
        CAMT_053
    }
}
