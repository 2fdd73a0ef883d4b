package coop.genoot.work.contracts;

import static coop.genoot.work.db.Tables.CONTRACT;
import static coop.genoot.work.db.Tables.CONTRACT_MONTH;
import static coop.genoot.work.db.Tables.CONTRACT_PART;
import static coop.genoot.work.db.Tables.CONTRACT_STEP;
import static coop.genoot.work.db.Tables.SERIES;
import static coop.genoot.work.db.Tables.SIGNATURE;
import static org.jooq.impl.DSL.any;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.wages.WagePart;
import coop.genoot.organisation.wages.WorkerType;
import coop.genoot.platform.Actor;
import coop.genoot.work.contracts.Contract.By;
import coop.genoot.work.contracts.Contract.Job;
import coop.genoot.work.contracts.Contract.Payer;
import coop.genoot.work.contracts.Contract.Terms;
import coop.genoot.work.contracts.Contract.Worker;
import coop.genoot.work.db.tables.records.ContractRecord;
import coop.genoot.work.wages.CostOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Contracts as they are kept: written once, only the state moves. */
@Component
class ContractRows {
    private static final int MOST_WAITING = 9;

    private final DSLContext sql;

    ContractRows(DSLContext sql) {
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
        return "W%d-%04d".formatted(year, last);
    }

    /** Whether its id was free. */
    boolean add(Contract contract) {
        boolean free = sql.insertInto(CONTRACT)
                        .set(record(contract))
                        .onConflict(CONTRACT.ID)
                        .doNothing()
                        .execute()
                == 1;
        var lines = contract.terms().cost().lines();
        if (!free || lines.isEmpty()) return free;
        var parts = sql.insertInto(
                CONTRACT_PART,
                CONTRACT_PART.CONTRACT_ID,
                CONTRACT_PART.PART,
                CONTRACT_PART.PERCENT,
                CONTRACT_PART.CENTS);
        for (var line : lines)
            parts = parts.values(
                    contract.id().value(),
                    line.part().name(),
                    line.percent(),
                    line.amount().cents());
        parts.execute();
        return true;
    }

    Optional<Contract> find(ContractId id) {
        return all(CONTRACT.ID.eq(id.value()), 1).stream().findFirst();
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    Optional<Contract> lock(ContractId id) {
        sql.select(CONTRACT.ID)
                .from(CONTRACT)
                .where(CONTRACT.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return find(id);
    }

    /** As {@link #lock}, for many; in the order of their ids, so that two who lock many never wait for each other. */
    List<Contract> lockAll(Collection<UUID> ids) {
        sql.select(CONTRACT.ID)
                .from(CONTRACT)
                .where(CONTRACT.ID.eq(any(ids.toArray(UUID[]::new))))
                .orderBy(CONTRACT.ID)
                .forUpdate()
                .fetch();
        return all(CONTRACT.ID.eq(any(ids.toArray(UUID[]::new))), ids.size());
    }

    /** Those somebody works by, and those of these Activities and entities, the newest first. */
    List<Contract> of(PersonId worker, Collection<UUID> activities, Collection<UUID> entities, int atMost) {
        return all(
                CONTRACT.PERSON_ID
                        .eq(worker.value())
                        .or(CONTRACT.ACTIVITY_ID.in(activities))
                        .or(CONTRACT.ENTITY_ID.in(entities)),
                atMost);
    }

    List<Contract> all(Collection<ContractId> ids) {
        return all(CONTRACT.ID.eq(any(ids.stream().map(ContractId::value).toArray(UUID[]::new))), ids.size());
    }

    /** Offers that this Activity would pay, as far as the actor sees them. */
    List<Contract> offeredBy(ActivityId activity, int atMost) {
        return all(
                CONTRACT.ACTIVITY_ID.eq(activity.value()).and(CONTRACT.STATE.eq(ContractState.OFFERED.name())), atMost);
    }

    /** Those to sign, and those with a month to confirm: one that is over, or in which the contract ended. */
    List<Contract> waitingFor(PersonId worker, LocalDate today) {
        var lastMonthOver = today.plusDays(1).withDayOfMonth(1).minusMonths(1);
        var over = CONTRACT.STATE
                .eq(ContractState.ACTIVE.name())
                .andExists(sql.selectOne()
                        .from(CONTRACT_MONTH)
                        .where(CONTRACT_MONTH.CONTRACT_ID.eq(CONTRACT.ID))
                        .and(CONTRACT_MONTH.CONFIRMED_AT.isNull())
                        .and(CONTRACT.ENDS_ON.le(today).or(CONTRACT_MONTH.MONTH.le(lastMonthOver))));
        return all(
                CONTRACT.PERSON_ID
                        .eq(worker.value())
                        .and(CONTRACT.STATE.eq(ContractState.OFFERED.name()).or(over)),
                MOST_WAITING);
    }

    /** How many contracts wait for something only this person can do: a signature. */
    int toSign(PersonId worker) {
        return sql.fetchCount(
                CONTRACT, CONTRACT.PERSON_ID.eq(worker.value()).and(CONTRACT.STATE.eq(ContractState.OFFERED.name())));
    }

    void move(Contract contract, ContractState next, Actor by, String why, Instant at) {
        sql.update(CONTRACT)
                .set(CONTRACT.STATE, next.name())
                .set(CONTRACT.STATE_SINCE, at)
                .where(CONTRACT.ID.eq(contract.id().value()))
                .execute();
        addStep(contract.id(), next, by, why, at);
    }

    void moveAll(List<Contract> contracts, ContractState next, Actor by, Instant at) {
        var ids = contracts.stream().map(it -> it.id().value()).toArray(UUID[]::new);
        sql.update(CONTRACT)
                .set(CONTRACT.STATE, next.name())
                .set(CONTRACT.STATE_SINCE, at)
                .where(CONTRACT.ID.eq(any(ids)))
                .execute();
        var steps = sql.insertInto(
                CONTRACT_STEP,
                CONTRACT_STEP.CONTRACT_ID,
                CONTRACT_STEP.STATE,
                CONTRACT_STEP.WHO,
                CONTRACT_STEP.WHO_NAME,
                CONTRACT_STEP.HAPPENED_AT);
        for (var id : ids) steps = steps.values(id, next.name(), by.author(), by.name(), at);
        steps.execute();
    }

    void addStep(ContractId id, ContractState state, Actor by, String why, Instant at) {
        sql.insertInto(CONTRACT_STEP)
                .set(CONTRACT_STEP.CONTRACT_ID, id.value())
                .set(CONTRACT_STEP.STATE, state.name())
                .set(CONTRACT_STEP.WHO, by.author())
                .set(CONTRACT_STEP.WHO_NAME, by.name())
                .set(CONTRACT_STEP.WHY, why)
                .set(CONTRACT_STEP.HAPPENED_AT, at)
                .execute();
    }

    List<ContractStep> steps(ContractId id) {
        return sql.selectFrom(CONTRACT_STEP)
                .where(CONTRACT_STEP.CONTRACT_ID.eq(id.value()))
                .orderBy(CONTRACT_STEP.ID)
                .fetch(row -> new ContractStep(
                        ContractState.valueOf(row.getState()), row.getWhoName(), row.getWhy(), row.getHappenedAt()));
    }

    void sign(Contract contract, Signature it) {
        sql.insertInto(SIGNATURE)
                .set(SIGNATURE.CONTRACT_ID, contract.id().value())
                .set(SIGNATURE.PERSON_ID, contract.worker().id().value())
                .set(SIGNATURE.NAME, it.name())
                .set(SIGNATURE.SHA256, it.sha256())
                .set(SIGNATURE.ADDRESS, it.origin().address())
                .set(SIGNATURE.USER_AGENT, it.origin().userAgent())
                .set(SIGNATURE.SIGNED_AT, it.at())
                .execute();
    }

    Optional<Signature> signature(ContractId id) {
        return sql.selectFrom(SIGNATURE)
                .where(SIGNATURE.CONTRACT_ID.eq(id.value()))
                .fetchOptional(row -> new Signature(
                        row.getName(),
                        row.getSha256(),
                        row.getSignedAt(),
                        new Signature.Origin(row.getAddress(), row.getUserAgent())));
    }

    private List<Contract> all(Condition which, int atMost) {
        var found = sql.selectFrom(CONTRACT)
                .where(which)
                .orderBy(CONTRACT.OFFERED_AT.desc(), CONTRACT.ID.desc())
                .limit(atMost)
                .fetch();
        if (found.isEmpty()) return List.of();
        var ids = found.stream().map(ContractRecord::getId).toList();
        var lines = sql.selectFrom(CONTRACT_PART)
                .where(CONTRACT_PART.CONTRACT_ID.in(ids))
                .fetchGroups(
                        CONTRACT_PART.CONTRACT_ID,
                        row -> new CostOfWork.Line(
                                WagePart.valueOf(row.getPart()), row.getPercent(), Money.euroCents(row.getCents())));
        return found.map(row -> contract(row, lines));
    }

    private static ContractRecord record(Contract it) {
        var row = new ContractRecord();
        row.setId(it.id().value());
        row.setEntityId(it.entity().value());
        row.setActivityId(it.activity().id().value());
        row.setActivityName(it.activity().name());
        row.setNumber(it.number());
        row.setPersonId(it.worker().id().value());
        row.setPersonName(it.worker().name());
        row.setLanguage(it.worker().language().name());
        row.setWorkerType(it.worker().type().name());
        row.setStartsOn(it.job().from());
        row.setEndsOn(it.job().until());
        row.setDays(it.job().days());
        row.setPlace(it.job().place());
        row.setWhat(it.job().what());
        row.setGrossCents(it.terms().gross().cents());
        row.setCostCents(it.terms().cost().total().cents());
        row.setProvisionCents(it.terms().cost().provisions().cents());
        row.setPayDays(it.terms().payDays());
        row.setText(it.text());
        row.setSha256(it.sha256());
        row.setOfferedBy(it.offered().id());
        row.setOfferedByName(it.offered().name());
        row.setOfferedAt(it.offered().at());
        row.setState(it.state().name());
        row.setStateSince(it.offered().at());
        return row;
    }

    private static Contract contract(ContractRecord row, Map<UUID, List<CostOfWork.Line>> lines) {
        var parts = lines.getOrDefault(row.getId(), List.of()).stream()
                .sorted(Comparator.comparing(CostOfWork.Line::part))
                .toList();
        return new Contract(
                new ContractId(row.getId()),
                row.getNumber(),
                new EntityId(row.getEntityId()),
                new Payer(new ActivityId(row.getActivityId()), row.getActivityName()),
                new Worker(
                        new PersonId(row.getPersonId()),
                        row.getPersonName(),
                        Language.valueOf(row.getLanguage()),
                        WorkerType.valueOf(row.getWorkerType())),
                new Job(row.getWhat(), row.getPlace(), row.getStartsOn(), row.getEndsOn(), row.getDays()),
                new Terms(new CostOfWork(Money.euroCents(row.getGrossCents()), parts), row.getPayDays()),
                row.getText(),
                row.getSha256(),
                new By(row.getOfferedBy(), row.getOfferedByName(), row.getOfferedAt()),
                ContractState.valueOf(row.getState()));
    }
}
