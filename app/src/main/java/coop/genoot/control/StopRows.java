package coop.genoot.control;

import static coop.genoot.control.db.Tables.STOP;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.control.Stop.Decision;
import coop.genoot.control.Stop.State;
import coop.genoot.control.db.tables.records.StopRecord;
import coop.genoot.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits and waited, as it is kept. */
@Component
class StopRows {
    private static final int MOST = 100;

    private final DSLContext sql;

    StopRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Whoever else asks about that document waits until this transaction ends. */
    void lock(UUID document) {
        sql.select(field("pg_advisory_xact_lock(hashtextextended({0}, 0))", Object.class, val("control " + document)))
                .fetch();
    }

    /**
     * What waits under that id.
     *
     * @param isOthers whether it is somebody else's, also where the actor sees nothing of it
     * @param operation what the actor asked; null when nothing waits
     */
    record Waiting(boolean isOthers, @Nullable UUID operation) {}

    Waiting waiting(UUID document, PersonId person, @Nullable ActivityId activity) {
        var found = sql.resultQuery("""
                select control.belongs_to_others(asked.document, asked.person, asked.activity) as others,
                       stop.operation_id as operation
                  from (values (?::uuid, ?::uuid, ?::uuid)) asked (document, person, activity)
                  left join control.stop on stop.document_id = asked.document and stop.state = 'WAITING'""", document, person.value(), activity == null ? null : activity.value())
                .fetchSingle();
        return new Waiting(found.get("others", Boolean.class), found.get("operation", UUID.class));
    }

    void add(Stop stop) {
        var activity = stop.activity();
        sql.insertInto(STOP)
                .set(STOP.OPERATION_ID, stop.id())
                .set(STOP.DOCUMENT_ID, stop.document())
                .set(STOP.ENTITY_ID, stop.entity().value())
                .set(STOP.ACTIVITY_ID, activity == null ? null : activity.value())
                .set(STOP.KIND, stop.kind().name())
                .set(STOP.AMOUNT_CENTS, stop.amount().cents())
                .set(STOP.PERSON_ID, stop.person().value())
                .set(STOP.WHO_NAME, stop.name())
                .set(STOP.WHOM, stop.whom())
                .set(STOP.PAGE, stop.page())
                .set(STOP.TEAM_ID, stop.team())
                .set(STOP.RULES, stop.rules().toArray(UUID[]::new))
                .set(STOP.STOPPED_AT, stop.since())
                .set(STOP.DUE_ON, stop.due())
                .set(STOP.GOES_ON, stop.goesOn())
                .set(STOP.STATE, stop.state().name())
                .execute();
    }

    Optional<Stop> find(UUID id) {
        return find(STOP.OPERATION_ID.eq(id), STOP.STOPPED_AT.desc(), 1).stream()
                .findFirst();
    }

    /** As {@link #find}; whoever else wants to decide waits until this transaction ends. */
    Optional<Stop> lockedBy(UUID id) {
        return sql.selectFrom(STOP).where(STOP.OPERATION_ID.eq(id)).forUpdate().fetchOptional(StopRows::stop);
    }

    /** The latest time that this document was stopped. */
    Optional<Stop> latest(UUID document) {
        return find(STOP.DOCUMENT_ID.eq(document), STOP.STOPPED_AT.desc(), 1).stream()
                .findFirst();
    }

    /** What waits in these entities, the soonest term first. */
    List<Stop> waitingIn(Collection<UUID> entities) {
        return find(STOP.ENTITY_ID.in(entities).and(waiting()), STOP.DUE_ON.asc(), MOST);
    }

    /** What this person asked, the latest first. */
    List<Stop> of(PersonId person) {
        return find(STOP.PERSON_ID.eq(person.value()), STOP.STOPPED_AT.desc(), MOST);
    }

    /** What was decided lately in these entities. */
    List<Stop> decidedIn(Collection<UUID> entities, int limit) {
        return find(
                STOP.ENTITY_ID.in(entities).and(STOP.STATE.ne(State.WAITING.name())), STOP.DECIDED_AT.desc(), limit);
    }

    /** What goes on by itself, for its term is over. */
    List<UUID> passed(LocalDate today) {
        return sql.select(STOP.OPERATION_ID)
                .from(STOP)
                .where(waiting())
                .and(STOP.GOES_ON)
                .and(STOP.DUE_ON.lt(today))
                .orderBy(STOP.DUE_ON, STOP.OPERATION_ID)
                .limit(MOST)
                .fetch(STOP.OPERATION_ID);
    }

    void decide(UUID id, State state, Actor by, String reason, Instant at) {
        sql.update(STOP)
                .set(STOP.STATE, state.name())
                .set(STOP.DECIDED_BY, by.author())
                .set(STOP.DECIDED_NAME, by.name())
                .set(STOP.DECIDED_AT, at)
                .set(STOP.REASON, reason)
                .where(STOP.OPERATION_ID.eq(id))
                .execute();
    }

    private static Condition waiting() {
        return STOP.STATE.eq(State.WAITING.name());
    }

    private List<Stop> find(Condition which, SortField<?> order, int limit) {
        return sql.selectFrom(STOP)
                .where(which)
                .orderBy(order, STOP.OPERATION_ID.asc())
                .limit(limit)
                .fetch(StopRows::stop);
    }

    private static Stop stop(StopRecord row) {
        var activity = row.getActivityId();
        var at = row.getDecidedAt();
        return new Stop(
                row.getOperationId(),
                row.getDocumentId(),
                new EntityId(row.getEntityId()),
                activity == null ? null : new ActivityId(activity),
                OperationKind.valueOf(row.getKind()),
                Money.euroCents(row.getAmountCents()),
                new PersonId(row.getPersonId()),
                row.getWhoName(),
                row.getWhom(),
                row.getPage(),
                row.getTeamId(),
                List.of(row.getRules()),
                row.getStoppedAt(),
                row.getDueOn(),
                row.getGoesOn(),
                State.valueOf(row.getState()),
                at == null ? null : new Decision(row.getDecidedBy(), row.getDecidedName(), at),
                row.getReason());
    }
}
