package coop.genoot.sales;

import static coop.genoot.sales.db.Tables.CLIENT;
import static coop.genoot.sales.db.Tables.CLIENT_ADDRESS;
import static coop.genoot.sales.db.Tables.CLIENT_CONTACT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.VatNumber;
import coop.genoot.sales.db.Routines;
import coop.genoot.sales.db.tables.records.ClientAddressRecord;
import coop.genoot.sales.db.tables.records.ClientContactRecord;
import coop.genoot.sales.db.tables.records.ClientRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clients as they are kept, with their contacts and other addresses. Row-level security stands behind every read.
 */
@Component
class ClientRows {
    private static final Field<Result<ClientContactRecord>> CONTACTS = multiset(selectFrom(CLIENT_CONTACT)
                    .where(CLIENT_CONTACT.CLIENT_ID.eq(CLIENT.ID))
                    .orderBy(CLIENT_CONTACT.POSITION))
            .as("contacts");
    private static final Field<Result<ClientAddressRecord>> ADDRESSES = multiset(selectFrom(CLIENT_ADDRESS)
                    .where(CLIENT_ADDRESS.CLIENT_ID.eq(CLIENT.ID))
                    .orderBy(CLIENT_ADDRESS.POSITION))
            .as("addresses");

    private final DSLContext sql;

    ClientRows(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Client> find(ClientId id) {
        return all(CLIENT.ID.eq(id.value())).stream().findFirst();
    }

    List<Client> all(Collection<UUID> ids) {
        return all(CLIENT.ID.in(ids));
    }

    /** Clients of that Activity, not archived, with the same VAT or register number, but for that one. */
    List<Client> sameNumber(ActivityId activity, ClientId but, @Nullable VatNumber vat, @Nullable String register) {
        var sameVat = vat == null ? DSL.falseCondition() : CLIENT.VAT_NUMBER.eq(vat.value());
        var sameRegister = register == null ? DSL.falseCondition() : CLIENT.REGISTER_NUMBER.eq(register);
        return all(CLIENT.ACTIVITY_ID
                .eq(activity.value())
                .and(CLIENT.ID.ne(but.value()))
                .and(CLIENT.ARCHIVED_AT.isNull())
                .and(sameVat.or(sameRegister)));
    }

    /** One page of a list, by name; {@code limit} lines after that client. */
    List<ClientLine> search(
            Collection<UUID> activities, String text, boolean archived, @Nullable UUID after, int limit) {
        var place = after == null
                ? noCondition()
                : row(CLIENT.SORT_NAME, CLIENT.ID)
                        .gt(
                                DSL.field(select(CLIENT.as("last").SORT_NAME)
                                        .from(CLIENT.as("last"))
                                        .where(CLIENT.as("last").ID.eq(after))),
                                DSL.val(after));
        return sql.select(CLIENT.ID, CLIENT.ACTIVITY_ID, CLIENT.NAME, CLIENT.CITY, CLIENT.COUNTRY, CLIENT.KIND)
                .from(CLIENT)
                .where(CLIENT.ACTIVITY_ID.in(activities))
                .and(archived ? CLIENT.ARCHIVED_AT.isNotNull() : CLIENT.ARCHIVED_AT.isNull())
                .and(contains(text))
                .and(place)
                .orderBy(CLIENT.SORT_NAME, CLIENT.ID)
                .limit(limit)
                .fetch(it -> new ClientLine(
                        new ClientId(it.value1()),
                        new ActivityId(it.value2()),
                        it.value3(),
                        it.value4(),
                        new Country(it.value5()),
                        ClientKind.valueOf(it.value6())));
    }

    /** Keeps a new client; false when that id is taken. */
    boolean add(Client client, String author, Instant now) {
        var added = sql.insertInto(CLIENT)
                        .set(CLIENT.ID, client.id().value())
                        .set(CLIENT.ENTITY_ID, client.entity().value())
                        .set(CLIENT.ACTIVITY_ID, client.activity().value())
                        .set(values(client))
                        .set(CLIENT.CREATED_AT, now)
                        .set(CLIENT.CREATED_BY, author)
                        .set(CLIENT.CHANGED_AT, now)
                        .onConflict(CLIENT.ID)
                        .doNothing()
                        .execute()
                == 1;
        if (added) addParts(client);
        return added;
    }

    void change(Client client, Instant now) {
        sql.update(CLIENT)
                .set(values(client))
                .set(CLIENT.CHANGED_AT, now)
                .where(CLIENT.ID.eq(client.id().value()))
                .execute();
        sql.deleteFrom(CLIENT_CONTACT)
                .where(CLIENT_CONTACT.CLIENT_ID.eq(client.id().value()))
                .execute();
        sql.deleteFrom(CLIENT_ADDRESS)
                .where(CLIENT_ADDRESS.CLIENT_ID.eq(client.id().value()))
                .execute();
        addParts(client);
    }

    void changeMail(ClientId id, String mail, Instant now) {
        sql.update(CLIENT)
                .set(CLIENT.MAIL, mail)
                .set(CLIENT.CHANGED_AT, now)
                .where(CLIENT.ID.eq(id.value()))
                .execute();
    }

    void archive(ClientId id, @Nullable Instant at) {
        sql.update(CLIENT)
                .set(CLIENT.ARCHIVED_AT, at)
                .where(CLIENT.ID.eq(id.value()))
                .execute();
    }

    private List<Client> all(Condition which) {
        return sql.select(CLIENT, CONTACTS, ADDRESSES)
                .from(CLIENT)
                .where(which)
                .orderBy(CLIENT.SORT_NAME, CLIENT.ID)
                .fetch(it -> client(it.value1(), it.value2(), it.value3()));
    }

    private static Condition contains(String text) {
        var words = text.strip().split("\\s+");
        return DSL.and(java.util.Arrays.stream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> CLIENT.SEARCH.like(
                        DSL.concat(DSL.val("%"), Routines.plain(DSL.val(DSL.escape(word, '\\'))), DSL.val("%")), '\\'))
                .toList());
    }

    private void addParts(Client client) {
        var contacts = client.contacts();
        for (int i = 0; i < contacts.size(); i++) {
            var contact = contacts.get(i);
            sql.insertInto(CLIENT_CONTACT)
                    .values(
                            client.id().value(),
                            i,
                            client.entity().value(),
                            client.activity().value(),
                            contact.name(),
                            contact.role(),
                            contact.mail(),
                            contact.phone())
                    .execute();
        }
        var others = client.otherAddresses();
        for (int i = 0; i < others.size(); i++) {
            var at = others.get(i).address();
            sql.insertInto(CLIENT_ADDRESS)
                    .values(
                            client.id().value(),
                            i,
                            client.entity().value(),
                            client.activity().value(),
                            others.get(i).label(),
                            at.street(),
                            at.extra(),
                            at.postcode(),
                            at.city(),
                            at.country().code())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> values(Client it) {
        var at = it.address();
        var values = new HashMap<Field<?>, @Nullable Object>();
        values.put(CLIENT.KIND, it.kind().name());
        values.put(CLIENT.NAME, it.name());
        values.put(CLIENT.STREET, at.street());
        values.put(CLIENT.EXTRA, at.extra());
        values.put(CLIENT.POSTCODE, at.postcode());
        values.put(CLIENT.CITY, at.city());
        values.put(CLIENT.COUNTRY, at.country().code());
        values.put(CLIENT.LANGUAGE, it.language().name());
        values.put(CLIENT.MAIL, it.mail());
        values.put(CLIENT.PHONE, it.phone());
        values.put(CLIENT.VAT_NUMBER, it.vat() == null ? null : it.vat().value());
        values.put(CLIENT.REGISTER_NUMBER, it.registerNumber());
        values.put(
                CLIENT.ELECTRONIC_SCHEME,
                it.electronic() == null ? null : it.electronic().scheme());
        values.put(
                CLIENT.ELECTRONIC_ID,
                it.electronic() == null ? null : it.electronic().id());
        values.put(CLIENT.BUYER_REFERENCE, it.buyerReference());
        values.put(CLIENT.PAYMENT_DAYS, it.paymentDays());
        values.put(CLIENT.NOTE, it.note());
        return values;
    }

    private static Client client(
            ClientRecord it, List<ClientContactRecord> contacts, List<ClientAddressRecord> addresses) {
        return new Client(
                new ClientId(it.getId()),
                new EntityId(it.getEntityId()),
                new ActivityId(it.getActivityId()),
                ClientKind.valueOf(it.getKind()),
                it.getName(),
                new Address(
                        it.getStreet(), it.getExtra(), it.getPostcode(), it.getCity(), new Country(it.getCountry())),
                Language.valueOf(it.getLanguage()),
                it.getMail(),
                it.getPhone(),
                it.getVatNumber() == null ? null : new VatNumber(it.getVatNumber()),
                it.getRegisterNumber(),
                it.getElectronicScheme() == null
                        ? null
                        : new ElectronicAddress(it.getElectronicScheme(), it.getElectronicId()),
                it.getBuyerReference(),
                it.getPaymentDays(),
                it.getNote(),
                it.getArchivedAt() != null,
                contacts.stream()
                        .map(one -> new Contact(one.getName(), one.getRole(), one.getMail(), one.getPhone()))
                        .toList(),
                addresses.stream().map(ClientRows::other).toList());
    }

    private static OtherAddress other(ClientAddressRecord it) {
        return new OtherAddress(
                it.getLabel(),
                new Address(
                        it.getStreet(), it.getExtra(), it.getPostcode(), it.getCity(), new Country(it.getCountry())));
    }
}
