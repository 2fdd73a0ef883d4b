package coop.genoot.control.afterwards;

import static coop.genoot.control.db.Tables.OPERATION;
import static coop.genoot.control.db.Tables.REVIEW;
import static coop.genoot.control.db.Tables.SEED;
import static coop.genoot.control.db.Tables.STOP;
import static coop.genoot.control.db.Tables.WEEK;

import coop.genoot.common.EntityId;
import coop.genoot.common.Rate;
import coop.genoot.control.PastTerms;
import coop.genoot.control.Verdict;
import coop.genoot.control.afterwards.Draw.Candidate;
import coop.genoot.control.afterwards.Draw.Line;
import coop.genoot.control.afterwards.Draw.Why;
import coop.genoot.control.afterwards.Weeks.Promise;
import coop.genoot.control.db.tables.records.SeedRecord;
import coop.genoot.control.db.tables.records.WeekRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Weeks, their seeds and draws, as they are kept. */
@Component
class WeekRows {
    private static final int MOST = 500;

    private final DSLContext sql;

    WeekRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Those of the entities for which that week was promised already. */
    Set<UUID> promised(Collection<EntityId> entities, LocalDate monday) {
        return sql.select(WEEK.ENTITY_ID)
                .from(WEEK)
                .where(WEEK.MONDAY.eq(monday))
                .and(WEEK.ENTITY_ID.in(ids(entities)))
                .fetchSet(WEEK.ENTITY_ID);
    }

    void promise(List<Promise> promises) {
        sql.batchInsert(promises.stream().map(it -> week(it.week())).toList()).execute();
        sql.batchInsert(promises.stream()
                        .map(it -> new SeedRecord(it.week().id(), it.seed()))
                        .toList())
                .execute();
    }

    private static WeekRecord week(Week week) {
        var row = new WeekRecord();
        row.setId(week.id());
        row.setEntityId(week.entity().value());
        row.setMonday(week.monday());
        row.setFingerprint(week.fingerprint());
        row.setPromisedAt(week.promisedAt());
        return row;
    }

    private static List<UUID> ids(Collection<EntityId> entities) {
        return entities.stream().map(EntityId::value).toList();
    }

    /** Weeks that are over and were not drawn, the oldest first. */
    List<Week> toDraw(Collection<EntityId> entities, LocalDate today) {
        var over = WEEK.DRAWN_AT.isNull().and(WEEK.MONDAY.le(today.minusDays(7)));
        return find(over.and(WEEK.ENTITY_ID.in(ids(entities))), MOST);
    }

    /** The latest of the entity. */
    List<Week> latest(EntityId entity, int limit) {
        return sql.selectFrom(WEEK)
                .where(WEEK.ENTITY_ID.eq(entity.value()))
                .orderBy(WEEK.MONDAY.desc())
                .limit(limit)
                .fetch(WeekRows::week);
    }

    Optional<Week> find(UUID id) {
        return find(WEEK.ID.eq(id), 1).stream().findFirst();
    }

    String list(UUID id) {
        return sql.select(WEEK.LIST).from(WEEK).where(WEEK.ID.eq(id)).fetchSingle(WEEK.LIST);
    }

    String seed(UUID id) {
        return sql.select(SEED.LETTERS).from(SEED).where(SEED.WEEK_ID.eq(id)).fetchSingle(SEED.LETTERS);
    }

    /** Whether nobody else draws it now, or did. */
    boolean lock(UUID id) {
        return sql.select(WEEK.ID)
                .from(WEEK)
                .where(WEEK.ID.eq(id))
                .and(WEEK.DRAWN_AT.isNull())
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    /**
     * What people did between the two moments and nobody looked at before. What waited and went on by itself counts as
     * a risk: a rule met it, and nobody looked.
     */
    List<Candidate> candidates(EntityId entity, Instant from, Instant until) {
        return sql.select(OPERATION.ID, OPERATION.KIND, OPERATION.AMOUNT_CENTS, OPERATION.VERDICT)
                .from(OPERATION)
                .where(OPERATION.ENTITY_ID.eq(entity.value()))
                .and(OPERATION.HAPPENED_AT.ge(from))
                .and(OPERATION.HAPPENED_AT.lt(until))
                .and(OPERATION.VERDICT.ne(Verdict.STOP.name()).or(wentOnByItself()))
                .and(OPERATION.PERSON_ID.isNotNull())
                .fetch(row -> new Candidate(
                        row.value1(),
                        Candidate.stratum(row.value2(), row.value3()),
                        !row.value4().equals(Verdict.GO.name())));
    }

    private static Condition wentOnByItself() {
        return DSL.exists(DSL.selectOne()
                .from(STOP)
                .where(STOP.OPERATION_ID.eq(OPERATION.ID))
                .and(STOP.DECIDED_BY.eq(PastTerms.HOUSE.author())));
    }

    /** Publishes the draw, and puts what was chosen on the desk of who looks. */
    void drawn(Week week, String list, int operations, List<Line> chosen) {
        sql.update(WEEK)
                .set(WEEK.SEED, Objects.requireNonNull(week.seed()))
                .set(WEEK.SHARE, Objects.requireNonNull(week.share()).percent())
                .set(WEEK.DRAWN_AT, week.drawnAt())
                .set(WEEK.LIST, list)
                .set(WEEK.LOOKED_UP, operations)
                .set(WEEK.CHOSEN, chosen.size())
                .where(WEEK.ID.eq(week.id()))
                .execute();
        add(week, Why.DRAWN, ids(chosen, true));
        add(week, Why.RISK, ids(chosen, false));
    }

    private static List<UUID> ids(List<Line> chosen, boolean drawn) {
        return chosen.stream()
                .filter(it -> it.drawn() == drawn)
                .map(it -> it.candidate().operation())
                .toList();
    }

    private void add(Week week, Why why, List<UUID> operations) {
        sql.insertInto(
                        REVIEW,
                        REVIEW.OPERATION_ID,
                        REVIEW.WEEK_ID,
                        REVIEW.ENTITY_ID,
                        REVIEW.ACTIVITY_ID,
                        REVIEW.PERSON_ID,
                        REVIEW.WHY)
                .select(sql.select(
                                OPERATION.ID,
                                DSL.val(week.id()),
                                OPERATION.ENTITY_ID,
                                OPERATION.ACTIVITY_ID,
                                OPERATION.PERSON_ID,
                                DSL.val(why.name()))
                        .from(OPERATION)
                        .where(OPERATION.ID.in(operations)))
                .execute();
    }

    private List<Week> find(Condition which, int limit) {
        return sql.selectFrom(WEEK)
                .where(which)
                .orderBy(WEEK.MONDAY, WEEK.ID)
                .limit(limit)
                .fetch(WeekRows::week);
    }

    private static Week week(WeekRecord row) {
        return new Week(
                row.getId(),
                new EntityId(row.getEntityId()),
                row.getMonday(),
                row.getFingerprint(),
                row.getPromisedAt(),
                row.getSeed(),
                row.getShare() == null ? null : new Rate(row.getShare()),
                row.getDrawnAt(),
                row.getLookedUp(),
                row.getChosen());
    }
}
