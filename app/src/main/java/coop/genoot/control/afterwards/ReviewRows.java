package coop.genoot.control.afterwards;

import static coop.genoot.control.db.Tables.CORRECTION;
import static coop.genoot.control.db.Tables.OPERATION;
import static coop.genoot.control.db.Tables.REVIEW;
import static coop.genoot.control.db.Tables.WEEK;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.control.Checkers.Duty;
import coop.genoot.control.OperationKind;
import coop.genoot.control.afterwards.Draw.Why;
import coop.genoot.control.afterwards.Review.Correction;
import coop.genoot.control.afterwards.Review.Found;
import coop.genoot.platform.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is looked at afterwards, and what was found, as it is kept. */
@Component
class ReviewRows {
    private final DSLContext sql;

    ReviewRows(DSLContext sql) {
        this.sql = sql;
    }

    /** What nobody looked at yet, as far as this person looks at it, the oldest first; never what they did. */
    List<Review> awaiting(Collection<Duty> duties, PersonId but, int limit) {
        return find(open(duties, but), REVIEW.OPERATION_ID.asc(), limit);
    }

    /** How many those are. */
    int count(Collection<Duty> duties, PersonId but) {
        return sql.fetchCount(REVIEW, open(duties, but));
    }

    private static Condition open(Collection<Duty> duties, PersonId but) {
        var theirs = DSL.or(duties.stream().map(ReviewRows::of).toList());
        return REVIEW.FINDING.isNull().and(REVIEW.PERSON_ID.ne(but.value())).and(theirs);
    }

    private static Condition of(Duty duty) {
        var there = REVIEW.ENTITY_ID.eq(duty.entity().value());
        var of = duty.of();
        return of == null ? there : there.and(REVIEW.PERSON_ID.eq(of.value()));
    }

    /** What was looked at of this person, the latest first. */
    List<Review> of(PersonId person, int limit) {
        var done = REVIEW.PERSON_ID.eq(person.value()).and(REVIEW.FINDING.isNotNull());
        return find(done, REVIEW.FOUND_AT.desc(), limit);
    }

    /** What others are still to correct, as far as this person looks at it, what is due first at the top. */
    List<Review> corrections(Collection<Duty> duties, PersonId but, int limit) {
        var theirs = DSL.or(duties.stream().map(ReviewRows::of).toList());
        var open = CORRECTION.DONE_AT.isNull().and(CORRECTION.OPERATION_ID.isNotNull());
        return find(open.and(theirs).and(REVIEW.PERSON_ID.ne(but.value())), CORRECTION.DUE_ON.asc(), limit);
    }

    /** What this person is still to correct, what is due first at the top. */
    List<Review> toCorrect(PersonId person, int limit) {
        var open = CORRECTION.DONE_AT.isNull().and(CORRECTION.PERSON_ID.eq(person.value()));
        return find(open, CORRECTION.DUE_ON.asc(), limit);
    }

    void ask(Review review, LocalDate due) {
        sql.insertInto(CORRECTION)
                .set(CORRECTION.OPERATION_ID, review.id())
                .set(CORRECTION.ENTITY_ID, review.entity().value())
                .set(CORRECTION.PERSON_ID, review.person().value())
                .set(CORRECTION.DUE_ON, due)
                .execute();
    }

    void corrected(UUID id, Actor by, Instant at) {
        sql.update(CORRECTION)
                .set(CORRECTION.DONE_BY, by.author())
                .set(CORRECTION.DONE_NAME, by.name())
                .set(CORRECTION.DONE_AT, at)
                .where(CORRECTION.OPERATION_ID.eq(id))
                .and(CORRECTION.DONE_AT.isNull())
                .execute();
    }

    Optional<Review> find(UUID id) {
        return find(REVIEW.OPERATION_ID.eq(id), REVIEW.OPERATION_ID.asc(), 1).stream()
                .findFirst();
    }

    /** Whoever else concludes the same waits until this transaction ends. */
    void lock(UUID id) {
        sql.select(REVIEW.OPERATION_ID)
                .from(REVIEW)
                .where(REVIEW.OPERATION_ID.eq(id))
                .forUpdate()
                .fetch();
    }

    void conclude(UUID id, Finding finding, String words, Actor by, Instant at) {
        sql.update(REVIEW)
                .set(REVIEW.FINDING, finding.name())
                .set(REVIEW.WORDS, words)
                .set(REVIEW.FOUND_BY, by.author())
                .set(REVIEW.FOUND_NAME, by.name())
                .set(REVIEW.FOUND_AT, at)
                .where(REVIEW.OPERATION_ID.eq(id))
                .execute();
    }

    private List<Review> find(Condition which, SortField<?> order, int limit) {
        return sql.select(REVIEW.asterisk(), OPERATION.asterisk(), WEEK.MONDAY, CORRECTION.asterisk())
                .from(REVIEW)
                .join(OPERATION)
                .on(OPERATION.ID.eq(REVIEW.OPERATION_ID))
                .join(WEEK)
                .on(WEEK.ID.eq(REVIEW.WEEK_ID))
                .leftJoin(CORRECTION)
                .on(CORRECTION.OPERATION_ID.eq(REVIEW.OPERATION_ID))
                .where(which)
                .orderBy(order, REVIEW.OPERATION_ID)
                .limit(limit)
                .fetch(ReviewRows::review);
    }

    private static Review review(Record row) {
        var finding = row.get(REVIEW.FINDING);
        return new Review(
                row.get(REVIEW.OPERATION_ID),
                row.get(WEEK.MONDAY),
                new EntityId(row.get(OPERATION.ENTITY_ID)),
                OperationKind.valueOf(row.get(OPERATION.KIND)),
                row.get(OPERATION.DOCUMENT_ID),
                Money.euroCents(row.get(OPERATION.AMOUNT_CENTS)),
                new PersonId(row.get(OPERATION.PERSON_ID)),
                row.get(OPERATION.WHO_NAME),
                row.get(OPERATION.WHOM),
                row.get(OPERATION.PAGE),
                row.get(OPERATION.HAPPENED_AT),
                Why.valueOf(row.get(REVIEW.WHY)),
                List.of(row.get(OPERATION.RULES)),
                finding == null
                        ? null
                        : new Found(
                                Finding.valueOf(finding),
                                row.get(REVIEW.WORDS),
                                row.get(REVIEW.FOUND_NAME),
                                row.get(REVIEW.FOUND_AT),
                                correction(row)));
    }

    private static @Nullable Correction correction(Record row) {
        var due = row.get(CORRECTION.DUE_ON);
        return due == null ? null : new Correction(due, row.get(CORRECTION.DONE_NAME), row.get(CORRECTION.DONE_AT));
    }
}
