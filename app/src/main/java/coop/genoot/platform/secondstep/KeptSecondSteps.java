package coop.genoot.platform.secondstep;

import static coop.genoot.platform.db.Tables.RECOVERY_CODE;
import static coop.genoot.platform.db.Tables.SECOND_STEP;

import coop.genoot.common.PersonId;
import coop.genoot.platform.db.tables.records.SecondStepRecord;
import coop.genoot.platform.links.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Secrets of second steps and recovery codes as they are kept. */
@Component
class KeptSecondSteps {
    private final DSLContext sql;
    private final LockedSecrets secrets;

    KeptSecondSteps(DSLContext sql, LockedSecrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    /** One second step; the secret is empty when no key of ours opens it. */
    record Kept(Optional<byte[]> secret, boolean isConfirmed, long lastStep) {}

    Optional<Kept> of(PersonId person) {
        return sql.selectFrom(SECOND_STEP)
                .where(SECOND_STEP.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetchOptional(this::opened);
    }

    private Kept opened(SecondStepRecord row) {
        var secret = secrets.open(new PersonId(row.getPersonId()), row.getSecret());
        return new Kept(secret, row.getConfirmed() != null, row.getLastStep());
    }

    /** Locks again what is open or locked with an earlier key; what no key opens stays as it is. */
    void lockAgain() {
        var all = sql.selectFrom(SECOND_STEP).forUpdate().skipLocked().fetch();
        for (var row : all) {
            var person = new PersonId(row.getPersonId());
            if (secrets.isLockedWell(person, row.getSecret())) continue;
            secrets.open(person, row.getSecret()).ifPresent(secret -> {
                row.setSecret(secrets.lock(person, secret));
                row.store();
            });
        }
    }

    boolean isOn(PersonId person) {
        return sql.fetchExists(
                SECOND_STEP, SECOND_STEP.PERSON_ID.eq(person.value()).and(SECOND_STEP.CONFIRMED.isNotNull()));
    }

    /** Keeps a new secret; one that is at work already stays. */
    void begin(PersonId person, byte[] open, Instant now) {
        var secret = secrets.lock(person, open);
        sql.insertInto(SECOND_STEP)
                .set(SECOND_STEP.PERSON_ID, person.value())
                .set(SECOND_STEP.SECRET, secret)
                .set(SECOND_STEP.BEGUN, now)
                .onConflict(SECOND_STEP.PERSON_ID)
                .doUpdate()
                .set(SECOND_STEP.SECRET, secret)
                .set(SECOND_STEP.BEGUN, now)
                .where(SECOND_STEP.CONFIRMED.isNull())
                .execute();
    }

    void opened(PersonId person, long step) {
        sql.update(SECOND_STEP)
                .set(SECOND_STEP.LAST_STEP, step)
                .where(SECOND_STEP.PERSON_ID.eq(person.value()))
                .execute();
    }

    void confirm(PersonId person, Instant now, List<String> codes) {
        sql.update(SECOND_STEP)
                .set(SECOND_STEP.CONFIRMED, now)
                .where(SECOND_STEP.PERSON_ID.eq(person.value()))
                .execute();
        for (var code : codes)
            sql.insertInto(RECOVERY_CODE, RECOVERY_CODE.PERSON_ID, RECOVERY_CODE.HASH)
                    .values(person.value(), Secrets.hash(code))
                    .execute();
    }

    boolean use(PersonId person, String code, Instant now) {
        return sql.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED, now)
                        .where(RECOVERY_CODE.PERSON_ID.eq(person.value()))
                        .and(RECOVERY_CODE.HASH.eq(Secrets.hash(code)))
                        .and(RECOVERY_CODE.USED.isNull())
                        .execute()
                == 1;
    }

    int codesLeft(PersonId person) {
        return sql.fetchCount(
                RECOVERY_CODE,
                RECOVERY_CODE.PERSON_ID.eq(person.value()).and(RECOVERY_CODE.USED.isNull()));
    }

    void end(PersonId person) {
        sql.deleteFrom(SECOND_STEP)
                .where(SECOND_STEP.PERSON_ID.eq(person.value()))
                .execute();
    }
}
