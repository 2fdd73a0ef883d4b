package coop.genoot.organisation;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Period;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Lookups;
import coop.genoot.platform.Scopes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What holds on a day: rates, terms, texts and rules that administrators set from a day on. The nearest scope wins:
 * document, then Activity, office, entity, group, and last the law of the country.
 */
@Component
@Transactional
public class Settings {
    private final DatedSettings kept;
    private final Entities entities;
    private final Places places;
    private final Scopes scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settings(
            DatedSettings kept,
            Entities entities,
            Places places,
            Scopes scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.kept = kept;
        this.entities = entities;
        this.places = places;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The value on that day, with its version. Scopes are given nearest first (a document, then its Activity); what
     * each lies in is looked up. Refused with {@code organisation.setting.missing} when nobody set it and the law has
     * none.
     */
    @Transactional(readOnly = true)
    public <T> Dated<T> find(Setting<T> setting, LocalDate on, UUID... nearestFirst) {
        return effective(setting, on, nearestFirst).orElseThrow(() -> new Refused("organisation.setting.missing"));
    }

    /** The value alone, for what needs no version. */
    @Transactional(readOnly = true)
    public <T> T value(Setting<T> setting, LocalDate on, UUID... nearestFirst) {
        return find(setting, on, nearestFirst).value();
    }

    /** All that holds on that day for these scopes, nearest first, for who needs several settings of one thing. */
    @Transactional(readOnly = true)
    public SettingsOfDay on(LocalDate on, UUID... nearestFirst) {
        var path = pathOf(nearestFirst);
        return Lookups.once(new OfDay(path, on), () -> {
            var law = entities.among(path).map(Entities.Homeland::law).orElse(null);
            return new SettingsOfDay(kept.allValid(path, on), path, law, on);
        });
    }

    private record OfDay(List<UUID> path, LocalDate day) {}

    /** As {@link #find}, for many Activities at once, with a handful of queries in all. */
    @Transactional(readOnly = true)
    public <T> Map<UUID, Dated<T>> findEach(Setting<T> setting, LocalDate on, Collection<UUID> activities) {
        var found = effectiveEach(setting, on, activities);
        if (!found.keySet().containsAll(activities)) throw new Refused("organisation.setting.missing");
        return found;
    }

    /** The same; Activities for which nobody set it and the law has none are left out instead of refused. */
    @Transactional(readOnly = true)
    public <T> Map<UUID, Dated<T>> effectiveEach(Setting<T> setting, LocalDate on, Collection<UUID> activities) {
        var paths = scopes.upwards(activities);
        var everywhere = paths.values().stream().flatMap(List::stream).distinct().toList();
        var set = kept.allValid(setting, everywhere, on);
        var found = new HashMap<UUID, Dated<T>>();
        var byLaw = new HashMap<List<UUID>, Optional<Dated<T>>>();
        for (var activity : activities) {
            var path = paths.getOrDefault(activity, List.of(activity));
            // Activities of one office live by one law.
            var above = path.subList(1, path.size());
            path.stream()
                    .map(set::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .or(() -> byLaw.computeIfAbsent(above, _ -> effective(setting, on, activity)))
                    .ifPresent(value -> found.put(activity, value));
        }
        return found;
    }

    /** The same, empty instead of refused. */
    @Transactional(readOnly = true)
    public <T> Optional<Dated<T>> effective(Setting<T> setting, LocalDate on, UUID... nearestFirst) {
        return on(on, nearestFirst).find(setting);
    }

    /** That very version, for explaining later what was made by it. */
    @Transactional(readOnly = true)
    public <T> Optional<Dated<T>> version(Setting<T> setting, UUID version) {
        return kept.version(setting, version);
    }

    /** Every version ever set at that scope itself, newest first, withdrawn ones left out. */
    @Transactional(readOnly = true)
    public <T> List<Dated<T>> history(Setting<T> setting, UUID scope) {
        return kept.history(setting, scope);
    }

    /**
     * The place by that id whose settings the actor may read: the group, an entity or an office for everybody in the
     * house, an Activity for its managers and the entity's administrators.
     */
    @Transactional(readOnly = true)
    public Optional<Place> placeFor(Actor me, UUID scope) {
        if (entities.groupName(scope).isPresent()) return Optional.of(Place.group(scope));
        if (entities.find(new EntityId(scope)).isPresent()) return Optional.of(Place.at(Level.ENTITY, scope));
        if (places.office(new OfficeId(scope)).isPresent()) return Optional.of(Place.at(Level.OFFICE, scope));
        boolean mine = me.has(Hat.MANAGER, scope) || maySet(me, scope);
        return mine && !scopes.upwards(scope).isEmpty()
                ? Optional.of(Place.at(Level.ACTIVITY, scope))
                : Optional.empty();
    }

    /** The law a place lives by; empty for the group, whose entities may lie in several countries. */
    @Transactional(readOnly = true)
    public Optional<CountryPack> lawAt(UUID scope) {
        return entities.among(scopes.upwards(scope)).map(Entities.Homeland::law);
    }

    /** Whether the actor may set values there: administrators of the entity or of the group, and our own jobs. */
    @Transactional(readOnly = true)
    public boolean maySet(Actor me, UUID scope) {
        return me.isSystem() || scopes.upwards(scope).stream().anyMatch(it -> me.has(Hat.ADMIN, it));
    }

    /** The same for one setting: what is voluntary, only managers set, for their own Activity. */
    @Transactional(readOnly = true)
    public boolean maySet(Actor me, Setting<?> setting, UUID scope) {
        return setting.isVoluntary() ? me.isSystem() || me.has(Hat.MANAGER, scope) : maySet(me, scope);
    }

    /**
     * One change that comes by itself: the value begins on that day, or ends there without another in its place.
     */
    public record Change(Setting<?> setting, UUID scope, Object value, LocalDate on, boolean ends) {}

    /** The changes of the coming days where this person administers, the soonest first. */
    @Transactional(readOnly = true)
    public List<Change> changes(Actor me, int days) {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        return kept.changing(me.scopes(Hat.ADMIN), new Period(tomorrow, tomorrow.plusDays(days)));
    }

    /** Every value that holds somewhere on that day, whatever its scope. */
    @Transactional(readOnly = true)
    public <T> List<Dated<T>> anywhere(Setting<T> setting, LocalDate on) {
        return kept.anywhere(setting, on);
    }

    /**
     * Sets a value from that day on, until the next one already planned. What held until then stays on record. Refused
     * when the day is past ({@code organisation.setting.past}), when a value begins on that very day
     * ({@code organisation.setting.same-day}), when a payment term is longer than the law allows, when what is
     * voluntary is set for more than one Activity ({@code organisation.setting.voluntary}), and when what holds for a
     * whole entity is set below it ({@code organisation.setting.whole-entity}).
     */
    public <T> UUID set(Actor me, Setting<T> setting, Place place, T value, LocalDate from, String reason) {
        if (!maySet(me, setting, place.within())) throw new Refused("organisation.setting.not-yours");
        if (setting.isVoluntary() && place.level().compareTo(Level.ACTIVITY) < 0)
            throw new Refused("organisation.setting.voluntary");
        if (setting.isForWholeEntities() && place.level().compareTo(Level.ENTITY) > 0)
            throw new Refused("organisation.setting.whole-entity");
        if (from.isBefore(LocalDate.now(clock)) && !me.isSystem()) throw new Refused("organisation.setting.past");
        var home = entities.among(scopes.upwards(place.within()));
        home.ifPresent(it -> checkTerm(setting, value, it.law()));
        Lookups.forget();
        kept.lock(setting, place.scope());
        var period = periodFrom(setting, place.scope(), from);
        var id = TimeOrderedId.at(clock.instant());
        var author = new Dated.Author(me.name(), clock.instant(), reason.strip());
        var version = new Dated<>(value, id, place.scope(), period, author);
        kept.add(
                setting,
                version,
                place,
                home.map(Entities.Homeland::entity).orElse(null),
                me.author());
        events.publishEvent(new SettingChanged(setting.name(), place.scope(), id, from));
        return id;
    }

    /** Takes back a value that was planned; what held before goes on. Refused once it holds. */
    public <T> void withdraw(Actor me, Setting<T> setting, UUID scope, UUID version) {
        if (!maySet(me, setting, scope)) throw new Refused("organisation.setting.not-yours");
        Lookups.forget();
        kept.lock(setting, scope);
        var planned = kept.history(setting, scope).stream()
                .filter(it -> version.equals(it.version()))
                .findFirst()
                .orElseThrow(() -> new Refused("organisation.setting.gone"));
        var period = periodOf(planned);
        if (!period.from().isAfter(LocalDate.now(clock))) throw new Refused("organisation.setting.holds-already");
        kept.withdraw(version, me.author(), clock.instant());
        kept.endingOn(setting, scope, period.from()).ifPresent(earlier -> kept.end(earlier, period.until()));
        events.publishEvent(new SettingChanged(setting.name(), scope, version, period.from()));
    }

    private <T> Period periodFrom(Setting<T> setting, UUID scope, LocalDate from) {
        LocalDate until = null;
        for (var version : kept.history(setting, scope)) {
            var period = periodOf(version);
            if (period.from().equals(from)) throw new Refused("organisation.setting.same-day");
            if (period.from().isAfter(from)) until = period.from();
            else if (period.contains(from)) kept.end(version, from);
        }
        return new Period(from, until);
    }

    private static Period periodOf(Dated<?> version) {
        if (version.valid() == null) throw new IllegalStateException("Not set by anybody: " + version);
        return version.valid();
    }

    private static void checkTerm(Setting<?> setting, Object value, CountryPack law) {
        int longest = law.paymentTerms().longestDays();
        if (setting == Setting.PAYMENT_TERM && (Integer) value > longest)
            throw new Refused("organisation.setting.term-too-long", longest);
    }

    private List<UUID> pathOf(UUID... nearestFirst) {
        var path = new ArrayList<UUID>();
        for (var scope : nearestFirst) {
            var upwards = scopes.upwards(scope);
            (upwards.isEmpty() ? List.of(scope) : upwards)
                    .stream().filter(it -> !path.contains(it)).forEach(path::add);
        }
        return path;
    }

    /** How near to a document a value was set; a nearer one wins. */
    public enum Level {
        GROUP,
        ENTITY,
        OFFICE,
        ACTIVITY,
        DOCUMENT
    }

    /**
     * Where a value is set.
     *
     * @param within the registered scope it lies in: the scope itself, or the Activity of a document
     */
    public record Place(Level level, UUID scope, UUID within) {
        public static Place group(UUID group) {
            return new Place(Level.GROUP, group, group);
        }

        public static Place entity(EntityId entity) {
            return new Place(Level.ENTITY, entity.value(), entity.value());
        }

        public static Place at(Level level, UUID scope) {
            return new Place(level, scope, scope);
        }

        public static Place document(UUID document, UUID activity) {
            return new Place(Level.DOCUMENT, document, activity);
        }
    }
}
