package coop.genoot.treasury.bankfile;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes statements as they are read, in chunks, so that a file of any size needs little memory. Only when
 * {@code end} was called is a statement sound: whoever stores earlier does so in a transaction that a
 * {@link BrokenStatement} rolls back.
 */
public interface StatementConsumer {
    void begin(BankStatement statement);

    void lines(List<StatementLine> chunk);

    void end(Money closing, LocalDate closedOn);
}
