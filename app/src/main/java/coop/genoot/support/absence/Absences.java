package coop.genoot.support.absence;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.platform.Actor;
import coop.genoot.support.absence.Away.StandIn;
import coop.genoot.support.services.Desks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People of a team say until when they are away and who stands in. Who wrote to them sees it; what comes in meanwhile
 * is told to the stand-in, or to all of the team (requirement S-10).
 */
@Component
@Transactional
public class Absences {
    private final AwayRows rows;
    private final Desks desks;
    private final Clock clock;

    Absences(AwayRows rows, Desks desks, Clock clock) {
        this.rows = rows;
        this.desks = desks;
        this.clock = clock;
    }

    /** Whether and until when that person is away today. */
    @Transactional(readOnly = true)
    public Optional<Away> of(Actor me, PersonId person) {
        return rows.find(person, LocalDate.now(clock));
    }

    /** The colleagues who could stand in for the actor: all who work for one of their services, each once. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Actor me) {
        var once = new LinkedHashMap<PersonId, Colleague>();
        for (var service : desks.of(me))
            for (var it : desks.people(service))
                if (!it.person().equals(me.person())) once.putIfAbsent(it.person(), it);
        return List.copyOf(once.values());
    }

    /**
     * The actor is away from now on. Refused with {@link Invalid} for a day that is past, further than a year or
     * unreadable, and for somebody who is no colleague.
     *
     * @param until as typed: the last day without
     * @param standIn the id of a colleague; empty for nobody in particular
     */
    public void leave(Actor me, String until, String standIn) {
        var problems = new ArrayList<Problem>();
        var day = day(until, problems);
        var one = colleagues(me).stream()
                .filter(it -> it.person().toString().equals(standIn))
                .findFirst();
        if (one.isEmpty() && !standIn.isBlank()) problems.add(Problem.at("standIn", "support.away.no-colleague"));
        Invalid.unlessNone(problems);
        var instead = one.map(it -> new StandIn(it.person(), it.name())).orElse(null);
        rows.keep(new Away(me.self(), java.util.Objects.requireNonNull(day), instead));
    }

    /** The actor is back; nothing happens when they were not away. */
    public void back(Actor me) {
        rows.end(me.self());
    }

    private @Nullable LocalDate day(String typed, List<Problem> problems) {
        try {
            var day = LocalDate.parse(typed.strip());
            var today = LocalDate.now(clock);
            if (day.isBefore(today)) problems.add(Problem.at("until", "support.term.past"));
            if (day.isAfter(today.plusYears(1))) problems.add(Problem.at("until", "support.term.far"));
            return day;
        } catch (DateTimeParseException unreadable) {
            problems.add(Problem.at("until", "support.term.unreadable"));
            return null;
        }
    }
}
