package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an entity looks at before and after, set by its administrators and read by everybody around it (C-07). */
@Component
@Transactional
public class Rules {
    private final RuleRows rows;
    private final Checkers checkers;
    private final Organisation organisation;
    private final Clock clock;

    Rules(RuleRows rows, Checkers checkers, Organisation organisation, Clock clock) {
        this.rows = rows;
        this.checkers = checkers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Those that hold today or will, the oldest first. */
    @Transactional(readOnly = true)
    public List<Rule> of(Actor me, EntityId entity) {
        return rows.of(entity, LocalDate.now(clock));
    }

    /** The rule, when the actor can end it. */
    @Transactional(readOnly = true)
    public Optional<Rule> find(Actor me, RuleId id) {
        return rows.find(id).filter(it -> administers(me, it.entity()));
    }

    /** These rules, as far as they are around the actor; also those that do not hold any more. */
    @Transactional(readOnly = true)
    public List<Rule> named(Actor me, Collection<UUID> ids) {
        return rows.among(ids);
    }

    /**
     * Adds a rule from that day on. Refused with {@link Invalid} when the form has problems, and to others than the
     * administrators of the entity ({@code control.not-yours}).
     */
    public RuleId add(Actor me, EntityId entity, RuleForm form) {
        if (!administers(me, entity)) throw new Refused("control.not-yours");
        var id = new RuleId(TimeOrderedId.at(clock.instant()));
        var teams = checkers.teams(entity).stream().map(Team::id).toList();
        rows.add(me, form.read(id, entity, teams, LocalDate.now(clock)), clock.instant());
        return id;
    }

    /** Ends a rule on that day: the first one without it. What waits already goes on waiting for its checker. */
    public void end(Actor me, RuleId id, String day) {
        var rule = NotHere.unless(find(me, id));
        var on = day(day);
        if (on.isEmpty() || on.get().isBefore(LocalDate.now(clock)) || on.get().isBefore(rule.from()))
            throw new Invalid(List.of(Problem.at("on", "control.rule.from")));
        rows.end(id, on.get());
    }

    /** Whether the actor sets the rules of this entity. */
    public boolean administers(Actor me, EntityId entity) {
        return organisation.administers(me, entity.value());
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
