package coop.genoot.organisation;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.OfficeId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Scopes;
import coop.genoot.platform.WordsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The group, its legal entities, their offices and bank accounts, and the law each entity lives by. */
@Component
@Transactional
public class Organisation {
    private final Entities entities;
    private final Places places;
    private final Scopes scopes;
    private final Settings settings;
    private final WordsOf words;
    private final Clock clock;

    Organisation(Entities entities, Places places, Scopes scopes, Settings settings, WordsOf words, Clock clock) {
        this.entities = entities;
        this.places = places;
        this.scopes = scopes;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /** Founds the group; only the house itself does, when it is set up. */
    public UUID foundGroup(Actor me, String name) {
        if (!me.isSystem()) throw new Refused("organisation.not-yours");
        var id = newId();
        scopes.register(id, null, "group");
        entities.addGroup(me, id, name);
        return id;
    }

    /**
     * Adds a legal entity to the group. Refused with {@link Invalid} when the form has problems or the enterprise
     * number is known already, and with {@link Refused} when the actor does not administer the group.
     */
    public EntityId found(Actor me, UUID group, EntityForm form) {
        if (!administers(me, group)) throw new Refused("organisation.not-yours");
        var id = new EntityId(newId());
        var entity = form.read(id, group, LocalDate.now(clock), 0);
        refuseTaken(entity);
        scopes.register(id.value(), group, "entity");
        entities.add(me, entity);
        return id;
    }

    /** Changes an entity. Issued documents keep what was true when they were issued. Refused on a stale version. */
    public void change(Actor me, EntityId id, EntityForm form, int version) {
        var known = entities.find(id).orElseThrow(() -> new Refused("organisation.not-yours"));
        if (!administers(me, id.value()) && !administers(me, known.group()))
            throw new Refused("organisation.not-yours");
        var entity = form.read(id, known.group(), known.foundedOn(), version);
        refuseTaken(entity);
        if (!entities.change(me, entity)) throw new Refused("organisation.changed-meanwhile");
    }

    /** The entity, when there is one by that id. */
    @Transactional(readOnly = true)
    public Optional<Entity> entity(EntityId id) {
        return entities.find(id);
    }

    /** All entities of the house, by name. */
    @Transactional(readOnly = true)
    public List<Entity> entities() {
        return entities.all();
    }

    /** The name of the group, when there is one by that id. */
    @Transactional(readOnly = true)
    public Optional<String> groupName(UUID group) {
        return entities.groupName(group);
    }

    /** Whether the actor administers that entity or group. */
    public boolean administers(Actor me, UUID scope) {
        return me.isSystem() || me.has(Hat.ADMIN, scope);
    }

    /** Keeps a bank account of the entity; as the main one it replaces the former main one. */
    public void keepAccount(Actor me, EntityId entity, BankAccount account) {
        if (!administers(me, entity.value())) throw new Refused("organisation.not-yours");
        var holder = entities.holderOf(account.iban());
        if (holder.isPresent() && !holder.get().equals(entity)) throw new Refused("organisation.account-of-another");
        entities.keep(me, entity, account, LocalDate.now(clock));
    }

    /** Which entity holds this bank account, for reading statements. */
    @Transactional(readOnly = true)
    public Optional<EntityId> holderOf(Iban iban) {
        return entities.holderOf(iban);
    }

    /** Opens a local office of the entity. Refused with {@link Invalid} when the form has problems. */
    public OfficeId open(Actor me, EntityId entity, OfficeForm form) {
        if (!administers(me, entity.value())) throw new Refused("organisation.not-yours");
        var home = entities.find(entity).orElseThrow(() -> new Refused("organisation.not-yours"));
        var id = new OfficeId(newId());
        var office = form.read(id, entity, home.country(), LocalDate.now(clock));
        scopes.register(id.value(), entity.value(), "office");
        places.add(me, office);
        return id;
    }

    /**
     * Closes an office today. What is there moves to its heir, an open office of the same entity, and who works there
     * goes along. Without one, who works there stops, and it is refused while Activities belong to it and by rooms
     * whose people still need it.
     */
    public void close(Actor me, EntityId entity, OfficeId id, @Nullable OfficeId heir) {
        if (!administers(me, entity.value())) throw new Refused("organisation.not-yours");
        var office = NotHere.unless(places.office(id).filter(it -> it.entity().equals(entity)));
        if (heir == null && holdsActivities(id)) throw new Refused("organisation.office.has-activities");
        if (heir != null && !isOpen(heir, entity) || id.equals(heir)) throw new Refused("organisation.office.no-heir");
        places.close(me, office, heir, LocalDate.now(clock));
    }

    /** Whether Activities belong to the office, and so have to go somewhere when it closes. */
    @Transactional(readOnly = true)
    public boolean holdsActivities(OfficeId office) {
        return scopes.holds(office.value());
    }

    private boolean isOpen(OfficeId office, EntityId entity) {
        return places.office(office).filter(it -> it.entity().equals(entity)).isPresent();
    }

    /** The groups whose administrator the actor is; they may found entities in them. */
    @Transactional(readOnly = true)
    public List<UUID> groupsOf(Actor me) {
        return me.scopes(Hat.ADMIN).stream()
                .filter(scope -> entities.groupName(scope).isPresent())
                .toList();
    }

    /** Whether nobody founded anything yet. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !entities.hasGroup();
    }

    /** The office, when there is one by that id. */
    @Transactional(readOnly = true)
    public Optional<Office> office(OfficeId id) {
        return places.office(id);
    }

    /** The open offices of the entity, by name. */
    @Transactional(readOnly = true)
    public List<Office> offices(EntityId entity) {
        return places.offices(entity);
    }

    /** The open offices of all entities, by name. */
    @Transactional(readOnly = true)
    public List<Office> offices() {
        return places.offices();
    }

    /** The law of a country we work in; a bug for another country. */
    public CountryPack countryPack(Country country) {
        return CountryPack.of(country);
    }

    /** The law the entity lives by; a bug when there is no such entity. */
    @Transactional(readOnly = true)
    public CountryPack lawOf(EntityId entity) {
        return entities.among(List.of(entity.value())).orElseThrow().law();
    }

    /**
     * The sentences about late payment that an invoice of this entity must carry on that day, in the document's
     * language, with the interest and the fee that hold there.
     */
    @Transactional(readOnly = true)
    public List<LegalMention> mentions(EntityId entity, Language language, LocalDate on) {
        var t = words.in(language);
        var interest = t.percent(settings.value(Setting.LATE_INTEREST, on, entity.value()));
        var fee = t.money(settings.value(Setting.RECOVERY_FEE, on, entity.value()));
        return lawOf(entity).mentions().stream()
                .map(mention -> new LegalMention(mention.code(), t.text(mention.key(), interest, fee)))
                .toList();
    }

    /**
     * A sentence an invoice must carry, in the document's language.
     *
     * @param code its mark in French e-invoices (PMT, PMD, AAB), null where none is wanted
     */
    public record LegalMention(@Nullable String code, String text) {}

    private void refuseTaken(Entity entity) {
        if (entities.isTaken(entity.registration(), entity.country(), entity.id()))
            throw new Invalid(List.of(Problem.at("number", "organisation.entity.number-known")));
    }

    private UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }
}
