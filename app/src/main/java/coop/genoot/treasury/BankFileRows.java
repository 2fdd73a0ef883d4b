package coop.genoot.treasury;

import static coop.genoot.treasury.db.Tables.BANK_FILE;
import static org.jooq.impl.DSL.select;

import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.treasury.BankFileView.Broken;
import coop.genoot.treasury.BankFileView.State;
import coop.genoot.treasury.StatementIntake.Progress;
import coop.genoot.treasury.bankfile.BrokenStatement;
import coop.genoot.treasury.db.tables.records.BankFileRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files that came from the bank, also the refused ones. Their bytes are kept only until they are read. */
@Component
class BankFileRows {
    private static final String MONEY = "money:";
    /** A node that reads longer than this has stopped; the file is read again, which changes nothing that was kept. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(30);

    /** A large file is read once; whoever asks how far it is must not be handed all of it. */
    private static final List<Field<?>> WITHOUT_CONTENT = Arrays.stream(BANK_FILE.fields())
            .filter(field -> !field.equals(BANK_FILE.CONTENT))
            .toList();

    private final DSLContext sql;

    BankFileRows(DSLContext sql) {
        this.sql = sql;
    }

    /** A file that this node reads now, and the person who gave it; none for the house itself. */
    record Reading(UUID id, byte[] content, @Nullable PersonId giver) {}

    void add(UUID id, Actor giver, BankFiles.Received file, Instant now) {
        sql.insertInto(BANK_FILE)
                .set(BANK_FILE.ID, id)
                .set(
                        BANK_FILE.PERSON_ID,
                        giver.person() == null ? null : giver.person().value())
                .set(BANK_FILE.AUTHOR, giver.author())
                .set(BANK_FILE.NAME, file.name())
                .set(BANK_FILE.SHA256, file.sha256())
                .set(BANK_FILE.BYTES, (long) file.content().length)
                .set(BANK_FILE.CONTENT, file.content())
                .set(BANK_FILE.STATE, State.WAITING.name())
                .set(BANK_FILE.RECEIVED_AT, now)
                .execute();
    }

    /** Takes the next file that waits, or that another node lost; no two nodes take the same. */
    Optional<Reading> startNext(Instant now) {
        var next = BANK_FILE.as("next");
        return start(
                select(next.ID)
                        .from(next)
                        .where(next.STATE
                                .eq(State.WAITING.name())
                                .or(next.STATE.eq(State.READING.name()).and(next.STARTED_AT.lt(now.minus(LOST_AFTER)))))
                        .orderBy(next.RECEIVED_AT)
                        .limit(1)
                        .forUpdate()
                        .skipLocked(),
                now);
    }

    Optional<Reading> start(UUID id, Instant now) {
        var one = BANK_FILE.as("one");
        return start(
                select(one.ID)
                        .from(one)
                        .where(one.ID.eq(id).and(one.STATE.eq(State.WAITING.name())))
                        .forUpdate()
                        .skipLocked(),
                now);
    }

    private Optional<Reading> start(org.jooq.Select<org.jooq.Record1<UUID>> which, Instant now) {
        return sql.update(BANK_FILE)
                .set(BANK_FILE.STATE, State.READING.name())
                .set(BANK_FILE.STARTED_AT, now)
                .where(BANK_FILE.ID.eq(which))
                .returning(BANK_FILE.ID, BANK_FILE.CONTENT, BANK_FILE.PERSON_ID)
                .fetchOptional(row -> new Reading(
                        row.getId(),
                        row.getContent(),
                        row.getPersonId() == null ? null : new PersonId(row.getPersonId())));
    }

    void reached(UUID id, Progress progress) {
        sql.update(BANK_FILE)
                .set(BANK_FILE.STATEMENTS, progress.statements())
                .set(BANK_FILE.KNOWN, progress.known())
                .set(BANK_FILE.LINES_READ, progress.linesRead())
                .set(BANK_FILE.LINES_KEPT, progress.linesKept())
                .set(BANK_FILE.LINES_MATCHED, progress.linesMatched())
                .where(BANK_FILE.ID.eq(id))
                .execute();
    }

    void taken(UUID id, Progress progress, Instant now) {
        reached(id, progress);
        sql.update(BANK_FILE)
                .set(BANK_FILE.STATE, State.TAKEN.name())
                .set(BANK_FILE.FINISHED_AT, now)
                .setNull(BANK_FILE.CONTENT)
                .where(BANK_FILE.ID.eq(id))
                .execute();
    }

    void refused(UUID id, BrokenStatement broken, Instant now) {
        reached(id, Progress.NONE);
        sql.update(BANK_FILE)
                .set(BANK_FILE.STATE, State.REFUSED.name())
                .set(BANK_FILE.FINISHED_AT, now)
                .setNull(BANK_FILE.CONTENT)
                .set(BANK_FILE.BROKEN_LINE, broken.line())
                .set(BANK_FILE.BROKEN_KEY, broken.key())
                .set(
                        BANK_FILE.BROKEN_VALUES,
                        broken.values().stream().map(BankFileRows::text).toArray(String[]::new))
                .where(BANK_FILE.ID.eq(id))
                .execute();
    }

    Optional<BankFileView> find(UUID id) {
        return sql.select(WITHOUT_CONTENT)
                .from(BANK_FILE)
                .where(BANK_FILE.ID.eq(id))
                .fetchOptionalInto(BANK_FILE)
                .map(BankFileRows::view);
    }

    List<BankFileView> latest(int limit) {
        return sql
                .select(WITHOUT_CONTENT)
                .from(BANK_FILE)
                .orderBy(BANK_FILE.RECEIVED_AT.desc(), BANK_FILE.ID.desc())
                .limit(limit)
                .fetchInto(BANK_FILE)
                .stream()
                .map(BankFileRows::view)
                .toList();
    }

    private static BankFileView view(BankFileRecord row) {
        return new BankFileView(
                row.getId(),
                row.getName(),
                State.valueOf(row.getState()),
                row.getStatements(),
                row.getKnown(),
                row.getLinesRead(),
                row.getLinesKept(),
                row.getLinesMatched(),
                row.getReceivedAt(),
                broken(row));
    }

    private static @Nullable Broken broken(BankFileRecord row) {
        if (row.getBrokenKey() == null) return null;
        var values =
                Arrays.stream(row.getBrokenValues()).map(BankFileRows::value).toList();
        return new Broken(row.getBrokenLine(), row.getBrokenKey(), values);
    }

    private static String text(Object value) {
        return value instanceof Money money ? MONEY + money.cents() + " " + money.currency() : value.toString();
    }

    private static Object value(String text) {
        if (!text.startsWith(MONEY)) return text;
        var parts = text.substring(MONEY.length()).split(" ");
        return new Money(Long.parseLong(parts[0]), Currency.getInstance(parts[1]));
    }
}
