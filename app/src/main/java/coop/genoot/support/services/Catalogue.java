package coop.genoot.support.services;

import coop.genoot.common.EntityId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the support teams of an entity do for its people, and whom to ask what (requirements S-13, S-14, S-20). */
@Component
@Transactional
public class Catalogue {
    private final ServiceRows rows;
    private final Belonging belonging;
    private final Organisation organisation;
    private final Staff staff;
    private final Clock clock;

    Catalogue(ServiceRows rows, Belonging belonging, Organisation organisation, Staff staff, Clock clock) {
        this.rows = rows;
        this.belonging = belonging;
        this.organisation = organisation;
        this.staff = staff;
        this.clock = clock;
    }

    /** A service with the team that does it. */
    public record Offer(Service service, Team team) {
        /** How the team is reached without Genoot; empty when that is not known. */
        public String reach() {
            return Stream.of(team.email(), team.phone())
                    .filter(it -> !it.isBlank())
                    .collect(Collectors.joining(" · "));
        }
    }

    /** The entities whose teams this person can ask, by name. */
    @Transactional(readOnly = true)
    public List<Entity> entities(Actor me) {
        return belonging.entitiesOf(me);
    }

    /** What these entities offer, in the order in which it was set up; who administers one also sees what is hidden. */
    @Transactional(readOnly = true)
    public List<Offer> of(Actor me, List<EntityId> entities) {
        var teams = entities.stream().flatMap(it -> staff.teams(it).stream()).toList();
        return rows.of(entities).stream()
                .filter(it -> it.offered() || administers(me, it.entity()))
                .flatMap(it -> teams.stream()
                        .filter(team -> team.id().equals(it.team()))
                        .map(team -> new Offer(it, team)))
                .toList();
    }

    /** The services this person can ask, of all entities they belong to. */
    @Transactional(readOnly = true)
    public List<Service> possible(Actor me) {
        return offered(me, entities(me).stream().map(Entity::id).toList());
    }

    /** What these entities offer. */
    @Transactional(readOnly = true)
    public List<Service> offered(Actor me, List<EntityId> entities) {
        return rows.of(entities).stream().filter(Service::offered).toList();
    }

    /** The service alone, also when it is not offered any more. */
    @Transactional(readOnly = true)
    public Optional<Service> service(Actor me, ServiceId id) {
        return rows.find(id);
    }

    /** The service with its team, also when it is not offered any more. */
    @Transactional(readOnly = true)
    public Optional<Offer> find(Actor me, ServiceId id) {
        return rows.find(id)
                .flatMap(it -> staff.teams(it.entity()).stream()
                        .filter(team -> team.id().equals(it.team()))
                        .map(team -> new Offer(it, team))
                        .findFirst());
    }

    /**
     * Adds a service of the entity. Refused with {@link coop.genoot.common.Invalid} when the form has problems, and to
     * others than its administrators ({@code support.not-yours}).
     */
    public ServiceId add(Actor me, EntityId entity, ServiceForm form) {
        if (!administers(me, entity)) throw new Refused("support.not-yours");
        var id = new ServiceId(TimeOrderedId.at(clock.instant()));
        rows.add(form.read(id, entity, teams(entity)));
        return id;
    }

    /** Changes a service; refused as {@link #add} is, and when somebody else changed it meanwhile. */
    public void change(Actor me, ServiceId id, ServiceForm form) {
        var known = rows.find(id).filter(it -> administers(me, it.entity()));
        var entity = known.orElseThrow(() -> new Refused("support.not-yours")).entity();
        if (!rows.change(form.read(id, entity, teams(entity)))) throw new Refused("support.changed-meanwhile");
    }

    /** Whether the actor sets up what this entity offers. */
    public boolean administers(Actor me, EntityId entity) {
        return organisation.administers(me, entity.value());
    }

    private List<UUID> teams(EntityId entity) {
        return staff.teams(entity).stream().map(Team::id).toList();
    }
}
