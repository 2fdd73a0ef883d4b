package coop.genoot.treasury.bankfile;

import org.jspecify.annotations.Nullable;

/** One statement of a CODA file while it is read: from its old balance (record 1) to its new balance (record 8). */
final class CodaStatement {
    private final char accountKind;
    private final CodaAccount account;
    private final CodaTotals totals;
    private final StatementInProgress progress;
    private @Nullable CodaGroup group;

    CodaStatement(CodaRecord header, CodaRecord oldBalance, CodaTotals totals, StatementConsumer consumer) {
        this.accountKind = oldBalance.at(2);
        this.account = CodaAccount.of(oldBalance, accountKind, 6);
        this.totals = totals;
        this.progress = new StatementInProgress(head(header, oldBalance), consumer);
    }

    CodaAccount account() {
        return account;
    }

    /**
     * The sequence begins again each year, so the day of the old balance belongs to the identity. Unlike the date of
     * the header, it stays the same when the bank makes the file a second time.
     */
    private BankStatement head(CodaRecord header, CodaRecord oldBalance) {
        var opening = oldBalance.amount(43, 44, account.currency());
        var openedOn = oldBalance.dateOr(59, header.date(6));
        var sequence = oldBalance.text(126, 128);
        var number = oldBalance.text(3, 5);
        return new BankStatement(
                BankStatement.Format.CODA,
                account.number(),
                account.currency(),
                oldBalance.text(65, 90),
                openedOn + "/" + (sequence.isEmpty() ? number : sequence),
                number,
                openedOn,
                opening,
                header.at(17) == 'D');
    }

    void take(CodaRecord record) {
        if (record.raw(1, 2).equals("21")) take(record, new CodaMovement(record, account.currency()));
        else groupOf(record).add(record);
    }

    private void take(CodaRecord record, CodaMovement movement) {
        if (movement.isHead()) {
            finishGroup();
            group = new CodaGroup(movement);
        } else {
            groupOf(record).addDetail(movement);
        }
    }

    private CodaGroup groupOf(CodaRecord record) {
        if (group == null || !group.sequence().equals(record.raw(3, 6))) throw record.outOfOrder();
        return group;
    }

    private void finishGroup() {
        if (group == null) return;
        totals.addMovement(group.amount());
        group.lines().forEach(progress::add);
        group = null;
    }

    void end(CodaRecord newBalance) {
        finishGroup();
        if (!CodaAccount.of(newBalance, accountKind, 5).equals(account))
            throw newBalance.broken("treasury.broken.account-changed", account.number());
        var closing = newBalance.amount(42, 43, account.currency());
        progress.end(
                newBalance.line(),
                closing,
                newBalance.dateOr(58, progress.statement().openedOn()));
    }
}
