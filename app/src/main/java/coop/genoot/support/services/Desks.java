package coop.genoot.support.services;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Lookups;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who works for a service today: the people of its team. When nobody is in the team, the administrators of the entity
 * are, so that no request lies where nobody looks.
 */
@Component
public class Desks {
    // An advisor sees the requests of an office, but deals with none: members talk with the service itself (S-06).
    private static final Set<Hat> HATS = Set.of(Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN);

    private final ServiceRows services;
    private final Staff staff;
    private final Clock clock;

    Desks(ServiceRows services, Staff staff, Clock clock) {
        this.services = services;
        this.staff = staff;
        this.clock = clock;
    }

    /** The services this person works for; none for most people, without asking the database. */
    public List<Service> of(Actor me) {
        var entities = me.scopes(Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN).stream()
                .map(EntityId::new)
                .toList();
        if (entities.isEmpty()) return List.of();
        return services.of(entities).stream().filter(it -> serves(me, it)).toList();
    }

    /** Whether this person works for it today. */
    public boolean serves(Actor me, Service service) {
        var entity = service.entity().value();
        return me.person() != null
                && HATS.stream().anyMatch(hat -> me.has(hat, entity))
                && people(service).stream().anyMatch(it -> it.person().equals(me.person()));
    }

    /** Who works for it today; each once, by name. */
    public List<Colleague> people(Service service) {
        var all = colleagues(service.entity());
        var team = all.stream().filter(it -> service.team().equals(it.team())).toList();
        var serving = team.isEmpty()
                ? all.stream().filter(it -> it.hat() == Hat.ADMIN).toList()
                : team;
        var once = new LinkedHashMap<Object, Colleague>();
        serving.forEach(it -> once.putIfAbsent(it.person(), it));
        return List.copyOf(once.values());
    }

    private record Working(EntityId at) {}

    private List<Colleague> colleagues(EntityId entity) {
        var today = LocalDate.now(clock);
        return Lookups.once(
                new Working(entity),
                () -> staff.of(entity).stream()
                        .filter(it -> HATS.contains(it.hat()) && !it.since().isAfter(today))
                        .toList());
    }
}
