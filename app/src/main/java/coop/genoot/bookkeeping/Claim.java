package coop.genoot.bookkeeping;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was sold, with everything that the rules will need when it is paid or credited; kept as it was on the day of
 * issue and never changed.
 *
 * @param subject the invoice, under the id its own room gave it
 * @param client null when another Activity of the entity bought, then {@code buyer} is that one
 * @param net without VAT
 * @param rule the version of the contribution rule that was used
 * @param contribution as reckoned on the day of issue; nothing when it is taken at the end of a period
 * @param trigger when the contribution is taken
 * @param available when the money of this sale becomes available
 * @param vatDue when the state is owed the VAT of this sale
 * @param solidarity what the Activity gives of it to the solidarity fund
 */
public record Claim(
        UUID subject,
        EntityId entity,
        ActivityId activity,
        @Nullable UUID client,
        @Nullable ActivityId buyer,
        String number,
        String counterpart,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money net,
        Money total,
        Money contribution,
        Rate rate,
        @Nullable UUID rule,
        Trigger trigger,
        MoneyAvailable available,
        VatDue vatDue,
        Money solidarity) {

    /** The Activity's part: without VAT, contribution, and what it gives. */
    public Money own() {
        return net.minus(contribution).minus(solidarity);
    }

    Money vat() {
        return total.minus(net);
    }

    Money part(Pot pot) {
        return switch (pot) {
            case OWN -> own();
            case CONTRIBUTION -> contribution;
            case SOLIDARITY -> solidarity;
            case VAT -> vat();
        };
    }

    /** Whether its money is available on that day even if nobody pays: the entity guarantees it. */
    boolean isGuaranteed(LocalDate on) {
        return switch (available) {
            case WHEN_PAID -> false;
            case WHEN_ISSUED -> true;
            case WHEN_DUE -> !on.isBefore(dueOn);
        };
    }
}
