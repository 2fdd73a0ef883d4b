package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;
import static coop.genoot.ledger.db.Tables.DAY_SUM;
import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.SEAL;
import static coop.genoot.ledger.db.Tables.SEALED;
import static coop.genoot.ledger.db.Tables.SEAL_TOTAL;
import static coop.genoot.ledger.db.Tables.TRANSACTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.EntityId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectFieldOrAsterisk;
import org.springframework.stereotype.Component;

/** The seals of entities and what they took in, as rows. */
@Component
class SealRows {
    private static final int FETCHED_AT_ONCE = 2_000;
    private static final HexFormat HEX = HexFormat.of();
    private static final SelectFieldOrAsterisk[] FIELDS = {
        TRANSACTION.ID,
        TRANSACTION.ENTITY_ID,
        TRANSACTION.BOOKED_ON,
        TRANSACTION.RECORDED_AT,
        TRANSACTION.KIND,
        TRANSACTION.SOURCE_ROOM,
        TRANSACTION.SOURCE_DOCUMENT,
        TRANSACTION.IDEMPOTENCY_KEY,
        TRANSACTION.AUTHOR,
        TRANSACTION.LABEL,
        TRANSACTION.DETAIL,
        TRANSACTION.REVERSES,
        ACCOUNT.KIND,
        ACCOUNT.OWNER_KIND,
        ACCOUNT.OWNER_ID,
        ENTRY.CENTS,
        ENTRY.UNIT,
        ENTRY.ACTIVITY_ID,
        ENTRY.SUBJECT,
        ENTRY.BOOKED_ON,
        ENTRY.ENTITY_ID,
        SEALED.POSITION,
        SEALED.SEAL_NUMBER,
        SEALED.DIGEST
    };

    private static final List<Field<?>> SEAL_FIELDS = List.of(
            SEAL.ENTITY_ID,
            SEAL.NUMBER,
            SEAL.KIND,
            SEAL.CLOSES_ON,
            SEAL.MADE_AT,
            SEAL.TRANSACTIONS,
            SEAL.KEY_NAME,
            SEAL.PREVIOUS,
            SEAL.HASH);

    /** One transaction in its final place. */
    record Sealed(long position, UUID transaction, byte[] digest) {}

    private final DSLContext sql;

    SealRows(DSLContext sql) {
        this.sql = sql;
    }

    List<EntityId> entities() {
        return sql.selectDistinct(ACCOUNT.ENTITY_ID).from(ACCOUNT).fetch(row -> new EntityId(row.value1()));
    }

    List<Seal> of(EntityId entity) {
        var totals = sql.selectFrom(SEAL_TOTAL)
                .where(SEAL_TOTAL.ENTITY_ID.eq(entity.value()))
                .fetchGroups(
                        SEAL_TOTAL.NUMBER,
                        row -> new Seal.Total(
                                row.getUnit(), row.getOwnCents(), row.getPeriodCents(), row.getPerpetualCents()));
        return sql.select(SEAL_FIELDS)
                .from(SEAL)
                .where(SEAL.ENTITY_ID.eq(entity.value()))
                .orderBy(SEAL.NUMBER)
                .fetch(row -> seal(row, totals.getOrDefault(row.get(SEAL.NUMBER), List.of())));
    }

    Map<EntityId, Seal> latest(Collection<UUID> entities) {
        return sql.select(SEAL_FIELDS)
                .distinctOn(SEAL.ENTITY_ID)
                .from(SEAL)
                .where(SEAL.ENTITY_ID.in(entities))
                .orderBy(SEAL.ENTITY_ID, SEAL.NUMBER.desc())
                .fetchMap(row -> new EntityId(row.get(SEAL.ENTITY_ID)), row -> seal(row, List.of()));
    }

    private static Seal seal(Record row, List<Seal.Total> totals) {
        return new Seal(
                row.get(SEAL.NUMBER),
                SealKind.valueOf(row.get(SEAL.KIND)),
                row.get(SEAL.CLOSES_ON),
                row.get(SEAL.MADE_AT),
                row.get(SEAL.TRANSACTIONS),
                row.get(SEAL.KEY_NAME),
                HEX.formatHex(row.get(SEAL.PREVIOUS)),
                HEX.formatHex(row.get(SEAL.HASH)),
                totals);
    }

    Optional<LocalDate> lastClosing(EntityId entity, SealKind kind) {
        return Optional.ofNullable(sql.select(max(SEAL.CLOSES_ON))
                .from(SEAL)
                .where(SEAL.ENTITY_ID.eq(entity.value()))
                .and(SEAL.KIND.eq(kind.name()))
                .fetchSingle()
                .value1());
    }

    long lastPosition(EntityId entity) {
        return sql.select(coalesce(max(SEALED.POSITION), inline(0L)))
                .from(SEALED)
                .where(SEALED.ENTITY_ID.eq(entity.value()))
                .fetchSingle()
                .value1();
    }

    long unsealed(EntityId entity) {
        return sql.fetchCount(selectOne()
                .from(TRANSACTION)
                .where(TRANSACTION.ENTITY_ID.eq(entity.value()))
                .andNotExists(selectOne().from(SEALED).where(SEALED.TRANSACTION_ID.eq(TRANSACTION.ID))));
    }

    /** Only one seals an entity at a time. */
    void lock(EntityId entity) {
        sql.select(field("pg_advisory_xact_lock(hashtextextended({0}, 0))", Object.class, val("seal " + entity)))
                .fetch();
    }

    /**
     * Where to look for transactions that no seal has taken in. Those of database transactions that were over at the
     * last seal need not be looked at again, unless the books were restored into another cluster, which counts anew.
     */
    Condition sinceLastSeal(EntityId entity) {
        var looked = sql.select(max(field("horizon::text::numeric", BigDecimal.class)))
                .from(SEAL)
                .where(SEAL.ENTITY_ID.eq(entity.value()))
                .fetchSingle()
                .value1();
        // Not a bind value: how much lies behind it decides how the database looks for it.
        var from = inline(looked == null ? "0" : looked.toPlainString());
        return condition(
                "({0} >= {1}::xid8 or {1}::xid8 > pg_current_xact_id())", TRANSACTION.RECORDED_IN, from);
    }

    /** Every transaction that no seal has taken in, in the order in which they were recorded. */
    void eachUnsealed(EntityId entity, Consumer<List<Record>> reader) {
        stream(
                sql.select(FIELDS)
                        .from(TRANSACTION)
                        .join(ENTRY)
                        .on(ENTRY.TRANSACTION_ID.eq(TRANSACTION.ID))
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                        .leftJoin(SEALED)
                        .on(SEALED.TRANSACTION_ID.eq(TRANSACTION.ID))
                        .where(TRANSACTION.ENTITY_ID.eq(entity.value()))
                        .and(SEALED.TRANSACTION_ID.isNull())
                        .and(sinceLastSeal(entity))
                        .orderBy(TRANSACTION.RECORDED_AT, TRANSACTION.ID, ENTRY.LINE),
                reader);
    }

    /** Every sealed transaction of the entity in its final order, as it stands now. */
    void eachSealed(EntityId entity, Consumer<List<Record>> reader) {
        stream(
                sql.select(FIELDS)
                        .from(SEALED)
                        .join(TRANSACTION)
                        .on(TRANSACTION.ID.eq(SEALED.TRANSACTION_ID))
                        .join(ENTRY)
                        .on(ENTRY.TRANSACTION_ID.eq(TRANSACTION.ID))
                        .join(ACCOUNT)
                        .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                        .where(SEALED.ENTITY_ID.eq(entity.value()))
                        .orderBy(SEALED.POSITION, ENTRY.LINE),
                reader);
    }

    /** Whether the kept sums of days are what the sealed transactions add up to. */
    boolean sumsHold(EntityId entity) {
        var debits = sum(greatest(ENTRY.CENTS, inline(0L)));
        var credits = sum(greatest(ENTRY.CENTS.neg(), inline(0L)));
        var computed = sql.select(ENTRY.BOOKED_ON, ACCOUNT.KIND, ACCOUNT.OWNER_KIND, ENTRY.UNIT, debits, credits)
                .from(SEALED)
                .join(ENTRY)
                .on(ENTRY.TRANSACTION_ID.eq(SEALED.TRANSACTION_ID))
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACCOUNT_ID))
                .where(SEALED.ENTITY_ID.eq(entity.value()))
                .groupBy(ENTRY.BOOKED_ON, ACCOUNT.KIND, ACCOUNT.OWNER_KIND, ENTRY.UNIT)
                .fetchSet(row -> List.of(
                        row.value1(), row.value2(), row.value3(), row.value4(),
                        row.value5().longValueExact(), row.value6().longValueExact()));
        var kept = sql.selectFrom(DAY_SUM)
                .where(DAY_SUM.ENTITY_ID.eq(entity.value()))
                .fetchSet(row -> List.of(
                        row.getBookedOn(), row.getKind(), row.getOwnerKind(), row.getUnit(),
                        row.getDebitCents(), row.getCreditCents()));
        return computed.equals(kept);
    }

    void add(EntityId entity, int sealNumber, List<Sealed> taken) {
        var insert = sql.insertInto(
                SEALED, SEALED.ENTITY_ID, SEALED.POSITION, SEALED.TRANSACTION_ID, SEALED.SEAL_NUMBER, SEALED.DIGEST);
        for (var one : taken)
            insert = insert.values(entity.value(), one.position(), one.transaction(), sealNumber, one.digest());
        insert.execute();
    }

    void add(EntityId entity, Seal seal) {
        sql.insertInto(SEAL)
                .columns(
                        SEAL.ENTITY_ID,
                        SEAL.NUMBER,
                        SEAL.KIND,
                        SEAL.CLOSES_ON,
                        SEAL.MADE_AT,
                        SEAL.TRANSACTIONS,
                        SEAL.FORM,
                        SEAL.KEY_NAME,
                        SEAL.PREVIOUS,
                        SEAL.HASH)
                .values(
                        entity.value(),
                        seal.number(),
                        seal.kind().name(),
                        seal.closesOn(),
                        seal.madeAt(),
                        seal.transactions(),
                        CanonicalText.FORM,
                        seal.keyName(),
                        HEX.parseHex(seal.previous()),
                        HEX.parseHex(seal.hash()))
                .execute();
        for (var total : seal.totals()) {
            sql.insertInto(SEAL_TOTAL)
                    .values(entity.value(), seal.number(), total.unit(), total.own(), total.period(), total.perpetual())
                    .execute();
        }
    }

    /** Hands over the rows of one transaction after the other, without holding them all. */
    private static void stream(ResultQuery<Record> query, Consumer<List<Record>> reader) {
        var rows = new ArrayList<Record>();
        try (var cursor = query.fetchSize(FETCHED_AT_ONCE).fetchLazy()) {
            for (var row : cursor) {
                if (!rows.isEmpty() && !rows.getFirst().get(TRANSACTION.ID).equals(row.get(TRANSACTION.ID))) {
                    reader.accept(List.copyOf(rows));
                    rows.clear();
                }
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) reader.accept(List.copyOf(rows));
    }
}
