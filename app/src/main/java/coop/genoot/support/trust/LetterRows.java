package coop.genoot.support.trust;

import static coop.genoot.support.db.Tables.CONFIDED;
import static coop.genoot.support.db.Tables.LETTER;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.support.db.tables.records.LetterRecord;
import coop.genoot.support.trust.Letter.Line;
import coop.genoot.support.trust.Letter.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Letters as they are kept: their words locked. */
@Component
class LetterRows {
    private final DSLContext sql;
    private final LockedWords words;

    LetterRows(DSLContext sql, LockedWords words) {
        this.sql = sql;
        this.words = words;
    }

    /** Nothing happens when that id is taken. */
    void add(Letter letter) {
        sql.insertInto(LETTER)
                .set(LETTER.ID, letter.id())
                .set(LETTER.ENTITY_ID, letter.entity().value())
                .set(LETTER.ASKER_ID, letter.asker().id().value())
                .set(LETTER.ASKER_NAME, letter.asker().name())
                .set(LETTER.TRUSTED_ID, letter.trusted().id().value())
                .set(LETTER.TRUSTED_NAME, letter.trusted().name())
                .set(LETTER.BEGUN_AT, letter.begun())
                .onConflictDoNothing()
                .execute();
    }

    /** Whether it was not said before: a form sent twice says it once. */
    boolean say(UUID letter, Line line) {
        return sql.insertInto(CONFIDED)
                        .set(CONFIDED.ID, line.id())
                        .set(CONFIDED.LETTER_ID, letter)
                        .set(CONFIDED.WHO, line.who().value())
                        .set(CONFIDED.LOCKED, words.lock(line.id(), line.text()))
                        .set(CONFIDED.SAID_AT, line.at())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Letter> find(UUID id) {
        return sql.selectFrom(LETTER).where(LETTER.ID.eq(id)).fetchOptional(LetterRows::letter);
    }

    /** Those this person began, or got as the person of trust that they are on that day; the newest first. */
    List<Letter> of(PersonId one, LocalDate day, int limit) {
        return sql.selectFrom(LETTER)
                .where(LETTER.ASKER_ID
                        .eq(one.value())
                        .or(LETTER.TRUSTED_ID
                                .eq(one.value())
                                .and(TrustedRows.trusts(LETTER.ENTITY_ID, LETTER.TRUSTED_ID, day))))
                .orderBy(LETTER.BEGUN_AT.desc(), LETTER.ID)
                .limit(limit)
                .fetch(LetterRows::letter);
    }

    List<Line> lines(UUID letter) {
        return sql.selectFrom(CONFIDED)
                .where(CONFIDED.LETTER_ID.eq(letter))
                .orderBy(CONFIDED.SAID_AT, CONFIDED.ID)
                .fetch(row -> new Line(
                        row.getId(),
                        new PersonId(row.getWho()),
                        words.open(row.getId(), row.getLocked()),
                        row.getSaidAt()));
    }

    private static Letter letter(LetterRecord row) {
        return new Letter(
                row.getId(),
                new EntityId(row.getEntityId()),
                new Party(new PersonId(row.getAskerId()), row.getAskerName()),
                new Party(new PersonId(row.getTrustedId()), row.getTrustedName()),
                row.getBegunAt());
    }
}
