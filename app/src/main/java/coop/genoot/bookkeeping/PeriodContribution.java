package coop.genoot.bookkeeping;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an Activity owes for a period, by one version of a rule.
 *
 * @param amount negative when it gets something back
 */
record PeriodContribution(
        UUID id, EntityId entity, ActivityId activity, Part part, UUID rule, Period days, Money amount) {
    /** By a rate on what was earned, or fixed whatever was earned. */
    enum Part {
        RATE,
        FIXED
    }

    LocalDate lastDay() {
        return days.from().plusMonths(1).minusDays(1);
    }

    /** How people name the period: 2026-05. */
    String month() {
        return "%d-%02d".formatted(days.from().getYear(), days.from().getMonthValue());
    }
}
