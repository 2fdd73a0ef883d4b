package coop.genoot.sales;

import coop.genoot.activities.Activities;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The clients of the Activities (requirement D-01). Managers keep them themselves, without anybody's approval (D-02).
 */
@Component
@Transactional
public class Clients {
    private final ClientRows rows;
    private final Activities activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(ClientRows rows, Activities activities, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The client, when the actor may see it: managers of its Activity, the advisor, finance, support, administration.
     */
    @Transactional(readOnly = true)
    public Optional<Client> find(Actor me, ClientId id) {
        return rows.find(id)
                .filter(client -> activities.find(me, client.activity()).isPresent());
    }

    /** The clients with these ids that the actor may see, for lists. */
    @Transactional(readOnly = true)
    public Map<ClientId, Client> byId(Collection<ClientId> ids) {
        return rows.all(ids.stream().map(ClientId::value).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Client::id, Function.identity()));
    }

    /**
     * Clients of these Activities by name, those whose name, place, mail or number contain every word of the text,
     * without
     * regard to accents and capitals.
     *
     * @param after the last client of the page before, or null for the first page
     * @param limit how many at most
     */
    @Transactional(readOnly = true)
    public List<ClientLine> search(
            Actor me, Collection<ActivityId> of, String text, @Nullable ClientId after, int limit) {
        return rows.search(reachable(me, of), text, false, after == null ? null : after.value(), limit);
    }

    /** Clients that were put away, as {@link #search}. */
    @Transactional(readOnly = true)
    public List<ClientLine> searchArchived(
            Actor me, Collection<ActivityId> of, String text, @Nullable ClientId after, int limit) {
        return rows.search(reachable(me, of), text, true, after == null ? null : after.value(), limit);
    }

    /**
     * Keeps the client with that id, made by whoever shows the form, so that saving twice is harmless. Refused with
     * {@link coop.genoot.common.Invalid} naming every problem, and when the actor does not manage the Activity
     * ({@code sales.client.not-yours}).
     */
    public ClientId save(Actor me, ClientId id, ActivityId activity, TypedClient typed) {
        if (!activities.isManagedBy(me, activity)) throw new Refused("sales.client.not-yours");
        var home = activities.find(me, activity).orElseThrow(() -> new Refused("sales.client.not-yours"));
        var client = new ClientReading(typed).read(id, home.entity(), activity);
        var before = rows.find(id);
        if (before.isPresent() && !before.get().activity().equals(activity))
            throw new Refused("sales.client.not-yours");
        if (before.isPresent()) rows.change(client, clock.instant());
        else if (!rows.add(client, me.author(), clock.instant())) throw new Refused("sales.client.not-yours");
        events.publishEvent(new ClientSaved(id.value()));
        return id;
    }

    /**
     * Keeps another mail address for the client. Refused for an address that is none ({@code
     * sales.client.problem.mail}) and to who neither manages the Activity nor keeps its entity's money ({@code
     * sales.client.not-yours}).
     */
    public void changeMail(Actor me, ClientId id, String mail) {
        var client = find(me, id)
                .filter(it -> activities.isManagedBy(me, it.activity())
                        || me.has(Hat.FINANCE, it.entity().value()))
                .orElseThrow(() -> new Refused("sales.client.not-yours"));
        if (!ClientReading.isMail(mail)) throw new Refused("sales.client.problem.mail");
        rows.changeMail(client.id(), mail, clock.instant());
        events.publishEvent(new ClientSaved(id.value()));
    }

    /** Clients of the Activity that already have one of the typed numbers: a warning, no refusal. */
    @Transactional(readOnly = true)
    public List<Client> withSameNumber(Actor me, ClientId id, ActivityId activity, TypedClient typed) {
        if (activities.find(me, activity).isEmpty() || typed.number().isEmpty()) return List.of();
        return ClientNumbers.read(typed.number(), countryOr(typed.country()))
                .map(it -> rows.sameNumber(activity, id, it.vat(), it.register()))
                .orElse(List.of());
    }

    /** Puts the client away: it is no longer proposed; its documents stay. */
    public void archive(Actor me, ClientId id) {
        rows.archive(managed(me, id), clock.instant());
    }

    /** Takes an archived client back. */
    public void restore(Actor me, ClientId id) {
        rows.archive(managed(me, id), null);
    }

    static Country countryOr(String code) {
        var upper = code.toUpperCase(Locale.ROOT);
        return Country.isKnown(upper) ? new Country(upper) : Country.BELGIUM;
    }

    private ClientId managed(Actor me, ClientId id) {
        return find(me, id)
                .filter(client -> activities.isManagedBy(me, client.activity()))
                .map(Client::id)
                .orElseThrow(() -> new Refused("sales.client.not-yours"));
    }

    private List<UUID> reachable(Actor me, Collection<ActivityId> of) {
        return of.stream()
                .filter(id -> activities.find(me, id).isPresent())
                .map(ActivityId::value)
                .toList();
    }
}
