package coop.genoot.treasury.payouts;

import coop.genoot.common.Iban;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bank account on which a payee is paid, or was.
 *
 * @param holder the legal name at the bank, which banks compare with ours (verification of payee, EU 2024/886)
 * @param usableOn from when on money is sent there
 * @param inUse whether money that leaves today goes there
 */
public record PayoutAccountView(
        UUID id, Iban iban, String holder, LocalDate setOn, LocalDate usableOn, boolean inUse) {}
