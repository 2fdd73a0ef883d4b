package coop.genoot.support;

import static coop.genoot.support.db.Tables.FOLLOWER;
import static coop.genoot.support.db.Tables.REQUEST;
import static coop.genoot.support.db.Tables.SERIES;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.support.Request.About;
import coop.genoot.support.Request.Person;
import coop.genoot.support.db.tables.records.RequestRecord;
import coop.genoot.support.services.ServiceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests as they are kept. */
@Component
class RequestRows {
    private static final List<String> WAITING_FOR_TEAM =
            List.of(RequestState.RECEIVED.name(), RequestState.IN_HAND.name());

    private final DSLContext sql;

    RequestRows(DSLContext sql) {
        this.sql = sql;
    }

    /** The next number of that entity and year; others wait for this transaction, so that none is lost. */
    String nextNumber(EntityId entity, int year) {
        long last = sql.insertInto(SERIES, SERIES.ENTITY_ID, SERIES.YEAR, SERIES.LAST)
                .values(entity.value(), year, 1L)
                .onConflict(SERIES.ENTITY_ID, SERIES.YEAR)
                .doUpdate()
                .set(SERIES.LAST, SERIES.LAST.plus(1))
                .returning(SERIES.LAST)
                .fetchSingle(SERIES.LAST);
        return "R%d-%04d".formatted(year, last);
    }

    /** Whether its id was free. */
    boolean add(Request request) {
        var row = sql.newRecord(REQUEST);
        row.setId(request.id().value());
        row.setEntityId(request.entity().value());
        row.setOfficeId(request.office() == null ? null : request.office().value());
        row.setPersonId(request.asker().id().value());
        row.setPersonName(request.asker().name());
        row.setNumber(request.number());
        row.setSubject(request.subject());
        row.setActivityId(request.activity() == null ? null : request.activity().value());
        var about = request.about();
        if (about != null) {
            row.setAboutKind(about.kind());
            row.setAboutId(about.id());
            row.setAboutNumber(about.number());
        }
        row.setOpenedAt(request.openedAt());
        fill(row, request);
        return sql.insertInto(REQUEST).set(row).onConflictDoNothing().execute() == 1;
    }

    /** Keeps where it stands now: service, state, handler, term and outcome. */
    void move(Request request) {
        var row = sql.newRecord(REQUEST);
        fill(row, request);
        sql.update(REQUEST).set(row).where(REQUEST.ID.eq(request.id().value())).execute();
    }

    private static void fill(RequestRecord row, Request request) {
        var handler = request.handler();
        row.setServiceId(request.service().value());
        row.setState(request.state().name());
        row.setStateSince(request.since());
        row.setHandlerId(handler == null ? null : handler.id().value());
        row.setHandlerName(handler == null ? null : handler.name());
        row.setDueOn(request.dueOn());
        row.setOutcome(request.outcome() == null ? null : request.outcome().name());
        row.setMergedInto(request.into() == null ? null : request.into().value());
    }

    Optional<Request> find(RequestId id) {
        return where(REQUEST.ID.eq(id.value())).fetchOptional(RequestRows::request);
    }

    /** Held until this transaction ends: nobody else moves it meanwhile. */
    Optional<Request> lock(RequestId id) {
        return where(REQUEST.ID.eq(id.value())).forUpdate().fetchOptional(RequestRows::request);
    }

    /** What that person asked, the newest first. */
    List<Request> askedBy(PersonId person, int limit) {
        return where(REQUEST.PERSON_ID.eq(person.value()))
                .orderBy(REQUEST.OPENED_AT.desc(), REQUEST.ID)
                .limit(limit)
                .fetch(RequestRows::request);
    }

    List<Request> ofOffices(Collection<UUID> offices, int limit) {
        return where(REQUEST.OFFICE_ID.eq(DSL.any(offices.toArray(UUID[]::new))))
                .orderBy(REQUEST.OPENED_AT.desc(), REQUEST.ID)
                .limit(limit)
                .fetch(RequestRows::request);
    }

    /** What others asked and that person follows, what they were let in on last first. */
    List<Request> followedBy(PersonId person, int limit) {
        return sql.select(REQUEST.fields())
                .from(REQUEST)
                .join(FOLLOWER)
                .on(FOLLOWER.REQUEST_ID.eq(REQUEST.ID))
                .where(FOLLOWER.PERSON_ID.eq(person.value()))
                .orderBy(FOLLOWER.SINCE.desc(), REQUEST.ID)
                .limit(limit)
                .fetch(row -> request(row.into(REQUEST)));
    }

    /** What that person asked, with these words in its number or its subject, the newest first. */
    List<Request> named(PersonId asker, String words, int limit) {
        return newest(REQUEST.PERSON_ID.eq(asker.value()).and(named(words)), limit);
    }

    /** The same of what others asked these services. */
    List<Request> named(Collection<ServiceId> services, PersonId notOf, String words, int limit) {
        return newest(at(services, notOf).and(named(words)), limit);
    }

    private static Condition named(String words) {
        return DSL.condition(
                "{0} in (select support.requests_with({1}))", REQUEST.ID, DSL.val(DSL.escape(words, '\\')));
    }

    private List<Request> newest(Condition which, int limit) {
        return where(which)
                .orderBy(REQUEST.OPENED_AT.desc(), REQUEST.ID)
                .limit(limit)
                .fetch(RequestRows::request);
    }

    boolean follows(PersonId person, RequestId request) {
        return sql.fetchExists(
                FOLLOWER, FOLLOWER.REQUEST_ID.eq(request.value()).and(FOLLOWER.PERSON_ID.eq(person.value())));
    }

    List<Person> followers(RequestId request) {
        return sql.selectFrom(FOLLOWER)
                .where(FOLLOWER.REQUEST_ID.eq(request.value()))
                .orderBy(FOLLOWER.SINCE, FOLLOWER.PERSON_ID)
                .fetch(row -> new Person(new PersonId(row.getPersonId()), row.getName()));
    }

    /** Whether they did not follow it already. */
    boolean follow(Request request, Person who, Instant now) {
        return sql.insertInto(FOLLOWER)
                        .set(FOLLOWER.REQUEST_ID, request.id().value())
                        .set(FOLLOWER.PERSON_ID, who.id().value())
                        .set(FOLLOWER.ENTITY_ID, request.entity().value())
                        .set(FOLLOWER.ASKER_ID, request.asker().id().value())
                        .set(FOLLOWER.NAME, who.name())
                        .set(FOLLOWER.SINCE, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** The name of who followed it until now; empty when they did not. */
    Optional<String> unfollow(RequestId request, PersonId who) {
        return sql.deleteFrom(FOLLOWER)
                .where(FOLLOWER.REQUEST_ID.eq(request.value()))
                .and(FOLLOWER.PERSON_ID.eq(who.value()))
                .returning(FOLLOWER.NAME)
                .fetchOptional(FOLLOWER.NAME);
    }

    /** What waits for these services, asked by others than that person: by its term, so what is late comes first. */
    List<Request> waiting(Collection<ServiceId> services, PersonId notOf, int limit) {
        return where(at(services, notOf).and(REQUEST.STATE.in(WAITING_FOR_TEAM)))
                .orderBy(REQUEST.DUE_ON, REQUEST.ID)
                .limit(limit)
                .fetch(RequestRows::request);
    }

    /** What these services wait for or have dealt with, the latest first. */
    List<Request> rest(Collection<ServiceId> services, PersonId notOf, int limit) {
        return where(at(services, notOf).and(REQUEST.STATE.notIn(WAITING_FOR_TEAM)))
                .orderBy(REQUEST.STATE_SINCE.desc(), REQUEST.ID)
                .limit(limit)
                .fetch(RequestRows::request);
    }

    /** How many wait for these services, and how many of them since before that day. */
    Inbox.Standing standing(Collection<ServiceId> services, PersonId notOf, java.time.LocalDate today) {
        return sql.select(DSL.count(), DSL.count().filterWhere(REQUEST.DUE_ON.lt(today)))
                .from(REQUEST)
                .where(at(services, notOf).and(REQUEST.STATE.in(WAITING_FOR_TEAM)))
                .fetchSingle(row -> new Inbox.Standing(row.value1(), row.value2()));
    }

    void moveToOffice(PersonId asker, @Nullable OfficeId office) {
        sql.update(REQUEST)
                .set(REQUEST.OFFICE_ID, office == null ? null : office.value())
                .where(REQUEST.PERSON_ID.eq(asker.value()))
                .execute();
    }

    void moveAll(OfficeId from, OfficeId to) {
        sql.update(REQUEST)
                .set(REQUEST.OFFICE_ID, to.value())
                .where(REQUEST.OFFICE_ID.eq(from.value()))
                .execute();
    }

    private static Condition at(Collection<ServiceId> services, PersonId notOf) {
        var ids = services.stream().map(ServiceId::value).toArray(UUID[]::new);
        return REQUEST.SERVICE_ID.eq(DSL.any(ids)).and(REQUEST.PERSON_ID.ne(notOf.value()));
    }

    private SelectConditionStep<RequestRecord> where(Condition which) {
        return sql.selectFrom(REQUEST).where(which);
    }

    static Request request(RequestRecord row) {
        return new Request(
                new RequestId(row.getId()),
                new EntityId(row.getEntityId()),
                row.getOfficeId() == null ? null : new OfficeId(row.getOfficeId()),
                new ServiceId(row.getServiceId()),
                new Person(new PersonId(row.getPersonId()), row.getPersonName()),
                row.getNumber(),
                row.getSubject(),
                row.getActivityId() == null ? null : new ActivityId(row.getActivityId()),
                row.getAboutId() == null ? null : new About(row.getAboutKind(), row.getAboutId(), row.getAboutNumber()),
                RequestState.valueOf(row.getState()),
                row.getStateSince(),
                row.getHandlerId() == null ? null : new Person(new PersonId(row.getHandlerId()), row.getHandlerName()),
                row.getOpenedAt(),
                row.getDueOn(),
                row.getOutcome() == null ? null : Outcome.valueOf(row.getOutcome()),
                row.getMergedInto() == null ? null : new RequestId(row.getMergedInto()));
    }
}
