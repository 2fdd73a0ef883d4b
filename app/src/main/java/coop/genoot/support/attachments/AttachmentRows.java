package coop.genoot.support.attachments;

import static coop.genoot.support.db.Tables.ATTACHMENT;
import static coop.genoot.support.db.Tables.MESSAGE;
import static coop.genoot.support.db.Tables.NOTE;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.support.RequestId;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files beside messages and notes as they are kept. */
@Component
class AttachmentRows {
    private static final String SPOKEN = "spoken";
    private static final String NOTED = "noted";
    // A list needs no bytes.
    private static final List<SelectFieldOrAsterisk> WITHOUT_BYTES =
            List.of(ATTACHMENT.ID, ATTACHMENT.CARRIER_ID, ATTACHMENT.NAME, ATTACHMENT.TYPE, ATTACHMENT.SIZE);

    private final DSLContext sql;

    AttachmentRows(DSLContext sql) {
        this.sql = sql;
    }

    /** A file with where it belongs: the request of the message, or of the note, that it went along with. */
    record Place(
            Attachment attachment,
            byte[] bytes,
            PersonId owner,
            boolean said,
            @Nullable RequestId spoken,
            @Nullable RequestId noted) {
        /** The request it belongs to; null while it was not sent. */
        @Nullable
        RequestId request() {
            if (!said) return null;
            return noted == null ? spoken : noted;
        }
    }

    /** Whoever brought a file, and the entity whose terms hold for it. */
    record Owner(PersonId person, @Nullable EntityId entity) {}

    /** One after the other for that message or person, so that the count holds. */
    void lock(UUID carrier) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", carrier.toString());
    }

    boolean isSaid(UUID carrier) {
        return sql.fetchExists(MESSAGE, MESSAGE.ID.eq(carrier)) || sql.fetchExists(NOTE, NOTE.ID.eq(carrier));
    }

    /** Nothing happens when it was kept before. */
    void add(Attachment file, Owner owner, byte[] bytes, Instant now) {
        sql.insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, file.id())
                .set(ATTACHMENT.CARRIER_ID, file.carrier())
                .set(ATTACHMENT.OWNER_ID, owner.person().value())
                .set(
                        ATTACHMENT.ENTITY_ID,
                        owner.entity() == null ? null : owner.entity().value())
                .set(ATTACHMENT.NAME, file.name())
                .set(ATTACHMENT.TYPE, file.kind().name())
                .set(ATTACHMENT.SHA256, sha256(bytes))
                .set(ATTACHMENT.BYTES, bytes)
                .set(ATTACHMENT.SIZE, bytes.length)
                .set(ATTACHMENT.KEPT_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    void remove(UUID id, PersonId owner) {
        sql.deleteFrom(ATTACHMENT)
                .where(ATTACHMENT.ID.eq(id))
                .and(ATTACHMENT.OWNER_ID.eq(owner.value()))
                .andNot(ATTACHMENT.SAID)
                .execute();
    }

    /** What this person brought for a message that is still being written, in that order. */
    List<Attachment> brought(UUID carrier, PersonId owner) {
        return where(ATTACHMENT.CARRIER_ID.eq(carrier))
                .and(ATTACHMENT.OWNER_ID.eq(owner.value()))
                .andNot(ATTACHMENT.SAID)
                .orderBy(ATTACHMENT.KEPT_AT, ATTACHMENT.ID)
                .fetch(AttachmentRows::attachment);
    }

    /** How many files this person brought and did not send yet, for whatever it is. */
    int countUnsent(PersonId owner) {
        return sql.fetchCount(ATTACHMENT, ATTACHMENT.OWNER_ID.eq(owner.value()).andNot(ATTACHMENT.SAID));
    }

    /** How many files a request carries, beside its messages and its notes as far as the actor may read them. */
    int countOf(RequestId request) {
        var carriers = sql.select(MESSAGE.ID)
                .from(MESSAGE)
                .where(MESSAGE.REQUEST_ID.eq(request.value()))
                .unionAll(sql.select(NOTE.ID).from(NOTE).where(NOTE.REQUEST_ID.eq(request.value())));
        return sql.fetchCount(ATTACHMENT, ATTACHMENT.CARRIER_ID.in(carriers).and(ATTACHMENT.SAID));
    }

    /**
     * Throws away what was never sent, each file by the term of its entity.
     *
     * @param before per entity the moment before which it was brought; {@code others} for files of none
     */
    void sweep(Map<EntityId, Instant> before, Instant others) {
        var ofEach = before.entrySet().stream()
                .map(it -> ATTACHMENT.ENTITY_ID.eq(it.getKey().value()).and(ATTACHMENT.KEPT_AT.lt(it.getValue())));
        var ofNone = ATTACHMENT.ENTITY_ID.isNull().and(ATTACHMENT.KEPT_AT.lt(others));
        sql.deleteFrom(ATTACHMENT)
                .where(DSL.or(Stream.concat(ofEach, Stream.of(ofNone)).toList()))
                .andNot(ATTACHMENT.SAID)
                .execute();
    }

    List<Attachment> of(Collection<UUID> carriers) {
        return where(ATTACHMENT.CARRIER_ID.eq(DSL.any(carriers.toArray(UUID[]::new))))
                .and(ATTACHMENT.SAID)
                .orderBy(ATTACHMENT.KEPT_AT, ATTACHMENT.ID)
                .fetch(AttachmentRows::attachment);
    }

    Optional<Place> find(UUID id) {
        return sql.select(ATTACHMENT.asterisk(), MESSAGE.REQUEST_ID.as(SPOKEN), NOTE.REQUEST_ID.as(NOTED))
                .from(ATTACHMENT)
                .leftJoin(MESSAGE)
                .on(MESSAGE.ID.eq(ATTACHMENT.CARRIER_ID))
                .leftJoin(NOTE)
                .on(NOTE.ID.eq(ATTACHMENT.CARRIER_ID))
                .where(ATTACHMENT.ID.eq(id))
                .fetchOptional(row -> new Place(
                        attachment(row.into(ATTACHMENT)),
                        row.get(ATTACHMENT.BYTES),
                        new PersonId(row.get(ATTACHMENT.OWNER_ID)),
                        row.get(ATTACHMENT.SAID),
                        request(row.get(SPOKEN, UUID.class)),
                        request(row.get(NOTED, UUID.class))));
    }

    private static @Nullable RequestId request(@Nullable UUID id) {
        return id == null ? null : new RequestId(id);
    }

    private SelectConditionStep<Record> where(Condition which) {
        return sql.select(WITHOUT_BYTES).from(ATTACHMENT).where(which);
    }

    private static Attachment attachment(Record row) {
        return new Attachment(
                row.get(ATTACHMENT.ID),
                row.get(ATTACHMENT.CARRIER_ID),
                row.get(ATTACHMENT.NAME),
                FileKind.valueOf(row.get(ATTACHMENT.TYPE)),
                row.get(ATTACHMENT.SIZE));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
