package coop.genoot.control;

import coop.genoot.common.BankDays;
import coop.genoot.common.EntityId;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts aside what has to wait. Each team that owns one of its rules looks, one after the other, those with the shortest
 * term first; every term begins at once and counts the days on which people work there.
 */
@Component
class Stopping {
    private final StopRows stops;
    private final OperationRows operations;
    private final Organisation organisation;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Stopping(
            StopRows stops,
            OperationRows operations,
            Organisation organisation,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stops = stops;
        this.operations = operations;
        this.organisation = organisation;
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
                due(operation.entity(), LocalDate.now(clock), first),
                rules.stream().allMatch(Rule::goesOn),
                Stop.State.WAITING,
                null,
                ""));
        events.publishEvent(new Stopped(id));
    }

    /**
     * Passes it on to the next team that owns one of these rules; false when all have looked.
     *
     * @param rules those that stopped it, in their order
     */
    boolean passesOn(Stop stop, List<Rule> rules) {
        var teams = rules.stream().map(Rule::team).distinct().toList();
        int next = teams.indexOf(stop.team()) + 1;
        if (next >= teams.size()) return false;
        var rule = rules.stream()
                .filter(it -> it.team().equals(teams.get(next)))
                .findFirst()
                .orElseThrow();
        var began = LocalDate.ofInstant(stop.since(), clock.getZone());
        stops.passOn(stop.id(), rule.team(), due(stop.entity(), began, rule));
        events.publishEvent(new Stopped(stop.id()));
        return true;
    }

    /** Whether what was stopped happened by now. */
    boolean happened(Stop stop) {
        return operations.happened(stop.id());
    }

    private LocalDate due(EntityId entity, LocalDate from, Rule rule) {
        var country = organisation.entity(entity).orElseThrow().address().country();
        return BankDays.after(from, rule.term(), country);
    }
}
