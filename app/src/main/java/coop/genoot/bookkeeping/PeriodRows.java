package coop.genoot.bookkeeping;

import static coop.genoot.bookkeeping.db.Tables.CLOSED_MONTH;
import static coop.genoot.bookkeeping.db.Tables.PERIOD_CONTRIBUTION;
import static coop.genoot.bookkeeping.db.Tables.PERIOD_CONTRIBUTION_MADE;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import coop.genoot.bookkeeping.db.tables.records.PeriodContributionMadeRecord;
import coop.genoot.bookkeeping.db.tables.records.PeriodContributionRecord;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The contributions of periods, and the months that are closed, as they are kept. */
@Component
class PeriodRows {
    private static final Condition NOT_MADE = notExists(selectOne()
            .from(PERIOD_CONTRIBUTION_MADE)
            .where(PERIOD_CONTRIBUTION_MADE.CONTRIBUTION.eq(PERIOD_CONTRIBUTION.ID)));

    private final DSLContext sql;

    PeriodRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The last month of that entity that was closed. */
    Optional<LocalDate> lastClosed(EntityId entity) {
        return Optional.ofNullable(sql.select(DSL.max(CLOSED_MONTH.MONTH))
                .from(CLOSED_MONTH)
                .where(CLOSED_MONTH.ENTITY_ID.eq(entity.value()))
                .fetchSingle()
                .value1());
    }

    /** The last month that was closed in each of these entities; those without one are left out. */
    Map<EntityId, LocalDate> lastClosed(Collection<UUID> entities) {
        return sql.select(CLOSED_MONTH.ENTITY_ID, DSL.max(CLOSED_MONTH.MONTH))
                .from(CLOSED_MONTH)
                .where(CLOSED_MONTH.ENTITY_ID.in(entities))
                .groupBy(CLOSED_MONTH.ENTITY_ID)
                .fetchMap(row -> new EntityId(row.value1()), row -> row.value2());
    }

    /** False when somebody closed that month already. */
    boolean close(EntityId entity, LocalDate month) {
        return sql.insertInto(CLOSED_MONTH)
                        .set(CLOSED_MONTH.ENTITY_ID, entity.value())
                        .set(CLOSED_MONTH.MONTH, month)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void addAll(List<PeriodContribution> owed) {
        sql.batchInsert(owed.stream().map(this::row).toList()).execute();
    }

    private PeriodContributionRecord row(PeriodContribution owed) {
        var row = sql.newRecord(PERIOD_CONTRIBUTION);
        row.setId(owed.id());
        row.setEntityId(owed.entity().value());
        row.setActivityId(owed.activity().value());
        row.setPart(owed.part().name());
        row.setRule(owed.rule());
        row.setFromDay(owed.days().from());
        row.setUntilDay(owed.days().until());
        row.setCents(owed.amount().cents());
        return row;
    }

    /** To the last cent, on that day. */
    void made(List<PeriodContribution> owed, LocalDate on) {
        sql.batchInsert(owed.stream().map(it -> made(it, on)).toList()).execute();
    }

    private PeriodContributionMadeRecord made(PeriodContribution owed, LocalDate on) {
        var row = sql.newRecord(PERIOD_CONTRIBUTION_MADE);
        row.setContribution(owed.id());
        row.setEntityId(owed.entity().value());
        row.setActivityId(owed.activity().value());
        row.setMadeOn(on);
        return row;
    }

    /** The Activities of which something still waits for money, by entity. */
    Map<EntityId, List<ActivityId>> waiting() {
        return sql.selectDistinct(PERIOD_CONTRIBUTION.ENTITY_ID, PERIOD_CONTRIBUTION.ACTIVITY_ID)
                .from(PERIOD_CONTRIBUTION)
                .where(NOT_MADE)
                .fetchGroups(row -> new EntityId(row.value1()), row -> new ActivityId(row.value2()));
    }

    /** What of these Activities still waits for money, the oldest first. */
    List<PeriodContribution> notMade(List<ActivityId> activities) {
        var ids = activities.stream().map(ActivityId::value).toArray(UUID[]::new);
        return sql.selectFrom(PERIOD_CONTRIBUTION)
                .where(PERIOD_CONTRIBUTION.ACTIVITY_ID.eq(DSL.any(ids)))
                .and(NOT_MADE)
                .orderBy(PERIOD_CONTRIBUTION.FROM_DAY, PERIOD_CONTRIBUTION.ID)
                .fetch(PeriodRows::owed);
    }

    private static PeriodContribution owed(PeriodContributionRecord row) {
        return new PeriodContribution(
                row.getId(),
                new EntityId(row.getEntityId()),
                new ActivityId(row.getActivityId()),
                PeriodContribution.Part.valueOf(row.getPart()),
                row.getRule(),
                new Period(row.getFromDay(), row.getUntilDay()),
                Money.euroCents(row.getCents()));
    }
}
