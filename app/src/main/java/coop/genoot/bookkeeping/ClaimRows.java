package coop.genoot.bookkeeping;

import static coop.genoot.bookkeeping.db.Tables.CLAIM;
import static coop.genoot.bookkeeping.db.Tables.CREDIT;
import static coop.genoot.bookkeeping.db.Tables.RELEASE;
import static org.jooq.impl.DSL.selectOne;

import coop.genoot.bookkeeping.db.tables.records.ClaimRecord;
import coop.genoot.bookkeeping.db.tables.records.CreditRecord;
import coop.genoot.bookkeeping.legal.ClientNames;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The claims as they are kept. */
@Component
class ClaimRows implements ClientNames {
    private static final int LOOKED_AT = 200;

    private final DSLContext sql;

    ClaimRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(Claim claim) {
        record(claim).insert();
    }

    void add(Collection<Claim> claims) {
        sql.batchInsert(claims.stream().map(this::record).toList()).execute();
    }

    private ClaimRecord record(Claim claim) {
        var row = sql.newRecord(CLAIM);
        row.setSubject(claim.subject());
        row.setEntityId(claim.entity().value());
        row.setActivityId(claim.activity().value());
        row.setClientId(claim.client());
        row.setBuyerId(claim.buyer() == null ? null : claim.buyer().value());
        row.setNumber(claim.number());
        row.setCounterpart(claim.counterpart());
        row.setIssuedOn(claim.issuedOn());
        row.setDueOn(claim.dueOn());
        row.setNetCents(claim.net().cents());
        row.setTotalCents(claim.total().cents());
        row.setContributionCents(claim.contribution().cents());
        row.setContributionRate(claim.rate().percent());
        row.setContributionRule(claim.rule());
        row.setContributionTrigger(claim.trigger().name());
        row.setAvailable(claim.available().name());
        row.setVatDue(claim.vatDue().name());
        row.setSolidarityCents(claim.solidarity().cents());
        return row;
    }

    void add(UUID creditNote, Claim claim, Credit credit) {
        sql.insertInto(CREDIT)
                .values(
                        creditNote,
                        claim.subject(),
                        claim.entity().value(),
                        claim.activity().value(),
                        credit.net().cents(),
                        credit.total().cents(),
                        credit.contribution().cents(),
                        credit.solidarity().cents())
                .execute();
    }

    Optional<Credit> credit(UUID document) {
        return sql.selectFrom(CREDIT).where(CREDIT.CREDIT_NOTE.eq(document)).fetchOptional(ClaimRows::credit);
    }

    private static Credit credit(CreditRecord row) {
        return new Credit(
                Money.euroCents(row.getNetCents()),
                Money.euroCents(row.getTotalCents()),
                Money.euroCents(row.getContributionCents()),
                Money.euroCents(row.getSolidarityCents()));
    }

    void addRelease(Claim claim, LocalDate on) {
        sql.insertInto(RELEASE)
                .values(
                        claim.subject(),
                        claim.entity().value(),
                        claim.activity().value(),
                        on)
                .execute();
    }

    Map<UUID, Claim> all(Collection<UUID> subjects) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .fetchMap(CLAIM.SUBJECT, ClaimRows::claim);
    }

    /** The latest claims on clients of an Activity, of which some may still be open. */
    List<Claim> latestOf(ActivityId activity) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.ACTIVITY_ID.eq(activity.value()))
                .and(CLAIM.CLIENT_ID.isNotNull())
                .orderBy(CLAIM.ISSUED_ON.desc(), CLAIM.SUBJECT)
                .limit(LOOKED_AT)
                .fetch(ClaimRows::claim);
    }

    /** The claims, locked until this transaction ends; always in the same order, so that nobody waits in a circle. */
    Map<UUID, Claim> lock(Collection<UUID> subjects) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .orderBy(CLAIM.SUBJECT)
                .forUpdate()
                .fetchMap(CLAIM.SUBJECT, ClaimRows::claim);
    }

    /** What was credited of each; nothing is not in the map. */
    Map<UUID, Credit> credits(Collection<UUID> subjects) {
        var credits = new HashMap<UUID, Credit>();
        sql.selectFrom(CREDIT)
                .where(CREDIT.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))))
                .forEach(row -> credits.merge(row.getSubject(), credit(row), Credit::plus));
        return credits;
    }

    @Override
    public Map<UUID, String> clientNames(EntityId entity) {
        return sql.select(CLAIM.CLIENT_ID, CLAIM.COUNTERPART)
                .distinctOn(CLAIM.CLIENT_ID)
                .from(CLAIM)
                .where(CLAIM.ENTITY_ID.eq(entity.value()))
                .and(CLAIM.CLIENT_ID.isNotNull())
                .orderBy(CLAIM.CLIENT_ID, CLAIM.ISSUED_ON.desc())
                .fetchMap(CLAIM.CLIENT_ID, CLAIM.COUNTERPART);
    }

    /** Claims whose money the entity guarantees from their due day on, that day has come, and nothing was done yet. */
    List<UUID> toRelease(LocalDate on, int limit) {
        return sql.select(CLAIM.SUBJECT)
                .from(CLAIM)
                .where(CLAIM.AVAILABLE.eq(MoneyAvailable.WHEN_DUE.name()))
                .and(CLAIM.DUE_ON.le(on))
                .andNotExists(selectOne().from(RELEASE).where(RELEASE.SUBJECT.eq(CLAIM.SUBJECT)))
                .orderBy(CLAIM.SUBJECT)
                .limit(limit)
                .fetch(CLAIM.SUBJECT);
    }

    private static Claim claim(ClaimRecord row) {
        return new Claim(
                row.getSubject(),
                new EntityId(row.getEntityId()),
                new ActivityId(row.getActivityId()),
                row.getClientId(),
                row.getBuyerId() == null ? null : new ActivityId(row.getBuyerId()),
                row.getNumber(),
                row.getCounterpart(),
                row.getIssuedOn(),
                row.getDueOn(),
                Money.euroCents(row.getNetCents()),
                Money.euroCents(row.getTotalCents()),
                Money.euroCents(row.getContributionCents()),
                new Rate(Objects.requireNonNull(row.getContributionRate())),
                row.getContributionRule(),
                Trigger.valueOf(row.getContributionTrigger()),
                MoneyAvailable.valueOf(row.getAvailable()),
                VatDue.valueOf(row.getVatDue()),
                Money.euroCents(row.getSolidarityCents()));
    }
}
