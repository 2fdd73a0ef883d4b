package coop.genoot.treasury.bankfile;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads CODA, the Belgian bank statement of fixed columns (Febelfin, version 2). A bank may put several files in one;
 * each must be confirmed by its own trailer, and each statement must go from its old balance to its new one.
 */
final class CodaReader {
    private final CodaRecords records;
    private final StatementConsumer consumer;
    private CodaTotals totals = new CodaTotals();
    private @Nullable CodaRecord header;
    private @Nullable CodaStatement statement;
    private @Nullable CodaAccount account;

    CodaReader(InputStream bytes, StatementConsumer consumer) {
        this.records = new CodaRecords(bytes);
        this.consumer = consumer;
    }

    void read() {
        for (var record = records.next(); record != null; record = records.next()) take(record);
        // Some banks mark the last file of a set as "another follows" (column 128 of the trailer): we do not insist.
        if (header != null) throw new BrokenStatement(records.line(), "treasury.broken.cut-off");
    }

    private void take(CodaRecord record) {
        char type = record.at(1);
        if (type != '0' && type != '9') totals.countRecord();
        switch (type) {
            case '0' -> openFile(record);
            case '1' -> begin(record);
            case '2', '3' -> statement(record).take(record);
            case '4' -> header(record);
            case '8' -> end(record);
            case '9' -> closeFile(record);
            default -> throw record.broken("treasury.broken.record-type", String.valueOf(type));
        }
    }

    private void openFile(CodaRecord record) {
        if (header != null) throw record.outOfOrder();
        if (record.at(128) != '2') throw record.broken("treasury.broken.version", record.raw(128, 128));
        header = record;
        totals = new CodaTotals();
    }

    private void begin(CodaRecord record) {
        if (statement != null) throw record.outOfOrder();
        var next = new CodaStatement(header(record), record, totals, consumer);
        if (account != null && account.currency() != next.account().currency())
            throw record.broken("treasury.broken.account-changed", account.number());
        account = next.account();
        statement = next;
    }

    private void end(CodaRecord record) {
        statement(record).end(record);
        statement = null;
    }

    private void closeFile(CodaRecord record) {
        header(record);
        if (statement != null || account == null) throw record.outOfOrder();
        totals.confirm(record, account.currency());
        header = null;
        account = null;
    }

    private CodaRecord header(CodaRecord record) {
        if (header == null) throw record.outOfOrder();
        return header;
    }

    private CodaStatement statement(CodaRecord record) {
        if (statement == null) throw record.outOfOrder();
        return statement;
    }
}
