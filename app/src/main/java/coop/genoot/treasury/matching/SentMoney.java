package coop.genoot.treasury.matching;

import coop.genoot.treasury.bankfile.StatementLine;
import java.util.List;
import java.util.UUID;

/** Knows what we sent ourselves, and so whose money left, or came back, with a line of our own account. */
public interface SentMoney {
    /**
     * For each line, in their order, what it is as far as that is certain; empty when it is nothing we sent. The bank's
     * lines of one account are asked in one go, within the transaction that takes them in.
     */
    List<List<Finding>> find(UUID account, List<StatementLine> lines);
}
