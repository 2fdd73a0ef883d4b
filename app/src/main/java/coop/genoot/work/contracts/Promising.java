package coop.genoot.work.contracts;

import coop.genoot.activities.Budgets;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.work.contracts.ContractMonth.Way;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises the cost of a contract. What is free in the Activity is read under lock in the transaction of the signature,
 * so that two who sign its last euro at the same moment do not both get it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Promising {
    private final MonthRows months;
    private final Budgets budgets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Promising(MonthRows months, Budgets budgets, ApplicationEventPublisher events, Clock clock) {
        this.months = months;
        this.budgets = budgets;
        this.events = events;
        this.clock = clock;
    }

    /** Refused when the Activity does not have it free ({@code work.not-free}). */
    void promise(Contract contract, LocalDate today) {
        var free = budgets.freeForUpdate(contract.entity(), contract.activity().id());
        if (free.compareTo(contract.terms().cost().total()) < 0) throw new Refused("work.not-free");
        months.add(shares(contract));
        events.publishEvent(signed(contract, today));
    }

    private static ContractSigned signed(Contract contract, LocalDate today) {
        var parts = new TreeMap<String, Money>();
        contract.terms().cost().lines().forEach(line -> parts.put(line.part().code(), line.amount()));
        return new ContractSigned(
                contract.id().value(),
                contract.entity(),
                contract.activity().id(),
                contract.worker().id(),
                contract.number(),
                today,
                contract.job().from(),
                contract.terms().cost().total(),
                parts);
    }

    /** What was agreed, shared out over its months by their days; the shares add up to the whole. */
    private List<ContractMonth> shares(Contract contract) {
        var all = new ArrayList<YearMonth>();
        var job = contract.job();
        for (var it = YearMonth.from(job.from()); !it.isAfter(YearMonth.from(job.until())); it = it.plusMonths(1))
            all.add(it);
        var days = all.stream().mapToLong(month -> daysIn(month, contract)).toArray();
        var cost = contract.terms().cost();
        var gross = cost.gross().splitBy(days);
        var total = cost.total().splitBy(days);
        var provisions = cost.provisions().splitBy(days);
        var shares = new ArrayList<ContractMonth>();
        for (int i = 0; i < days.length; i++)
            shares.add(new ContractMonth(
                    TimeOrderedId.at(clock.instant()),
                    contract.id(),
                    all.get(i),
                    gross.get(i),
                    total.get(i),
                    provisions.get(i),
                    null,
                    null,
                    Way.NONE));
        return shares;
    }

    private static long daysIn(YearMonth month, Contract contract) {
        var job = contract.job();
        var first = job.from().isAfter(month.atDay(1)) ? job.from() : month.atDay(1);
        var last = job.until().isBefore(month.atEndOfMonth()) ? job.until() : month.atEndOfMonth();
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
