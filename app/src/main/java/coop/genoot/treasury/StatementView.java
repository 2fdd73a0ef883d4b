package coop.genoot.treasury;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bank statement that was taken in.
 *
 * @param unexplained how many of its lines still wait for their reason
 * @param chained     whether it begins where the one before ended, so that none is missing in between
 */
public record StatementView(
        UUID id,
        EntityId entity,
        BankAccountId account,
        String accountName,
        String iban,
        String number,
        LocalDate openedOn,
        Money opening,
        LocalDate closedOn,
        Money closing,
        int lines,
        int unexplained,
        boolean chained) {}
