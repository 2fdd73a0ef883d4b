package coop.genoot.support.trust;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.support.services.Catalogue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is trusted in an entity; its administrators name them, and read nothing by that. */
@Component
@Transactional
public class PeopleOfTrust {
    private final TrustedRows rows;
    private final Catalogue catalogue;
    private final Staff staff;
    private final AuditTrail trail;
    private final Clock clock;

    PeopleOfTrust(TrustedRows rows, Catalogue catalogue, Staff staff, AuditTrail trail, Clock clock) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.staff = staff;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those of the entity today. */
    @Transactional(readOnly = true)
    public List<Trusted> of(Actor me, EntityId entity) {
        return rows.of(List.of(administered(me, entity)), LocalDate.now(clock));
    }

    /**
     * The staff among whom administrators choose: nobody who advises or administers there, because whoever confides
     * something must not meet it again in whoever decides about them.
     */
    @Transactional(readOnly = true)
    public List<Trusted> candidates(Actor me, EntityId entity) {
        var today = LocalDate.now(clock);
        var all = staff.of(administered(me, entity)).stream()
                .filter(it -> !it.since().isAfter(today))
                .toList();
        Set<PersonId> deciding = all.stream()
                .filter(it -> it.hat() == Hat.ADMIN || it.hat() == Hat.ADVISOR)
                .map(Colleague::person)
                .collect(Collectors.toSet());
        var named =
                rows.of(List.of(entity), today).stream().map(Trusted::person).collect(Collectors.toSet());
        var once = new LinkedHashMap<PersonId, Trusted>();
        all.stream()
                .filter(it -> !deciding.contains(it.person()) && !named.contains(it.person()))
                .forEach(it -> once.putIfAbsent(it.person(), new Trusted(entity, it.person(), it.name())));
        return List.copyOf(once.values());
    }

    /** Names one of the candidates; refused with {@link Invalid} for anybody else. */
    public void name(Actor me, EntityId entity, String person) {
        var chosen = candidates(me, entity).stream()
                .filter(it -> it.person().toString().equals(person))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(Problem.at("person", "support.trust.no-candidate"))));
        rows.name(chosen, clock.instant());
        trail.record(me, "trust.named", "person " + person, "entity " + entity);
    }

    /**
     * From now on nobody writes to them and they read no letter any more; who wrote to them goes on reading what was
     * written, and is told on its page that it ended. Nobody takes their letters over.
     */
    public void end(Actor me, EntityId entity, PersonId person) {
        rows.end(administered(me, entity), person, clock.instant());
        trail.record(me, "trust.ended", "person " + person, "entity " + entity);
    }

    private EntityId administered(Actor me, EntityId entity) {
        if (!me.isSystem() && !catalogue.administers(me, entity)) throw new NotHere();
        return entity;
    }
}
