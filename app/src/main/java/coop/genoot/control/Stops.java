package coop.genoot.control;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.control.Stop.State;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for a look. Whoever asked always sees why, who looks and until when, and can take it back; the team that
 * owns the rule lets it go or sends it back with a reason. Nobody decides about what they asked themselves.
 */
@Component
@Transactional
public class Stops {
    /** The most signs of a reason. */
    public static final int LONGEST_REASON = 600;

    private final StopRows rows;
    private final RuleRows rules;
    private final OperationRows operations;
    private final Checkers checkers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stops(
            StopRows rows,
            RuleRows rules,
            OperationRows operations,
            Checkers checkers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.operations = operations;
        this.checkers = checkers;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for this checker, what is late first. */
    @Transactional(readOnly = true)
    public List<Stop> waitingFor(Actor me) {
        var entities = checkers.entitiesOf(me);
        if (entities.isEmpty()) return List.of();
        return rows.waitingIn(entities).stream().filter(it -> isFor(me, it)).toList();
    }

    /** What this checker's teams decided lately. */
    @Transactional(readOnly = true)
    public List<Stop> decidedFor(Actor me, int limit) {
        var entities = checkers.entitiesOf(me);
        if (entities.isEmpty()) return List.of();
        return rows.decidedIn(entities, limit).stream()
                .filter(it -> isFor(me, it))
                .toList();
    }

    /** What this person asked and what became of it, the latest first. */
    @Transactional(readOnly = true)
    public List<Stop> of(Actor me) {
        return me.person() == null ? List.of() : rows.of(me.self());
    }

    /** Why that document waits, or the last time it did; for whoever may see the document. */
    @Transactional(readOnly = true)
    public Optional<Stop> about(Actor me, UUID document) {
        return rows.latest(document);
    }

    /** The stop, for who looks at it. */
    @Transactional(readOnly = true)
    public Optional<Stop> find(Actor me, UUID id) {
        return rows.find(id).filter(it -> isFor(me, it));
    }

    /** The rules that stopped it, for whoever may see the stop; also those that do not hold any more. */
    @Transactional(readOnly = true)
    public List<Rule> reasons(Actor me, Stop stop) {
        return rules.among(stop.rules());
    }

    /**
     * Lets it go: whoever kept it does it in this transaction. Refused when it was decided meanwhile, and when nothing
     * happens: nobody kept it, or it would be something else by now ({@code control.stop.not-any-more}).
     */
    public void approve(Actor me, UUID id) {
        var stop = NotHere.unless(rows.lockedBy(id).filter(it -> isFor(me, it)));
        decide(me, stop, State.APPROVED, "");
    }

    /** Sends it back, with a reason that its sender reads. Refused without one, or when it was decided meanwhile. */
    public void sendBack(Actor me, UUID id, String reason) {
        var words = reason.strip();
        if (words.isEmpty()) throw new Invalid(List.of(Problem.at("reason", "control.stop.no-reason")));
        if (words.length() > LONGEST_REASON)
            throw new Invalid(List.of(Problem.at("reason", "control.too-long", LONGEST_REASON)));
        var stop = NotHere.unless(rows.lockedBy(id).filter(it -> isFor(me, it)));
        decide(me, stop, State.SENT_BACK, words);
    }

    /** Takes back what one asked oneself, while it waits. Nothing happens when it was decided meanwhile. */
    public void takeBack(Actor me, UUID document) {
        rows.latest(document)
                .filter(it -> it.person().equals(me.person()))
                .flatMap(it -> rows.lockedBy(it.id()))
                .filter(Stop::isWaiting)
                .ifPresent(it -> decide(me, it, State.TAKEN_BACK, ""));
    }

    /** What goes on by itself today: its term is over, and its rules say so. */
    List<UUID> passed() {
        return rows.passed(LocalDate.now(clock));
    }

    /** Lets one go on by itself; only the house does. */
    void goOn(Actor house, UUID id) {
        rows.lockedBy(id)
                .filter(it -> it.isWaiting() && it.goesOn() && it.isLate(LocalDate.now(clock)))
                .ifPresent(it -> decide(house, it, State.APPROVED, ""));
    }

    /** What went on and could not happen any more goes back to whoever asked. */
    void cannotGoOn(Actor house, UUID id) {
        rows.lockedBy(id).filter(Stop::isWaiting).ifPresent(it -> decide(house, it, State.SENT_BACK, ""));
    }

    private void decide(Actor by, Stop stop, State state, String reason) {
        if (!stop.isWaiting()) throw new Refused("control.stop.decided");
        rows.decide(stop.id(), state, by, reason, clock.instant());
        events.publishEvent(new StopEnded(stop.id(), stop.document(), stop.kind(), state));
        // An approval that nothing follows would end the wait silently.
        if (state == State.APPROVED && !operations.happened(stop.id())) throw new Refused("control.stop.not-any-more");
    }

    /** Whether the actor looks at it: never at one's own. */
    private boolean isFor(Actor me, Stop stop) {
        return !stop.person().equals(me.person()) && checkers.checks(me, stop.entity(), stop.team());
    }
}
