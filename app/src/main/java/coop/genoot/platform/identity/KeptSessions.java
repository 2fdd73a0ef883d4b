package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.PASSWORD;
import static coop.genoot.platform.db.Tables.PERSON;
import static coop.genoot.platform.db.Tables.PERSON_GRANT;
import static coop.genoot.platform.db.Tables.SECOND_STEP;
import static coop.genoot.platform.db.Tables.SESSION;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.links.Secrets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions in the database: any node finds them. One query brings the session, the person and the hats they wear
 * today, so that a hat taken off is gone at the next request.
 */
@Component
class KeptSessions implements SessionRepository<KeptSession> {
    private static final Field<Boolean> ONLY_PASSWORD = DSL.field(
                    DSL.exists(DSL.selectOne().from(PASSWORD).where(PASSWORD.PERSON_ID.eq(SESSION.PERSON_ID)))
                            .andNotExists(DSL.selectOne()
                                    .from(SECOND_STEP)
                                    .where(SECOND_STEP.PERSON_ID.eq(SESSION.PERSON_ID))
                                    .and(SECOND_STEP.CONFIRMED.isNotNull())))
            .as("only_password");
    private static final Actor SELF = Actor.system("sessions");

    private final DSLContext sql;
    private final Clock clock;
    private final SessionLimits limits;
    private final TransactionTemplate transaction;

    KeptSessions(DSLContext sql, Clock clock, SessionLimits limits, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.clock = clock;
        this.limits = limits;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public KeptSession createSession() {
        return KeptSession.fresh(TimeOrderedId.at(clock.instant()), Secrets.make(), clock, limits);
    }

    @Override
    public void save(KeptSession session) {
        if (!session.isNew() && !session.hasChanged() && !session.wasSeenLongAgo()) return;
        var now = clock.instant();
        inTransaction(() -> session.isNew() ? insert(session) : update(session));
        session.saved(now);
    }

    private int insert(KeptSession session) {
        var row = sql.newRecord(SESSION);
        row.setId(session.key());
        row.setCreated(session.getCreationTime());
        fill(row, session);
        return sql.insertInto(SESSION).set(row).execute();
    }

    private int update(KeptSession session) {
        var row = sql.newRecord(SESSION);
        fill(row, session);
        return sql.update(SESSION).set(row).where(SESSION.ID.eq(session.key())).execute();
    }

    private void fill(coop.genoot.platform.db.tables.records.SessionRecord row, KeptSession session) {
        row.setSecretHash(Secrets.hash(session.getId()));
        row.setLastSeen(session.seen(clock.instant()));
        row.setAttributes(SessionAttributes.write(session.attributes()));
        var visitor = session.visitor();
        if (visitor == null) return;
        row.setPersonId(visitor.person().value());
        row.setAuthenticatedAt(visitor.authenticatedAt());
        row.setAddress(visitor.address());
        row.setDevice(visitor.device());
    }

    @Override
    public @Nullable KeptSession findById(String secret) {
        var hats = hatsOfToday();
        var row = inTransaction(() -> sql.select(SESSION.asterisk(), PERSON.NAME, PERSON.LANGUAGE, hats, ONLY_PASSWORD)
                .from(SESSION)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(SESSION.PERSON_ID))
                .where(SESSION.SECRET_HASH.eq(Secrets.hash(secret)))
                .fetchOne());
        if (row == null) return null;
        var session = session(secret, row, hats);
        return session.isExpired() ? null : session;
    }

    private KeptSession session(String secret, Record row, Field<String[]> hats) {
        var visitor = row.get(SESSION.PERSON_ID) == null ? null : visitor(row);
        var signedIn = visitor == null
                ? null
                : new SignedIn(actor(visitor, row, row.get(hats)), visitor.authenticatedAt(), row.get(ONLY_PASSWORD));
        return KeptSession.found(
                row.get(SESSION.ID),
                secret,
                row.get(SESSION.CREATED),
                clock,
                limits,
                new KeptSession.Kept(
                        row.get(SESSION.LAST_SEEN),
                        visitor,
                        signedIn,
                        SessionAttributes.read(row.get(SESSION.ATTRIBUTES))));
    }

    private static KeptSession.Visitor visitor(Record row) {
        return new KeptSession.Visitor(
                new PersonId(row.get(SESSION.PERSON_ID)),
                row.get(SESSION.AUTHENTICATED_AT),
                row.get(SESSION.ADDRESS),
                row.get(SESSION.DEVICE));
    }

    private static Actor actor(KeptSession.Visitor visitor, Record row, String[] hats) {
        var grants = Arrays.stream(hats).map(KeptSessions::grant).toList();
        return Actor.person(visitor.person(), row.get(PERSON.NAME), grants, Language.valueOf(row.get(PERSON.LANGUAGE)));
    }

    private static Grant grant(String hatAndScope) {
        var parts = hatAndScope.split(" ");
        return new Grant(Hat.valueOf(parts[0]), UUID.fromString(parts[1]));
    }

    /** Each as {@code HAT scope}, in one array: cheaper than a second query. */
    private Field<String[]> hatsOfToday() {
        var today = LocalDate.now(clock);
        return DSL.array(DSL.select(PERSON_GRANT.HAT.concat(" ").concat(PERSON_GRANT.SCOPE_ID.cast(String.class)))
                        .from(PERSON_GRANT)
                        .where(PERSON_GRANT.PERSON_ID.eq(SESSION.PERSON_ID))
                        .and(PERSON_GRANT.VALID_FROM.le(today))
                        .and(PERSON_GRANT.VALID_UNTIL.isNull().or(PERSON_GRANT.VALID_UNTIL.gt(today))))
                .as("hats");
    }

    @Override
    public void deleteById(String secret) {
        inTransaction(() -> sql.deleteFrom(SESSION)
                .where(SESSION.SECRET_HASH.eq(Secrets.hash(secret)))
                .execute());
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return CurrentActor.as(SELF, () -> transaction.execute(_ -> work.get()));
    }
}
