package coop.genoot.activities;

import static coop.genoot.activities.db.Tables.CONTRIBUTION_BASE;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Period;
import coop.genoot.organisation.ContributionRule.Trigger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The amounts that count towards the tiers of a year, one a document. */
@Component
class ContributionBases {
    private final DSLContext sql;

    ContributionBases(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * An amount that counts.
     *
     * @param fact the document or payment that made it count; counts once
     * @param rule the version by which it is retained at the end of a period; null when it is by nobody's rule
     */
    record Counted(
            UUID fact,
            EntityId entity,
            ActivityId activity,
            LocalDate on,
            Money net,
            Trigger trigger,
            @Nullable UUID rule) {}

    void count(Counted counted) {
        countAll(List.of(counted));
    }

    void countAll(List<Counted> all) {
        if (all.isEmpty()) return;
        sql.insertInto(
                        CONTRIBUTION_BASE,
                        CONTRIBUTION_BASE.SUBJECT,
                        CONTRIBUTION_BASE.ENTITY_ID,
                        CONTRIBUTION_BASE.ACTIVITY_ID,
                        CONTRIBUTION_BASE.COUNTED_ON,
                        CONTRIBUTION_BASE.CENTS,
                        CONTRIBUTION_BASE.CURRENCY,
                        CONTRIBUTION_BASE.TRIGGER,
                        CONTRIBUTION_BASE.RULE)
                .valuesOfRows(all.stream()
                        .map(it -> DSL.row(
                                it.fact(),
                                it.entity().value(),
                                it.activity().value(),
                                it.on(),
                                it.net().cents(),
                                it.net().currency().getCurrencyCode(),
                                it.trigger().name(),
                                it.rule()))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }

    /** What these Activities reached in each calendar year. */
    Map<ActivityId, Map<Integer, Money>> ofYears(Collection<ActivityId> activities) {
        var year = DSL.extract(CONTRIBUTION_BASE.COUNTED_ON, DatePart.YEAR);
        var reached = new HashMap<ActivityId, Map<Integer, Money>>();
        sql.select(CONTRIBUTION_BASE.ACTIVITY_ID, year, DSL.sum(CONTRIBUTION_BASE.CENTS))
                .from(CONTRIBUTION_BASE)
                .where(CONTRIBUTION_BASE.ACTIVITY_ID.eq(
                        DSL.any(activities.stream().map(ActivityId::value).toArray(UUID[]::new))))
                .groupBy(CONTRIBUTION_BASE.ACTIVITY_ID, year)
                .forEach(row -> reached.computeIfAbsent(new ActivityId(row.value1()), _ -> new HashMap<>())
                        .put(row.value2(), Money.euroCents(row.value3().longValueExact())));
        return reached;
    }

    /** What of an Activity's amounts a rule waits for until the end of a period. */
    record Waiting(ActivityId activity, UUID rule, Money base) {}

    List<Waiting> ofPeriod(EntityId entity, Period days) {
        return sql.select(
                        CONTRIBUTION_BASE.ACTIVITY_ID,
                        CONTRIBUTION_BASE.RULE,
                        DSL.sum(CONTRIBUTION_BASE.CENTS))
                .from(CONTRIBUTION_BASE)
                .where(CONTRIBUTION_BASE.ENTITY_ID.eq(entity.value()))
                .and(CONTRIBUTION_BASE.TRIGGER.eq(Trigger.PERIOD_CLOSE.name()))
                .and(CONTRIBUTION_BASE.RULE.isNotNull())
                .and(CONTRIBUTION_BASE.COUNTED_ON.ge(days.from()))
                .and(CONTRIBUTION_BASE.COUNTED_ON.lt(days.until()))
                .groupBy(CONTRIBUTION_BASE.ACTIVITY_ID, CONTRIBUTION_BASE.RULE)
                .orderBy(CONTRIBUTION_BASE.ACTIVITY_ID, CONTRIBUTION_BASE.RULE)
                .fetch(row -> new Waiting(
                        new ActivityId(row.value1()),
                        row.value2(),
                        Money.euroCents(row.value3().longValueExact())));
    }

    /** What each Activity of the entity reached in the calendar year before that day. */
    Map<ActivityId, Money> yearBefore(EntityId entity, LocalDate day) {
        return sql.select(CONTRIBUTION_BASE.ACTIVITY_ID, DSL.sum(CONTRIBUTION_BASE.CENTS))
                .from(CONTRIBUTION_BASE)
                .where(CONTRIBUTION_BASE.ENTITY_ID.eq(entity.value()))
                .and(CONTRIBUTION_BASE.COUNTED_ON.ge(day.withDayOfYear(1)))
                .and(CONTRIBUTION_BASE.COUNTED_ON.lt(day))
                .groupBy(CONTRIBUTION_BASE.ACTIVITY_ID)
                .fetchMap(
                        row -> new ActivityId(row.value1()),
                        row -> Money.euroCents(row.value2().longValueExact()));
    }

    Money ofYear(ActivityId activity, int year) {
        var cents = sql.select(DSL.coalesce(DSL.sum(CONTRIBUTION_BASE.CENTS), DSL.zero())
                        .cast(Long.class))
                .from(CONTRIBUTION_BASE)
                .where(CONTRIBUTION_BASE.ACTIVITY_ID.eq(activity.value()))
                .and(CONTRIBUTION_BASE.COUNTED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .fetchSingle()
                .value1();
        return Money.euroCents(cents);
    }
}
