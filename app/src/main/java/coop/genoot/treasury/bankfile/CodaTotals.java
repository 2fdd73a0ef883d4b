package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.util.Currency;

/** Counts what the trailer (record 9) of a CODA file must confirm: records, and movements out and in. */
final class CodaTotals {
    private long records;
    private long debitCents;
    private long creditCents;

    void countRecord() {
        records++;
    }

    void addMovement(Money amount) {
        if (amount.isNegative()) debitCents = Math.subtractExact(debitCents, amount.cents());
        else creditCents = Math.addExact(creditCents, amount.cents());
    }

    void confirm(CodaRecord trailer, Currency currency) {
        long said = trailer.digits(17, 22);
        if (said != records) throw trailer.broken("treasury.broken.record-count", said, records);
        confirm(trailer, trailer.unsigned(23, currency), new Money(debitCents, currency));
        confirm(trailer, trailer.unsigned(38, currency), new Money(creditCents, currency));
    }

    private static void confirm(CodaRecord trailer, Money said, Money counted) {
        if (!said.equals(counted)) throw trailer.broken("treasury.broken.totals", said, counted);
    }
}
