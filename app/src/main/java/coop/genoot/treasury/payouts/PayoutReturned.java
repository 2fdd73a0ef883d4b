package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import coop.genoot.treasury.BankAccountId;
import java.time.LocalDate;

/**
 * A released transfer did not reach its payee, and so the thing is owed again: the bank refused it, or it came back; in
 * the same transaction, told once a transfer.
 *
 * @param afterPayment whether it stood on a statement as paid before
 */
public record PayoutReturned(
        EntityId entity,
        BankAccountId account,
        LocalDate on,
        PayoutPart part,
        ReturnReason reason,
        boolean afterPayment) {}
