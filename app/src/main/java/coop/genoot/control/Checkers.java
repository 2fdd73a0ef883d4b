package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Lookups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who looks at what a team owns: the people of that team today. When nobody is in it, the administrators of the entity
 * do, so that nothing waits where nobody looks.
 */
@Component
public class Checkers {
    private static final Set<Hat> HATS = Set.of(Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN);

    private final Staff staff;
    private final Clock clock;

    Checkers(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    /** Where this person may be a checker; nowhere for most, without asking the database. */
    public List<UUID> entitiesOf(Actor me) {
        return me.person() == null ? List.of() : List.copyOf(me.scopes(Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN));
    }

    /** Whether this person looks at what that team of the entity owns. */
    public boolean checks(Actor me, EntityId entity, UUID team) {
        return me.person() != null
                && HATS.stream().anyMatch(hat -> me.has(hat, entity.value()))
                && people(entity, team).stream().anyMatch(it -> it.person().equals(me.person()));
    }

    /** Who looks at what that team owns. */
    public List<Colleague> people(EntityId entity, UUID team) {
        var all = colleagues(entity);
        var own = all.stream().filter(it -> team.equals(it.team())).toList();
        return own.isEmpty() ? all.stream().filter(it -> it.hat() == Hat.ADMIN).toList() : own;
    }

    /** The team, with its name and how it is reached. */
    public Optional<Team> team(EntityId entity, UUID team) {
        return teams(entity).stream().filter(it -> it.id().equals(team)).findFirst();
    }

    /** How whoever waits finds the team: its name, and where it is reached; empty when there is none. */
    public Contact contact(EntityId entity, UUID team) {
        return team(entity, team).map(it -> new Contact(it.name(), reach(it))).orElse(new Contact(Wording.NONE, ""));
    }

    /** A team, as others need it. */
    public record Contact(Wording name, String reach) {}

    private static String reach(Team team) {
        return Stream.of(team.email(), team.phone()).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }

    /** All teams of the entity. */
    public List<Team> teams(EntityId entity) {
        return Lookups.once(new Teams(entity), () -> staff.teams(entity));
    }

    private record Working(EntityId at) {}

    private record Teams(EntityId of) {}

    private List<Colleague> colleagues(EntityId entity) {
        var today = LocalDate.now(clock);
        return Lookups.once(
                new Working(entity),
                () -> staff.of(entity).stream()
                        .filter(it -> HATS.contains(it.hat()) && !it.since().isAfter(today))
                        .toList());
    }
}
