package coop.genoot.timeline;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.timeline.ActivityNames.Named;
import coop.genoot.timeline.DefaultRows.Standing;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens by itself where nobody says anything for a document or a client: said by members for one Activity or all
 * of theirs, and by the keepers of an entity for all of it (requirement D-12). The member's word always goes first.
 */
@Component
@Transactional
public class StepDefaults {
    private final DefaultRows rows;
    private final InstructionRows instructions;
    private final ObjectProvider<ActivityNames> names;
    private final Organisation organisation;
    private final Grants grants;
    private final List<String> kinds;
    private final Clock clock;

    StepDefaults(
            DefaultRows rows,
            InstructionRows instructions,
            ObjectProvider<ActivityNames> names,
            Organisation organisation,
            Grants grants,
            Tools tools) {
        this.rows = rows;
        this.instructions = instructions;
        this.names = names;
        this.organisation = organisation;
        this.grants = grants;
        this.kinds = tools.kinds().stream()
                .sorted(Comparator.comparing(StepKind::order).thenComparing(StepKind::name))
                .map(StepKind::name)
                .toList();
        this.clock = tools.clock();
    }

    /** Which kinds there are, and what time it is. */
    @Component
    record Tools(List<StepKind> kinds, Clock clock) {}

    /** Something for which a default can be said, and who manages it. */
    private record Place(Level level, EntityId entity, UUID scope, String name, Set<UUID> managers) {}

    /** The names of all kinds of steps, in the order in which they come. */
    public List<String> kinds() {
        return kinds;
    }

    /**
     * What counts for each kind: for all that the actor manages in each entity, for each of their Activities, and for
     * each entity they keep the money or the settings of.
     */
    @Transactional(readOnly = true)
    public List<StepDefault> of(Actor me) {
        var places = places(me);
        var scopes = new HashSet<UUID>();
        for (var place : places) {
            scopes.add(place.scope());
            scopes.add(place.entity().value());
            scopes.addAll(place.managers());
        }
        var said = rows.of(scopes);
        return kinds.stream()
                .flatMap(kind -> places.stream().map(place -> at(place, kind, said)))
                .toList();
    }

    /**
     * Says it for one of the actor's Activities, for all they manage in an entity, or for all of an entity they keep.
     * The last word counts. Refused for what is not theirs and for a kind that is not there ({@code
     * timeline.not-yours}).
     *
     * @param at the Activity, or else the entity
     */
    public void say(Actor me, Level level, UUID at, String kind, Choice choice) {
        var place = places(me).stream()
                .filter(it -> it.level() == level)
                .filter(it -> at.equals(
                        level == Level.ACTIVITY ? it.scope() : it.entity().value()))
                .filter(_ -> kinds.contains(kind))
                .findFirst()
                .orElseThrow(() -> new Refused("timeline.not-yours"));
        var given = new Instruction(level, choice, "", null, me.name(), clock.instant());
        var activity = level == Level.ACTIVITY ? place.scope() : null;
        var where = new InstructionRows.Place(place.entity().value(), activity, place.scope());
        instructions.add(me, given, where, kind);
    }

    private List<Place> places(Actor me) {
        var mine = names.stream()
                .flatMap(it -> it.managedBy(me).stream())
                .filter(it -> me.has(Hat.MANAGER, it.id().value()))
                .toList();
        var managers = grants.wearersIn(
                Hat.MANAGER, mine.stream().map(it -> it.id().value()).toList());
        var keeps = me.scopes(Hat.FINANCE, Hat.ADMIN);
        var places = new ArrayList<Place>();
        for (var entity : organisation.entities()) {
            var here =
                    mine.stream().filter(it -> it.entity().equals(entity.id())).toList();
            if (!here.isEmpty()) places.add(ofMember(me, entity.id(), entity.name()));
            here.forEach(it -> places.add(of(it, managers)));
            if (keeps.contains(entity.id().value()))
                places.add(new Place(Level.ENTITY, entity.id(), entity.id().value(), entity.name(), Set.of()));
        }
        return places;
    }

    private static Place ofMember(Actor me, EntityId entity, String name) {
        return new Place(Level.MEMBER, entity, me.self().value(), name, Set.of());
    }

    private static Place of(Named activity, Map<UUID, List<PersonId>> managers) {
        var people = managers.getOrDefault(activity.id().value(), List.of()).stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
        return new Place(Level.ACTIVITY, activity.entity(), activity.id().value(), activity.name(), people);
    }

    private static StepDefault at(Place place, String kind, Collection<Standing> said) {
        return new StepDefault(
                kind, place.level(), place.entity(), place.scope(), place.name(), counting(place, kind, said));
    }

    /** As for a step: the nearest level, and there the last word. */
    private static @Nullable Instruction counting(Place place, String kind, Collection<Standing> said) {
        return said.stream()
                .filter(it -> it.kind().equals(kind)
                        && it.entity().equals(place.entity().value()))
                .filter(it -> switch (it.said().level()) {
                    case ACTIVITY, MEMBER ->
                        it.scope().equals(place.scope()) || place.managers().contains(it.scope());
                    default -> true;
                })
                .min(Comparator.comparing((Standing it) -> it.said().level())
                        .thenComparing(Comparator.comparing(Standing::number).reversed()))
                .map(Standing::said)
                .orElse(null);
    }
}
