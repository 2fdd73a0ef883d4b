package coop.genoot.treasury.payouts;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something we owe and pay by bank transfer.
 *
 * @param subject the id its own room gave it; it is paid once, whatever happens
 * @param activity whose money it is, when it is an Activity's
 * @param payee the person or supplier, under whose id their account is kept ({@link PayoutAccounts})
 * @param payeeName as people know them; the bank gets the legal name of the account's holder
 * @param amount in euros, more than nothing
 * @param number what the payee knows it by; stands in the message of the transfer
 * @param dueOn the day on which it must be paid at the latest
 */
public record Payable(
        UUID subject,
        PayableKind kind,
        EntityId entity,
        @Nullable ActivityId activity,
        UUID payee,
        String payeeName,
        Money amount,
        String number,
        LocalDate dueOn) {
    public Payable {
        if (!amount.isPositive() || !amount.currency().equals(Money.EUR))
            throw new IllegalArgumentException("Not to be paid out: " + amount);
        if (number.isBlank() || payeeName.isBlank()) throw new IllegalArgumentException("Nameless: " + subject);
    }
}
