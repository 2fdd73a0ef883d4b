package coop.genoot.support.answers;

import static coop.genoot.support.db.Tables.HELPED;
import static coop.genoot.support.db.Tables.KNOWN_ANSWER;

import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Known answers as they are kept. */
@Component
class KnownAnswerRows {
    private static final double IN_QUESTION = 3;
    private static final double IN_OTHER_WORDS = 2;

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

    /**
     * What is shown and has a word in common, the best first: a word of the question counts more than one of its other
     * words, and one that many have counts little.
     */
    List<KnownAnswer> like(Collection<EntityId> entities, Sought sought, Language language, int atMost) {
        var searched = searched(language);
        var score = sought.beginnings().stream().map(it -> score(searched, it)).reduce(DSL.inline(0d), Field::plus);
        return sql.selectFrom(KNOWN_ANSWER)
                .where(DSL.condition(
                        "{0} in (select support.known_with({1}, {2}, {3}))",
                        KNOWN_ANSWER.ID,
                        DSL.val(entities.stream().map(EntityId::value).toArray(UUID[]::new)),
                        DSL.val(language.name()),
                        DSL.val(sought.any())))
                .orderBy(score.desc(), KNOWN_ANSWER.ID)
                .limit(atMost)
                .fetch(KnownAnswerRows::known);
    }

    private static Field<Double> score(Field<?> searched, String beginning) {
        var has = has(searched, Sought.anywhere(beginning));
        var worth = DSL.when(has(searched, Sought.inQuestion(beginning)), IN_QUESTION)
                .when(has, IN_OTHER_WORDS)
                .otherwise(0d);
        var many = DSL.count().filterWhere(has).over().cast(Double.class);
        return worth.div(DSL.greatest(many, DSL.inline(1d)));
    }

    private static Condition has(Field<?> searched, String query) {
        return DSL.condition("{0} @@ to_tsquery('simple', {1})", searched, DSL.val(query));
    }

    /** The words it is sought by, with their weights. */
    private static Field<Object> searched(Language language) {
        var question = switch (language) {
            case NL -> KNOWN_ANSWER.QUESTION_NL;
            case FR -> KNOWN_ANSWER.QUESTION_FR;
            case EN -> KNOWN_ANSWER.QUESTION_EN;
        };
        return DSL.field(
                "(setweight(to_tsvector('simple', support.plain({0})), 'A')"
                        + " || setweight(to_tsvector('simple', support.plain({1})), 'B'))",
                Object.class, question, KNOWN_ANSWER.WORDS);
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
