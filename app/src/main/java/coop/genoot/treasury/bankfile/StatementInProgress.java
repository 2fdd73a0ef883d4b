package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbers, chunks and adds up the lines of one statement, and lets it end only when the balances agree. */
final class StatementInProgress {
    private static final int CHUNK = 1_000;

    private final BankStatement statement;
    private final StatementConsumer consumer;
    private List<StatementLine> chunk = new ArrayList<>(CHUNK);
    private Money balance;
    private int count;

    StatementInProgress(BankStatement statement, StatementConsumer consumer) {
        this.statement = statement;
        this.consumer = consumer;
        this.balance = statement.opening();
        consumer.begin(statement);
    }

    BankStatement statement() {
        return statement;
    }

    void add(StatementLine line) {
        balance = balance.plus(line.amount());
        chunk.add(line.numbered(++count));
        if (chunk.size() == CHUNK) flush();
    }

    void end(long fileLine, Money closing, LocalDate closedOn) {
        flush();
        var opening = statement.opening();
        if (!balance.equals(closing))
            throw new BrokenStatement(fileLine, "treasury.broken.balance", opening, balance.minus(opening), closing);
        consumer.end(closing, closedOn);
    }

    private void flush() {
        if (chunk.isEmpty()) return;
        consumer.lines(List.copyOf(chunk));
        chunk = new ArrayList<>(CHUNK);
    }
}
