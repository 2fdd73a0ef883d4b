package coop.genoot.treasury;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;

/**
 * Money that came in, whose reason nobody knows yet, and that looks like what this Activity waits for.
 *
 * @param amount what still waits of the line
 */
public record PossibleMoney(
        LineId line,
        EntityId entity,
        ActivityId activity,
        LocalDate bookedOn,
        Money amount,
        String payerName,
        String text,
        SuggestionView suggestion) {}
