package coop.genoot.treasury.payouts.pain;

import coop.genoot.common.Money;
import coop.genoot.organisation.Entity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What one file asks the bank to do.
 *
 * @param messageId names the file, unique for ever, at most 35 signs
 * @param wages whether it pays wages: the statement then shows one amount (category purpose SALA)
 * @param from the IBAN that pays, an account of the entity
 */
public record CreditTransfers(
        String messageId, LocalDateTime madeAt, Entity entity, String from, boolean wages, List<Transfer> transfers) {
    public CreditTransfers {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) throw new IllegalArgumentException("Nothing to pay: " + messageId);
    }

    /**
     * One payment.
     *
     * @param endToEndId comes back with the money's statement line, at most 35 signs
     * @param holder the legal name on the account
     * @param message what the payee reads
     */
    public record Transfer(
            String endToEndId, LocalDate day, Money amount, String holder, String iban, String message) {}
}
