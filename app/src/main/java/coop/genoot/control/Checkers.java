package coop.genoot.control;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Lookups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who looks at what a team owns: the people of that team today, but never whoever did it. Where nobody is left, others
 * of finance do, and then the administrators of the entity, so that nothing waits where nobody looks.
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

    /** Whether this person looks at what that team of the entity owns and somebody sent. */
    public boolean checks(Actor me, EntityId entity, UUID team, PersonId sender) {
        return isIn(people(entity, team, sender), me) && HATS.stream().anyMatch(hat -> me.has(hat, entity.value()));
    }

    /** Who looks at what that team owns and somebody sent: never its sender. */
    public List<Colleague> people(EntityId entity, UUID team, PersonId sender) {
        var others = others(entity, sender);
        var own = others.stream().filter(it -> team.equals(it.team())).toList();
        return own.isEmpty() ? afterFinance(others) : own;
    }

    /**
     * What this person looks at in an entity, never what they sent: what their own teams own, and what is left without
     * anybody else when they stand in.
     *
     * @param own the teams in which this person is
     * @param staffed the teams in which anybody is, {@code alone} those with a single one
     * @param standsIn whether this person looks where nobody of the team is left
     * @param only whose things only, when they stand in; null for everybody's
     */
    record Post(
            EntityId entity,
            Set<UUID> own,
            Set<UUID> staffed,
            Map<UUID, PersonId> alone,
            boolean standsIn,
            @Nullable PersonId only) {}

    /** Where this person looks before anything goes. */
    List<Post> posts(Actor me) {
        var entities = entitiesOf(me).stream().map(EntityId::new).toList();
        return byEntity(entities).entrySet().stream()
                .filter(it -> isIn(it.getValue(), me))
                .map(it -> post(me, it.getKey(), it.getValue()))
                .toList();
    }

    private static Post post(Actor me, EntityId entity, List<Colleague> all) {
        Map<UUID, Set<PersonId>> teams = all.stream()
                .filter(it -> it.team() != null)
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.team()),
                        Collectors.mapping(Colleague::person, Collectors.toSet())));
        var own = teams.keySet().stream()
                .filter(it -> teams.get(it).contains(me.person()))
                .collect(Collectors.toSet());
        var alone = teams.entrySet().stream()
                .filter(it -> it.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> it.getValue().iterator().next()));
        boolean finance = all.stream()
                .anyMatch(it -> it.hat() == Hat.FINANCE && it.person().equals(me.person()));
        var spare = spare(me, entity, all);
        var only = finance ? null : spare.map(Duty::of).orElse(null);
        return new Post(entity, own, teams.keySet(), alone, finance || spare.isPresent(), only);
    }

    /** Whether this person looks afterwards at what somebody did. */
    public boolean looksAfterwards(Actor me, EntityId entity, PersonId who) {
        if (who.equals(me.person())) return false;
        return me.has(Hat.FINANCE, entity.value())
                || me.has(Hat.ADMIN, entity.value()) && isIn(afterFinance(others(entity, who)), me);
    }

    /**
     * What this person looks at afterwards in an entity.
     *
     * @param of only what that person did; null for what everybody did
     */
    public record Duty(EntityId entity, @Nullable PersonId of) {}

    /** Where, and of whom, this person looks afterwards: as finance, or as administrator in the place of finance. */
    public List<Duty> afterwards(Actor me) {
        if (me.person() == null) return List.of();
        var finance = me.scopes(Hat.FINANCE);
        var duties = new ArrayList<>(
                finance.stream().map(it -> new Duty(new EntityId(it), null)).toList());
        var entities = me.scopes(Hat.ADMIN).stream()
                .filter(it -> !finance.contains(it))
                .map(EntityId::new)
                .toList();
        byEntity(entities).forEach((entity, all) -> spare(me, entity, all).ifPresent(duties::add));
        return duties;
    }

    /** An administrator stands in for finance when nobody is in it, or when the only one did it. */
    private static Optional<Duty> spare(Actor me, EntityId entity, List<Colleague> all) {
        var admins = all.stream().filter(it -> it.hat() == Hat.ADMIN).toList();
        var finance = all.stream()
                .filter(it -> it.hat() == Hat.FINANCE)
                .map(Colleague::person)
                .distinct()
                .toList();
        if (finance.size() > 1 || !isIn(admins, me)) return Optional.empty();
        return Optional.of(new Duty(entity, finance.isEmpty() ? null : finance.getFirst()));
    }

    /** Others of finance, and where there are none, of the administrators. */
    private static List<Colleague> afterFinance(List<Colleague> others) {
        var finance = others.stream().filter(it -> it.hat() == Hat.FINANCE).toList();
        return finance.isEmpty()
                ? others.stream().filter(it -> it.hat() == Hat.ADMIN).toList()
                : finance;
    }

    private List<Colleague> others(EntityId entity, PersonId sender) {
        return colleagues(entity).stream()
                .filter(it -> !it.person().equals(sender))
                .toList();
    }

    private static boolean isIn(List<Colleague> people, Actor me) {
        return people.stream().anyMatch(it -> it.person().equals(me.person()));
    }

    /** The team, with its name and how it is reached. */
    public Optional<Team> team(EntityId entity, UUID team) {
        return teams(entity).stream().filter(it -> it.id().equals(team)).findFirst();
    }

    /**
     * How whoever waits finds who looks: the team and where it is reached, or those who look in its place. Without a
     * name when nobody else works there.
     */
    public Contact contact(EntityId entity, UUID team, PersonId sender) {
        var people = people(entity, team, sender);
        if (people.stream().noneMatch(it -> team.equals(it.team()))) return new Contact(named(people), "");
        return team(entity, team).map(it -> new Contact(it.name(), reach(it))).orElse(new Contact(named(people), ""));
    }

    private static Wording named(List<Colleague> people) {
        var names = people.stream().map(Colleague::name).distinct().collect(Collectors.joining(", "));
        return new Wording(names, names, names);
    }

    /** Whose rule it is, by name; empty when that team is no more. */
    public Wording owner(Rule rule) {
        return team(rule.entity(), rule.team()).map(Team::name).orElse(Wording.NONE);
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

    private record Working(Set<EntityId> at) {}

    private record Teams(EntityId of) {}

    private List<Colleague> colleagues(EntityId entity) {
        return byEntity(List.of(entity)).getOrDefault(entity, List.of());
    }

    private Map<EntityId, List<Colleague>> byEntity(Collection<EntityId> entities) {
        if (entities.isEmpty()) return Map.of();
        var today = LocalDate.now(clock);
        return Lookups.once(
                new Working(Set.copyOf(entities)),
                () -> staff.of(entities).stream()
                        .filter(it -> HATS.contains(it.hat()) && !it.since().isAfter(today))
                        .collect(Collectors.groupingBy(Colleague::entity)));
    }
}
