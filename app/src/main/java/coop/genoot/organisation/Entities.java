package coop.genoot.organisation;

import static coop.genoot.organisation.db.Tables.BANK_ACCOUNT;
import static coop.genoot.organisation.db.Tables.COOPERATIVE_GROUP;
import static coop.genoot.organisation.db.Tables.ENTITY;

import coop.genoot.common.Bic;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Iban;
import coop.genoot.common.Language;
import coop.genoot.common.VatNumber;
import coop.genoot.organisation.db.tables.records.BankAccountRecord;
import coop.genoot.organisation.db.tables.records.EntityRecord;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Lookups;
import coop.genoot.platform.audit.AuditTrail;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The group, its entities and their bank accounts as they are kept. */
@Component
class Entities {
    /** An entity and the country whose law it lives by. */
    record Homeland(EntityId entity, Country country) {
        CountryPack law() {
            return CountryPack.of(country);
        }
    }

    private final DSLContext sql;

    private final AuditTrail trail;

    Entities(DSLContext sql, AuditTrail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    void addGroup(Actor me, UUID id, String name) {
        sql.insertInto(COOPERATIVE_GROUP, COOPERATIVE_GROUP.ID, COOPERATIVE_GROUP.NAME)
                .values(id, name)
                .execute();
        trail.record(me, "group.founded", "group " + id, "");
    }

    boolean hasGroup() {
        return sql.fetchExists(COOPERATIVE_GROUP);
    }

    Optional<String> groupName(UUID id) {
        return sql.select(COOPERATIVE_GROUP.NAME)
                .from(COOPERATIVE_GROUP)
                .where(COOPERATIVE_GROUP.ID.eq(id))
                .fetchOptional(COOPERATIVE_GROUP.NAME);
    }

    void add(Actor me, Entity entity) {
        Lookups.forget();
        sql.insertInto(ENTITY)
                .set(ENTITY.ID, entity.id().value())
                .set(ENTITY.GROUP_ID, entity.group())
                .set(ENTITY.FOUNDED_ON, entity.foundedOn())
                .set(kept(entity))
                .execute();
        trail.record(me, "entity.founded", "entity " + entity.id(), "group " + entity.group());
    }

    boolean change(Actor me, Entity entity) {
        Lookups.forget();
        boolean changed = sql.update(ENTITY)
                        .set(kept(entity))
                        .set(ENTITY.VERSION, entity.version() + 1)
                        .where(ENTITY.ID.eq(entity.id().value()))
                        .and(ENTITY.VERSION.eq(entity.version()))
                        .execute()
                == 1;
        if (changed) trail.record(me, "entity.changed", "entity " + entity.id(), "version " + (entity.version() + 1));
        return changed;
    }

    boolean isTaken(Registration registration, Country country, EntityId except) {
        return sql.fetchExists(
                ENTITY,
                ENTITY.COUNTRY
                        .eq(country.code())
                        .and(ENTITY.ENTERPRISE_NUMBER.eq(registration.number()))
                        .and(ENTITY.ID.ne(except.value())));
    }

    Optional<Entity> find(EntityId id) {
        return Lookups.once(new ById(id), () -> read(ENTITY.ID.eq(id.value())).stream().findFirst());
    }

    private record ById(EntityId id) {}

    List<Entity> all() {
        return read(DSL.trueCondition());
    }

    /** Whichever of these scopes is an entity, with its country. */
    Optional<Homeland> among(List<UUID> scopes) {
        return Lookups.once(new Among(Set.copyOf(scopes)), () -> sql.select(ENTITY.ID, ENTITY.COUNTRY)
                .from(ENTITY)
                .where(ENTITY.ID.in(scopes))
                .fetchOptional(row -> new Homeland(new EntityId(row.value1()), new Country(row.value2()))));
    }

    private record Among(Set<UUID> scopes) {}

    Optional<EntityId> holderOf(Iban iban) {
        return sql.select(BANK_ACCOUNT.ENTITY_ID)
                .from(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.IBAN.eq(iban.value()))
                .fetchOptional(row -> new EntityId(row.value1()));
    }

    void keep(Actor me, EntityId entity, BankAccount account, LocalDate since) {
        Lookups.forget();
        if (account.main())
            sql.update(BANK_ACCOUNT)
                    .set(BANK_ACCOUNT.MAIN, false)
                    .where(BANK_ACCOUNT.ENTITY_ID.eq(entity.value()))
                    .execute();
        var bic = account.bic() == null ? null : account.bic().value();
        sql.insertInto(BANK_ACCOUNT)
                .set(BANK_ACCOUNT.IBAN, account.iban().value())
                .set(BANK_ACCOUNT.ENTITY_ID, entity.value())
                .set(BANK_ACCOUNT.SINCE, since)
                .set(BANK_ACCOUNT.BIC, bic)
                .set(BANK_ACCOUNT.LABEL, account.label())
                .set(BANK_ACCOUNT.MAIN, account.main())
                .onConflict(BANK_ACCOUNT.IBAN)
                .doUpdate()
                .set(BANK_ACCOUNT.BIC, bic)
                .set(BANK_ACCOUNT.LABEL, account.label())
                .set(BANK_ACCOUNT.MAIN, account.main())
                .execute();
        trail.record(me, "bank-account.kept", "entity " + entity, account.main() ? "main" : "");
    }

    private List<Entity> read(Condition which) {
        var accounts = sql.selectFrom(BANK_ACCOUNT)
                .where(BANK_ACCOUNT.UNTIL.isNull())
                .orderBy(BANK_ACCOUNT.MAIN.desc(), BANK_ACCOUNT.LABEL)
                .fetchGroups(BANK_ACCOUNT.ENTITY_ID, Entities::account);
        return sql.selectFrom(ENTITY)
                .where(which)
                .orderBy(ENTITY.NAME)
                .fetch(row -> entity(row, accounts.getOrDefault(row.getId(), List.of())));
    }

    private static Map<Field<?>, Object> kept(Entity entity) {
        var kept = new HashMap<Field<?>, Object>();
        kept.put(ENTITY.NAME, entity.name());
        kept.put(ENTITY.LEGAL_NAME, entity.legalName());
        kept.put(ENTITY.LEGAL_FORM, entity.legalForm());
        kept.put(ENTITY.COUNTRY, entity.country().code());
        kept.put(ENTITY.LANGUAGE, entity.language().name());
        kept.put(ENTITY.ENTERPRISE_NUMBER, entity.registration().number());
        kept.put(
                ENTITY.VAT_NUMBER,
                entity.vatNumber() == null ? null : entity.vatNumber().value());
        kept.put(ENTITY.REGISTER, entity.register());
        kept.put(ENTITY.STREET, entity.address().street());
        kept.put(ENTITY.EXTRA, entity.address().extra());
        kept.put(ENTITY.POSTCODE, entity.address().postcode());
        kept.put(ENTITY.TOWN, entity.address().town());
        kept.put(ENTITY.EMAIL, entity.contact().email());
        kept.put(ENTITY.PHONE, entity.contact().phone());
        kept.put(ENTITY.WEBSITE, entity.contact().website());
        kept.put(ENTITY.ADDRESS_SCHEME, entity.electronicAddress().scheme());
        kept.put(ENTITY.ADDRESS_VALUE, entity.electronicAddress().value());
        kept.put(ENTITY.COLOUR, entity.marks().colour());
        kept.put(ENTITY.FOOTER, entity.marks().footer());
        return kept;
    }

    private static Entity entity(EntityRecord row, List<BankAccount> accounts) {
        var country = new Country(row.getCountry());
        return new Entity(
                new EntityId(row.getId()),
                row.getGroupId(),
                row.getName(),
                row.getLegalName(),
                row.getLegalForm(),
                Language.valueOf(row.getLanguage()),
                Registration.parse(row.getEnterpriseNumber(), country).orElseThrow(),
                row.getVatNumber() == null ? null : new VatNumber(row.getVatNumber()),
                row.getRegister(),
                new PostalAddress(row.getStreet(), row.getExtra(), row.getPostcode(), row.getTown(), country),
                new Entity.Contact(row.getEmail(), row.getPhone(), row.getWebsite()),
                new ElectronicAddress(row.getAddressScheme(), row.getAddressValue()),
                new Entity.Marks(row.getColour(), row.getFooter()),
                accounts,
                row.getFoundedOn(),
                row.getVersion());
    }

    private static BankAccount account(BankAccountRecord row) {
        var bic = row.getBic() == null ? null : new Bic(row.getBic());
        return new BankAccount(new Iban(row.getIban()), bic, row.getLabel(), row.getMain());
    }
}
