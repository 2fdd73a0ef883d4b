package coop.genoot.control;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.control.OperationRows.Weighed;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.util.List;
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
     */
    public Verdict ask(Actor me, Operation operation) {
        if (me.person() == null) return kept(me, operation, Verdict.GO, List.of());
        var weighed = operations.weigh(me, operation);
        var met = weighed.met();
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
        if (stops.isWaiting(operation.document())) return Verdict.STOP;
        var id = TimeOrderedId.at(clock.instant());
        operations.add(id, me, operation, Verdict.STOP, met);
        stopping.stop(id, me, operation, met.stream().filter(Rule::stops).toList());
        return Verdict.STOP;
    }

    private Verdict kept(Actor me, Operation operation, Verdict verdict, List<Rule> met) {
        operations.add(TimeOrderedId.at(clock.instant()), me, operation, verdict, met);
        return verdict;
    }
}
