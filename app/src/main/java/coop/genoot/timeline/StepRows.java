package coop.genoot.timeline;

import static coop.genoot.timeline.db.Tables.STEP;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.trueCondition;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.db.tables.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.springframework.stereotype.Component;

/** Steps as they are kept, each read together with the one instruction that counts for it. */
@Component
class StepRows {
    private static final Step STEPS = STEP;
    // What waits for something is not asked every few minutes whether it still does.
    private static final Duration PAUSE = Duration.ofMinutes(50);
    // A letter that nobody can read through asks nothing.
    private static final int MOST_IN_ONE_LETTER = 20;

    private final DSLContext sql;
    private final Clock clock;

    StepRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void plan(Collection<NewStep> steps, Actor who, Instant now) {
        var insert = sql.insertInto(
                STEPS,
                STEPS.ID,
                STEPS.ENTITY_ID,
                STEPS.ACTIVITY_ID,
                STEPS.CLIENT_ID,
                STEPS.DOCUMENT_ID,
                STEPS.KIND,
                STEPS.NUMBER,
                STEPS.WHOM,
                STEPS.PAGE,
                STEPS.DUE_ON,
                STEPS.ANNOUNCE_ON,
                STEPS.STATE,
                STEPS.STATE_SINCE,
                STEPS.WHO,
                STEPS.WHO_NAME);
        for (var step : steps)
            insert = insert.values(
                    TimeOrderedId.at(now),
                    step.entity().value(),
                    step.activity().value(),
                    step.client(),
                    step.document(),
                    step.kind(),
                    step.number(),
                    step.whom(),
                    step.page(),
                    step.due(),
                    step.announce(),
                    State.PLANNED.name(),
                    now,
                    who.author(),
                    who.name());
        insert.onConflict(STEPS.DOCUMENT_ID, STEPS.KIND)
                .doUpdate()
                .set(STEPS.STATE, State.PLANNED.name())
                .set(STEPS.STATE_SINCE, now)
                .where(STEPS.STATE.eq(State.NOT_NEEDED.name()))
                .execute();
    }

    List<PlannedStep> ofDocument(UUID document) {
        return steps().where(STEPS.DOCUMENT_ID.eq(document))
                .orderBy(STEPS.DUE_ON, STEPS.ID)
                .fetch(StepRows::step);
    }

    /** The steps of each of these documents, in the order of their days. */
    Map<UUID, List<PlannedStep>> ofDocuments(Collection<UUID> documents) {
        return steps()
                .where(STEPS.DOCUMENT_ID.eq(any(documents.toArray(UUID[]::new))))
                .orderBy(STEPS.DUE_ON, STEPS.ID)
                .fetch(StepRows::step)
                .stream()
                .collect(Collectors.groupingBy(PlannedStep::document));
    }

    List<PlannedStep> coming(Collection<UUID> activities, int limit) {
        return steps().where(STEPS.ACTIVITY_ID.in(activities))
                .and(isComing())
                .orderBy(STEPS.DUE_ON, STEPS.ID)
                .limit(limit)
                .fetch(StepRows::step);
    }

    Optional<PlannedStep> find(StepId id) {
        return steps().where(STEPS.ID.eq(id.value())).fetchOptional(StepRows::step);
    }

    /** Holds the row until this transaction ends: nobody does or moves the step meanwhile. */
    Optional<PlannedStep> lock(StepId id) {
        sql.select(STEPS.ID)
                .from(STEPS)
                .where(STEPS.ID.eq(id.value()))
                .forUpdate()
                .execute();
        return find(id);
    }

    /**
     * Others of the same kind for the same client of the Activity that are due and held by nobody; held like {@link
     * #lock}. What another node is doing is left to it.
     */
    List<PlannedStep> lockCompanions(PlannedStep step, LocalDate today) {
        if (step.client() == null) return List.of();
        var ids = sql.select(STEPS.ID)
                .from(STEPS)
                .leftJoin(Counting.on(today))
                .on(trueCondition())
                .where(isComing())
                .and(STEPS.ACTIVITY_ID.eq(step.activity().value()))
                .and(STEPS.ENTITY_ID.eq(step.entity().value()))
                .and(STEPS.CLIENT_ID.eq(step.client()))
                .and(STEPS.KIND.eq(step.kind()))
                .and(STEPS.ID.ne(step.id().value()))
                .and(STEPS.DUE_ON.le(today))
                .and(Counting.isHeld(today).not())
                .orderBy(STEPS.DUE_ON, STEPS.ID)
                .limit(MOST_IN_ONE_LETTER - 1)
                .forUpdate()
                .of(STEPS)
                .skipLocked()
                .fetch(STEPS.ID);
        return steps().where(STEPS.ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(STEPS.DUE_ON, STEPS.ID)
                .fetch(StepRows::step);
    }

    /** Some that are due, held by nobody and not tried since; notes that they are tried now. */
    List<StepId> nextDue(LocalDate today, Instant since, int limit) {
        var tried = STEPS.TRIED_AT;
        var next = sql.select(STEPS.ID)
                .from(STEPS)
                .leftJoin(Counting.on(today))
                .on(trueCondition())
                .where(isComing())
                .and(STEPS.DUE_ON.le(today))
                .and(tried.isNull()
                        .or(tried.lt(since).and(STEPS.WAITS_FOR.eq("")))
                        .or(tried.lt(since.minus(PAUSE))))
                .and(Counting.isHeld(today).not())
                .orderBy(tried.asc().nullsFirst(), STEPS.DUE_ON, STEPS.ID)
                .limit(limit)
                .forUpdate()
                .of(STEPS)
                .skipLocked()
                .fetch(STEPS.ID);
        sql.update(STEPS)
                .set(tried, since)
                .where(STEPS.ID.eq(any(next.toArray(UUID[]::new))))
                .execute();
        return next.stream().map(StepId::new).toList();
    }

    List<PlannedStep> toAnnounce(LocalDate today, int limit) {
        return steps().where(isComing())
                .and(STEPS.ANNOUNCED_AT.isNull())
                .and(STEPS.ANNOUNCE_ON.le(today))
                .and(STEPS.DUE_ON.gt(today))
                .and(Counting.isHeld(today).not())
                .orderBy(STEPS.ANNOUNCE_ON, STEPS.ID)
                .limit(limit)
                .forUpdate()
                .of(STEPS)
                .skipLocked()
                .fetch(StepRows::step);
    }

    void announced(List<StepId> ids, Instant now) {
        sql.update(STEPS)
                .set(STEPS.ANNOUNCED_AT, now)
                .where(STEPS.ID.in(ids.stream().map(StepId::value).toList()))
                .execute();
    }

    void waitsFor(StepId id, String because) {
        sql.update(STEPS)
                .set(STEPS.WAITS_FOR, because)
                .where(STEPS.ID.eq(id.value()))
                .execute();
    }

    void move(StepId id, State to, Actor who, Instant now) {
        move(STEPS.ID.eq(id.value()), to, who, now);
    }

    void move(Collection<UUID> documents, State from, State to, Actor who, Instant now) {
        if (documents.isEmpty()) return;
        var ids = documents.toArray(UUID[]::new);
        move(STEPS.DOCUMENT_ID.eq(any(ids)).and(STEPS.STATE.eq(from.name())), to, who, now);
    }

    private void move(Condition which, State to, Actor who, Instant now) {
        sql.update(STEPS)
                .set(STEPS.STATE, to.name())
                .set(STEPS.STATE_SINCE, now)
                .set(STEPS.WHO, who.author())
                .set(STEPS.WHO_NAME, who.name())
                .set(STEPS.WAITS_FOR, "")
                .where(which)
                .execute();
    }

    private SelectOnConditionStep<Record> steps() {
        var counts = Counting.on(LocalDate.now(clock));
        return sql.select(STEPS.fields())
                .select(counts.fields())
                .from(STEPS)
                .leftJoin(counts)
                .on(trueCondition());
    }

    private static Condition isComing() {
        return STEPS.STATE.eq(State.PLANNED.name());
    }

    private static PlannedStep step(Record row) {
        return new PlannedStep(
                new StepId(row.get(STEPS.ID)),
                new EntityId(row.get(STEPS.ENTITY_ID)),
                new ActivityId(row.get(STEPS.ACTIVITY_ID)),
                row.get(STEPS.CLIENT_ID),
                row.get(STEPS.DOCUMENT_ID),
                row.get(STEPS.KIND),
                row.get(STEPS.NUMBER),
                row.get(STEPS.WHOM),
                row.get(STEPS.PAGE),
                row.get(STEPS.DUE_ON),
                State.valueOf(row.get(STEPS.STATE)),
                row.get(STEPS.STATE_SINCE),
                row.get(STEPS.WHO),
                row.get(STEPS.WHO_NAME),
                row.get(STEPS.WAITS_FOR),
                Counting.in(row));
    }
}
