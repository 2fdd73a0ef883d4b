package coop.genoot.work.contracts;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WageSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what was signed and never confirmed as worked, so that its money is not locked for good: by who manages the
 * Activity or keeps the money, some days after the contract's last one, with a reason. What was confirmed stays.
 */
@Component
@Transactional
public class UnworkedRest {
    private final ContractRows rows;
    private final MonthRows months;
    private final Contracts contracts;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnworkedRest(
            ContractRows rows,
            MonthRows months,
            Contracts contracts,
            Settings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.months = months;
        this.contracts = contracts;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was planned for months nobody confirmed is free again; in the same transaction.
     *
     * @param whole whether no month of the contract was confirmed
     */
    public record Ended(
            UUID contract,
            EntityId entity,
            ActivityId activity,
            String number,
            LocalDate on,
            Money cost,
            boolean whole) {}

    /** The same, for whoever was to work: who ended it. */
    record Told(UUID contract, String author, String name, Instant at) {}

    /** Whether it may be ended now: whoever works had their time to confirm. */
    @Transactional(readOnly = true)
    public boolean isOpen(Contract it) {
        var last = it.job().until().plusDays(days(it));
        return it.state() == ContractState.ACTIVE && last.isBefore(LocalDate.now(clock));
    }

    /**
     * Ends the months that were not confirmed; never a confirmed one. Refused to others than managers of the Activity
     * and finance ({@code work.not-yours}), without a reason ({@code work.no-reason}), while its days may still be
     * confirmed ({@code work.still-time}), and when nothing is left to confirm ({@code work.not-now}).
     */
    public void end(Actor me, ContractId id, String why) {
        var contract =
                rows.lock(id).filter(it -> contracts.find(me, id).isPresent()).orElseThrow(NotHere::new);
        if (!contracts.answersFor(me, contract)) throw new Refused("work.not-yours");
        if (contract.state() != ContractState.ACTIVE) throw new Refused("work.not-now");
        if (!isOpen(contract)) throw new Refused("work.still-time", days(contract));
        var reason = Contracts.reason(why);
        var all = months.of(id);
        var rest = all.stream().filter(it -> it.confirmedAt() == null).toList();
        boolean whole = rest.size() == all.size();
        var now = clock.instant();
        months.end(rest, now);
        var verb = whole ? ContractVerb.CANCEL : ContractVerb.CONFIRM;
        rows.move(contract, contract.state().after(verb).orElseThrow(), me, reason, now);
        if (!whole) followTheMoney(me, id, now);
        var cost = rest.stream().map(ContractMonth::cost).reduce(Money.noEuros(), Money::plus);
        var activity = contract.activity().id();
        var today = LocalDate.now(clock);
        events.publishEvent(new Ended(id.value(), contract.entity(), activity, contract.number(), today, cost, whole));
        events.publishEvent(new Told(id.value(), me.author(), me.name(), now));
    }

    /** The months that were confirmed may have been paid long ago. */
    private void followTheMoney(Actor me, ContractId id, Instant now) {
        var contract = rows.find(id).orElseThrow();
        WageMonths.next(contract, months.of(id)).ifPresent(it -> rows.move(contract, it, me, "", now));
    }

    private int days(Contract it) {
        return settings.value(
                WageSettings.DAYS_TO_CONFIRM, LocalDate.now(clock), it.entity().value());
    }
}
