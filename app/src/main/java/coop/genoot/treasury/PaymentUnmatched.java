package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import java.time.LocalDate;

/**
 * A match proved wrong, and the money waits again; within the same transaction.
 *
 * @param part      the match that was taken back, with its own amount
 * @param counterpart the id of the row that takes it back
 * @param on        the day of the correction
 */
public record PaymentUnmatched(
        EntityId entity, BankAccountId account, LinePart part, MatchId counterpart, LocalDate on) {}
