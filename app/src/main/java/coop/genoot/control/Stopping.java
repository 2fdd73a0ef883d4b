package coop.genoot.control;

import coop.genoot.common.BankDays;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts aside what has to wait: the rule with the shortest term says who looks and until when. */
@Component
class Stopping {
    private final StopRows stops;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stopping(StopRows stops, ApplicationEventPublisher events, Clock clock) {
        this.stops = stops;
        this.events = events;
        this.clock = clock;
    }

    void stop(UUID id, Actor me, Operation operation, List<Rule> rules) {
        var first = rules.getFirst();
        stops.add(new Stop(
                id,
                operation.document(),
                operation.entity(),
                operation.activity(),
                operation.kind(),
                operation.amount(),
                me.self(),
                me.name(),
                operation.whom(),
                Objects.requireNonNull(operation.page()),
                first.team(),
                rules.stream().map(it -> it.id().value()).toList(),
                clock.instant(),
                BankDays.after(LocalDate.now(clock), first.term()),
                rules.stream().allMatch(Rule::goesOn),
                Stop.State.WAITING,
                null,
                ""));
        events.publishEvent(new Stopped(id));
    }
}
