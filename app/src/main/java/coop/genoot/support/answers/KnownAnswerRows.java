package coop.genoot.support.answers;

import static coop.genoot.support.db.Tables.HELPED;
import static coop.genoot.support.db.Tables.KNOWN_ANSWER;

import coop.genoot.common.EntityId;
import coop.genoot.common.PersonId;
import coop.genoot.organisation.Wording;
import coop.genoot.support.db.tables.records.KnownAnswerRecord;
import coop.genoot.support.services.ServiceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Known answers as they are kept. */
@Component
class KnownAnswerRows {
    private final DSLContext sql;

    KnownAnswerRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(KnownAnswer known) {
        var row = sql.newRecord(KNOWN_ANSWER);
        fill(row, known);
        row.setId(known.id());
        row.setEntityId(known.entity().value());
        row.setVersion(0);
        row.insert();
    }

    /** Whether it was still as the writer had seen it. */
    boolean change(KnownAnswer known) {
        var row = sql.newRecord(KNOWN_ANSWER);
        fill(row, known);
        row.setVersion(known.version() + 1);
        return sql.update(KNOWN_ANSWER)
                        .set(row)
                        .where(KNOWN_ANSWER.ID.eq(known.id()))
                        .and(KNOWN_ANSWER.VERSION.eq(known.version()))
                        .execute()
                == 1;
    }

    Optional<KnownAnswer> find(UUID id) {
        return sql.selectFrom(KNOWN_ANSWER).where(KNOWN_ANSWER.ID.eq(id)).fetchOptional(KnownAnswerRows::known);
    }

    /** In the order in which they were added. */
    List<KnownAnswer> of(Collection<EntityId> entities) {
        return sql.selectFrom(KNOWN_ANSWER)
                .where(KNOWN_ANSWER.ENTITY_ID.in(
                        entities.stream().map(EntityId::value).toList()))
                .orderBy(KNOWN_ANSWER.ID)
                .fetch(KnownAnswerRows::known);
    }

    /** Once a person. */
    void helped(UUID answer, PersonId person, Instant now) {
        sql.insertInto(HELPED)
                .set(HELPED.ANSWER_ID, answer)
                .set(HELPED.PERSON_ID, person.value())
                .set(HELPED.HELPED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    /** How many people each of these helped; those that helped nobody are left out. */
    Map<UUID, Integer> countHelped(Collection<UUID> answers) {
        return sql.select(HELPED.ANSWER_ID, DSL.count())
                .from(HELPED)
                .where(HELPED.ANSWER_ID.in(answers))
                .groupBy(HELPED.ANSWER_ID)
                .fetchMap(HELPED.ANSWER_ID, DSL.count());
    }

    private static void fill(KnownAnswerRecord row, KnownAnswer known) {
        var service = known.service();
        row.setServiceId(service == null ? null : service.value());
        row.setQuestionNl(known.question().nl());
        row.setQuestionFr(known.question().fr());
        row.setQuestionEn(known.question().en());
        row.setAnswerNl(known.answer().nl());
        row.setAnswerFr(known.answer().fr());
        row.setAnswerEn(known.answer().en());
        row.setWords(known.words());
        row.setShown(known.shown());
    }

    private static KnownAnswer known(KnownAnswerRecord row) {
        return new KnownAnswer(
                row.getId(),
                new EntityId(row.getEntityId()),
                row.getServiceId() == null ? null : new ServiceId(row.getServiceId()),
                new Wording(row.getQuestionNl(), row.getQuestionFr(), row.getQuestionEn()),
                new Wording(row.getAnswerNl(), row.getAnswerFr(), row.getAnswerEn()),
                row.getWords(),
                row.getShown(),
                row.getVersion());
    }
}
