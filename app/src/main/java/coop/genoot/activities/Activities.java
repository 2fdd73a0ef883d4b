package coop.genoot.activities;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.organisation.Office;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The Activities of the house: opened by members themselves, managed by one or more people. */
@Component
@Transactional
public class Activities {
    private final ActivityRows rows;
    private final Scopes scopes;
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Activities(ActivityRows rows, Scopes scopes, Grants grants, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.scopes = scopes;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens an Activity; who opens it manages it. Refused with {@link coop.genoot.common.Invalid} when the form has
     * problems, and when the actor is no member of that entity ({@code activities.not-a-member}).
     */
    public ActivityId open(Actor me, EntityId entity, OfficeId office, ActivityForm form) {
        form.check();
        if (!me.has(Hat.MEMBER, entity.value())) throw new Refused("activities.not-a-member");
        var today = LocalDate.now(clock);
        var id = new ActivityId(TimeOrderedId.at(clock.instant()));
        scopes.register(id.value(), office.value(), "activity");
        rows.add(id, entity, office, form, today);
        grants.give(me.self(), Hat.MANAGER, id.value(), today);
        return id;
    }

    /**
     * The Activity, when the actor may see it: a manager, an advisor of its office, finance, support, administration.
     */
    @Transactional(readOnly = true)
    public Optional<ActivityView> find(Actor me, ActivityId id) {
        return rows.find(id).filter(activity -> maySee(me, activity));
    }

    /** Those of these Activities that the actor may see, asked together. */
    @Transactional(readOnly = true)
    public Set<UUID> visible(Actor me, Collection<ActivityId> ids) {
        return rows.byId(ids.stream().map(ActivityId::value).toList()).values().stream()
                .filter(activity -> maySee(me, activity))
                .map(activity -> activity.id().value())
                .collect(Collectors.toSet());
    }

    /** The Activities this person manages, by name. */
    @Transactional(readOnly = true)
    public List<ActivityView> managedBy(Actor me) {
        return rows.all(me.scopes(Hat.MANAGER));
    }

    /** Names for lists that show many Activities at once; only those the actor may see. */
    @Transactional(readOnly = true)
    public Map<UUID, ActivityView> byId(Collection<UUID> ids) {
        return rows.byId(ids);
    }

    /**
     * The Activities of these offices and entities whose name or trade contains the text, by name, at most {@code
     * limit}.
     */
    @Transactional(readOnly = true)
    public List<ActivityView> search(String text, int limit) {
        return rows.search(text, limit);
    }

    /** The ids of the Activities in the offices this person advises. */
    @Transactional(readOnly = true)
    public List<UUID> advisedBy(Actor me) {
        return rows.idsIn(me.scopes(Hat.ADVISOR));
    }

    /** The Activities that opened last in the offices this person advises. */
    @Transactional(readOnly = true)
    public List<ActivityView> newestAdvisedBy(Actor me, int limit) {
        return rows.newestIn(me.scopes(Hat.ADVISOR), limit);
    }

    /** The Activities of an entity that were open by the end of that day, for the jobs of the house. */
    @Transactional(readOnly = true)
    public List<ActivityView> ofEntity(EntityId entity, LocalDate on) {
        return rows.ofEntity(entity, on);
    }

    /**
     * Changes name, trade and brand. Issued documents keep the brand they were issued with. Refused on a stale
     * version.
     */
    public void change(Actor me, ActivityId id, ActivityForm form, int version) {
        form.check();
        if (!isManagedBy(me, id)) throw new Refused("activities.not-yours");
        if (!rows.change(id, form, version)) throw new Refused("activities.changed-meanwhile");
    }

    /**
     * Puts the logo in front of the Activity's documents, or takes it away. Issued documents keep the one they were
     * issued with.
     */
    void showLogo(Actor me, ActivityId id, Brand.@Nullable Logo logo) {
        if (!isManagedBy(me, id)) throw new Refused("activities.not-yours");
        rows.showLogo(id, logo);
    }

    /** The Activities of an office that closes go on in the one that takes over; its advisors see them from then on. */
    @EventListener
    void on(Office.Closed closed) {
        var heir = closed.heir();
        if (heir == null) return;
        var moved = rows.idsIn(List.of(closed.office().value()));
        rows.moveAll(closed.office(), heir);
        scopes.moveAll(closed.office().value(), heir.value());
        if (moved.isEmpty()) return;
        var office = closed.office().value();
        events.publishEvent(new OfficeNews.Moved(office, closed.name(), heir.value(), moved, clock.instant()));
    }

    /**
     * Lets another person manage the Activity too: their instructions count as the Activity's own (requirement A-02).
     */
    public void addManager(Actor me, ActivityId id, PersonId person) {
        if (!isManagedBy(me, id)) throw new Refused("activities.not-yours");
        grants.give(person, Hat.MANAGER, id.value(), LocalDate.now(clock));
    }

    /** Ends somebody's management. The last manager cannot be removed ({@code activities.last-manager}). */
    public void removeManager(Actor me, ActivityId id, PersonId person) {
        if (!isManagedBy(me, id)) throw new Refused("activities.not-yours");
        if (managers(id).equals(List.of(person))) throw new Refused("activities.last-manager");
        grants.end(person, Hat.MANAGER, id.value(), LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public List<PersonId> managers(ActivityId id) {
        return grants.wearers(Hat.MANAGER, id.value());
    }

    /** Whether the actor may act for the Activity: its managers, and the house's own jobs. */
    public boolean isManagedBy(Actor me, ActivityId id) {
        return me.isSystem() || me.has(Hat.MANAGER, id.value());
    }

    private static boolean maySee(Actor me, ActivityView activity) {
        return me.isSystem()
                || me.has(Hat.MANAGER, activity.id().value())
                || me.has(Hat.ADVISOR, activity.office().value())
                || me.scopes(Hat.FINANCE, Hat.SUPPORT, Hat.ADMIN)
                        .contains(activity.entity().value());
    }
}
