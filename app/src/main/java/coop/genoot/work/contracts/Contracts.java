package coop.genoot.work.contracts;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.work.contracts.Contract.By;
import coop.genoot.work.contracts.Contract.Payer;
import coop.genoot.work.contracts.Contract.Terms;
import coop.genoot.work.contracts.Contract.Worker;
import coop.genoot.work.contracts.Signals.Signal;
import coop.genoot.work.wages.CostOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Contracts of work on the budget of an Activity (requirements W-01 to W-03). They are seen by whoever works, by who
 * manages the Activity and by the finance team of the entity, and by nobody else (W-17).
 */
@Component
@Transactional
public class Contracts {
    private static final int LONGEST_REASON = 300;

    private final ContractRows rows;
    private final Candidates candidates;
    private final Activities activities;
    private final ContractMaking making;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contracts(
            ContractRows rows,
            Candidates candidates,
            Activities activities,
            ContractMaking making,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.candidates = candidates;
        this.activities = activities;
        this.making = making;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Offers a contract to whoever is to work; it waits for their signature and moves no money yet. The same id offers
     * once. For managers of the Activity. Refused with {@link coop.genoot.common.Invalid} with every problem, with
     * {@code work.not-yours}, and when the entity has not said what work costs ({@code work.not-set}).
     */
    public Contract offer(Actor me, ContractId id, ContractForm form) {
        var before = rows.find(id).filter(it -> maySee(me, it));
        if (before.isPresent()) return before.get();
        var activity = managed(me, form.activity());
        var scheme = making.scheme(activity, today());
        var reading = new ContractReading(form, me.language(), today());
        var person = candidates.named(activity, form);
        if (person.isEmpty()) candidates.explain(form, reading);
        var read = reading.read();
        var who = person.orElseThrow();
        var worker = new Worker(who.id(), who.name(), who.language(), read.type());
        var terms = new Terms(CostOfWork.of(read.gross(), scheme, read.type()), scheme.payDays());
        var number = rows.nextNumber(activity.entity(), today().getYear());
        var text = making.text(number, activity, worker, read.job(), terms);
        var contract = new Contract(
                id,
                number,
                activity.entity(),
                new Payer(activity.id(), activity.name()),
                worker,
                read.job(),
                terms,
                text,
                ContractText.sha256(text),
                new By(me.author(), me.name(), clock.instant()),
                ContractState.OFFERED);
        // Somebody else's id: for this person there is nothing there.
        if (!rows.add(contract)) throw new NotHere();
        rows.addStep(id, ContractState.OFFERED, me, "", clock.instant());
        events.publishEvent(new ContractOffered(id.value()));
        return contract;
    }

    /**
     * Ends a contract that is not worked yet. Before it is signed its managers and whoever was to work can; after that
     * only its managers, before the first day. A reason is needed. Twice changes nothing.
     */
    public void cancel(Actor me, ContractId id, String why) {
        var contract = rows.lock(id).filter(it -> maySee(me, it)).orElseThrow(NotHere::new);
        if (contract.state() == ContractState.CANCELLED) return;
        boolean signed = contract.state() != ContractState.OFFERED;
        boolean manages = activities.isManagedBy(me, contract.activity().id());
        if (!manages && (signed || !isWorker(me, contract))) throw new Refused("work.not-yours");
        var next = contract.state().after(ContractVerb.CANCEL).orElseThrow(() -> new Refused("work.not-now"));
        if (signed && !contract.job().from().isAfter(today())) throw new Refused("work.begun");
        rows.move(contract, next, me, reason(why), clock.instant());
        if (signed)
            events.publishEvent(new ContractCancelled(
                    id.value(),
                    contract.entity(),
                    contract.activity().id(),
                    contract.number(),
                    today(),
                    contract.terms().cost().total()));
    }

    /** The contract, when the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<Contract> find(Actor me, ContractId id) {
        return rows.find(id).filter(it -> maySee(me, it));
    }

    /** Mine, those of my Activities, and for finance those of the entity; the newest first. */
    @Transactional(readOnly = true)
    public List<Contract> list(Actor me, int atMost) {
        return rows.of(me.self(), me.scopes(Hat.MANAGER), me.scopes(Hat.FINANCE), atMost);
    }

    /** How many wait for my signature. */
    @Transactional(readOnly = true)
    public int toSign(Actor me) {
        return me.person() == null ? 0 : rows.toSign(me.self());
    }

    /** Those I work by that wait for me: to be signed, or with the days of a month to confirm. */
    @Transactional(readOnly = true)
    public List<Contract> waitingFor(Actor me) {
        return me.person() == null ? List.of() : rows.waitingFor(me.self(), today());
    }

    @Transactional(readOnly = true)
    public List<ContractStep> steps(Actor me, ContractId id) {
        return find(me, id).map(it -> rows.steps(id)).orElse(List.of());
    }

    @Transactional(readOnly = true)
    public Optional<Signature> signature(Actor me, ContractId id) {
        return find(me, id).flatMap(it -> rows.signature(id));
    }

    /** What can gently be said of what was agreed (requirement W-15). */
    @Transactional(readOnly = true)
    public List<Signal> signals(Contract it) {
        return making.signals(it);
    }

    private ActivityView managed(Actor me, String typed) {
        return asId(typed)
                .map(ActivityId::new)
                .filter(id -> activities.isManagedBy(me, id))
                .flatMap(id -> activities.find(me, id))
                .orElseThrow(() -> new Refused("work.not-yours"));
    }

    static Optional<UUID> asId(String typed) {
        return typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    static boolean isWorker(Actor me, Contract contract) {
        PersonId self = me.person();
        return self != null && self.equals(contract.worker().id());
    }

    /** The reason as it is kept; refused without one, and when it is too long. */
    static String reason(String why) {
        var reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) throw new Refused("work.no-reason", LONGEST_REASON);
        return reason;
    }

    private boolean maySee(Actor me, Contract contract) {
        return isWorker(me, contract) || answersFor(me, contract);
    }

    /** Who manages the Activity that pays, and who keeps the money of the entity. */
    boolean answersFor(Actor me, Contract contract) {
        return activities.isManagedBy(me, contract.activity().id())
                || me.has(Hat.FINANCE, contract.entity().value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
