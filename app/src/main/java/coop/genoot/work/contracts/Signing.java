package coop.genoot.work.contracts;

import coop.genoot.activities.Activities;
import coop.genoot.activities.Budgets;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
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
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signing a contract: whoever works reads the text and signs it; its cost is then promised. What is free in the Activity
 * is read under lock in the same transaction, so that two who sign its last euro at the same moment do not both get it.
 */
@Component
public class Signing {
    /** Whoever works for an Activity they do not manage may not read its money: the house looks for them. */
    private static final Actor HOUSE = Actor.system("work.signing");

    private final ContractRows rows;
    private final MonthRows months;
    private final Contracts contracts;
    private final Activities activities;
    private final Budgets budgets;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Signing(
            ContractRows rows,
            MonthRows months,
            Contracts contracts,
            Activities activities,
            Budgets budgets,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.months = months;
        this.contracts = contracts;
        this.activities = activities;
        this.budgets = budgets;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Signs it. After an earlier signature nothing happens. Refused when it is not mine to sign ({@code
     * work.not-yours}), was cancelled ({@code work.not-now}), should have begun before today ({@code work.too-late}),
     * when another text stood on the screen ({@code work.other-text}), and when the Activity does not have its cost free
     * ({@code work.not-free}).
     *
     * @param sha256 fingerprint of the text that stood on the screen
     */
    public void sign(Actor me, ContractId id, String sha256, Signature.Origin origin) {
        var contract = contracts.find(me, id).orElseThrow(NotHere::new);
        if (!Contracts.isWorker(me, contract)) throw new Refused("work.not-yours");
        var house = activities.isManagedBy(me, contract.activity().id()) ? me : HOUSE;
        var signature = new Signature(me.name(), sha256, clock.instant(), origin);
        CurrentActor.run(house, () -> transactions.executeWithoutResult(_ -> sign(me, id, signature)));
    }

    private void sign(Actor me, ContractId id, Signature signature) {
        var contract = rows.lock(id).orElseThrow(NotHere::new);
        if (rows.signature(id).isPresent()) return;
        var next = contract.state().after(ContractVerb.SIGN).orElseThrow(() -> new Refused("work.not-now"));
        if (contract.job().from().isBefore(today())) throw new Refused("work.too-late");
        if (!contract.sha256().equals(signature.sha256())) throw new Refused("work.other-text");
        var cost = contract.terms().cost().total();
        var free = budgets.freeForUpdate(contract.entity(), contract.activity().id());
        if (free.compareTo(cost) < 0) throw new Refused("work.not-free");
        rows.sign(contract, signature);
        rows.move(contract, next, me, "", signature.at());
        months.add(shares(contract));
        events.publishEvent(signed(contract));
    }

    private ContractSigned signed(Contract contract) {
        var parts = new TreeMap<String, Money>();
        contract.terms().cost().lines().forEach(line -> parts.put(line.part().code(), line.amount()));
        return new ContractSigned(
                contract.id().value(),
                contract.entity(),
                contract.activity().id(),
                contract.worker().id(),
                contract.number(),
                today(),
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
