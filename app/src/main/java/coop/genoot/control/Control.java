package coop.genoot.control;

import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.control.OperationRows.Weighed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one question: may this go? Every operation that could be checked is asked about in the transaction that does it,
 * and leaves a row (requirements C-01, C-04). At most one in twenty should wait.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Control {
    private final OperationRows operations;
    private final StopRows stops;
    private final Stopping stopping;
    private final Clock clock;

    Control(OperationRows operations, StopRows stops, Stopping stopping, Clock clock) {
        this.operations = operations;
        this.stops = stops;
        this.stopping = stopping;
        this.clock = clock;
    }

    /**
     * May this go? On {@link Verdict#STOP} the caller does nothing now, keeps what it would have done, and does it when
     * {@link StopEnded} says that it was approved; it then asks again, with the same document, and is let go. What
     * cannot wait, and what the house does by itself, is never stopped. No rules means: go.
     *
     * <p>A document that somebody else asked about is not here for the actor ({@link NotHere}); one that waits already is
     * not replaced by another under its id ({@code control.waits-already}).
     */
    public Verdict ask(Actor me, Operation operation) {
        if (me.person() == null) return kept(me, operation, Verdict.GO, List.of());
        var weighed = operations.weigh(me, operation);
        var met = weighed.met();
        if (operation.kind().canWait() && weighed.others()) throw new NotHere();
        if (weighed.approved() != null) return approved(weighed);
        if (operation.kind().canWait() && met.stream().anyMatch(Rule::stops)) return stopped(me, operation, met);
        return kept(me, operation, met.isEmpty() ? Verdict.GO : Verdict.LATER, met);
    }

    private Verdict approved(Weighed weighed) {
        operations.happens(weighed.approved());
        return Verdict.GO;
    }

    private Verdict stopped(Actor me, Operation operation, List<Rule> met) {
        // Of two clicks at the same moment, the second finds what the first left.
        stops.lock(operation.document());
        var waiting = stops.waiting(operation.document(), me.self(), operation.activity());
        if (waiting.isOthers()) throw new NotHere();
        if (waiting.operation() != null) return again(operation, waiting.operation());
        var id = TimeOrderedId.at(clock.instant());
        operations.add(id, me, operation, Verdict.STOP, met);
        stopping.stop(id, me, operation, met.stream().filter(Rule::stops).toList());
        return Verdict.STOP;
    }

    /** The same once more waits on; something else would be judged by what it is not. */
    private Verdict again(Operation operation, UUID waiting) {
        if (!operations.is(waiting, operation)) throw new Refused("control.waits-already");
        return Verdict.STOP;
    }

    private Verdict kept(Actor me, Operation operation, Verdict verdict, List<Rule> met) {
        operations.add(TimeOrderedId.at(clock.instant()), me, operation, verdict, met);
        return verdict;
    }
}
