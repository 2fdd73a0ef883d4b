package coop.genoot.control;

import static coop.genoot.control.db.Tables.OPERATION;
import static coop.genoot.control.db.Tables.RULE;

import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that could be checked, as it was asked. */
@Component
class OperationRows {
    /**
     * The rules for it today, each with the one fact it compares it with, and whether somebody approved this very
     * thing already: all in one statement, for it stands in the way of every invoice. The latest fifty tell what is
     * usual for somebody; more would be slower and no truer.
     */
    private static final String WEIGH = """
            with asked (person, entity, activity, kind, document, counterpart, amount, content, at, day) as (
                select ?::uuid, ?::uuid, ?::uuid, ?::text, ?::uuid, ?::uuid, ?::bigint, ?::text, ?::timestamptz, ?::date)
            select approved.operation_id as approved,
                   control.belongs_to_others(asked.document, asked.person, asked.activity) as others, rule.*,
                   case rule.kind
                   when 'CEILING' then (
                        select count(*) from (
                            select from control.operation past
                             where past.person_id = asked.person and past.kind = asked.kind
                               and past.entity_id = asked.entity
                               and past.happened_at > coalesce((
                                   select max(review.found_at) from control.review
                                    where review.person_id = asked.person and review.finding = 'CORRECT'), '-infinity')
                             limit rule.most_cents / greatest(rule.step_cents, 1) + 1) clean)
                   when 'UNUSUAL' then (
                        select case when count(*) >= rule.least
                                    then percentile_disc(0.5) within group (order by latest.amount_cents) end
                          from (select past.amount_cents from control.operation past
                                 where past.person_id = asked.person and past.kind = asked.kind
                                   and past.happened_at is not null
                                 order by past.happened_at desc limit 50) latest)
                   when 'NEW_ABROAD' then (
                        select count(*) from control.operation past
                         where past.counterpart_id = asked.counterpart and past.kind = asked.kind
                           and past.happened_at is not null)
                   when 'TWIN' then (
                        select count(*) from control.operation past
                         where past.counterpart_id = asked.counterpart and past.kind = asked.kind
                           and past.amount_cents = asked.amount
                           and past.happened_at > asked.at - make_interval(days => rule.figure))
                   end as fact
              from asked
              left join lateral (
                   select stop.operation_id from control.stop join control.operation on operation.id = stop.operation_id
                    where stop.document_id = asked.document and stop.state = 'APPROVED'
                      and operation.happened_at is null and operation.kind = asked.kind
                      and operation.person_id = asked.person and operation.entity_id = asked.entity
                      and operation.activity_id is not distinct from asked.activity
                      and operation.amount_cents = asked.amount and operation.content = asked.content
                      and operation.counterpart_id is not distinct from asked.counterpart) approved on true
              left join control.rule on rule.entity_id = asked.entity and rule.document = asked.kind
                   and rule.valid_from <= asked.day and (rule.valid_until is null or rule.valid_until > asked.day)
             order by rule.term_days, rule.id""";

    private final DSLContext sql;
    private final Clock clock;

    OperationRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What speaks for it and against it.
     *
     * @param approved the operation that was stopped and approved, and is now to happen; null when it was not
     * @param others whether that document is somebody else's, who asked about it before
     * @param met the rules it meets, those with the shortest term first
     */
    record Weighed(@Nullable UUID approved, boolean others, List<Rule> met) {}

    /** Weighs what a person wants to do; nothing of it is kept. */
    Weighed weigh(Actor me, Operation operation) {
        var activity = operation.activity();
        var rows = sql.resultQuery(
                        WEIGH,
                        me.self().value(),
                        operation.entity().value(),
                        activity == null ? null : activity.value(),
                        operation.kind().name(),
                        operation.document(),
                        operation.counterpart(),
                        operation.amount().cents(),
                        operation.fingerprint(),
                        clock.instant().toString(),
                        LocalDate.now(clock))
                .fetch();
        var met = rows.stream()
                .filter(row -> row.get("id") != null)
                .filter(row -> meets(row, operation))
                .map(row -> RuleRows.rule(row.into(RULE)))
                .toList();
        var first = rows.getFirst();
        return new Weighed(first.get("approved", UUID.class), first.get("others", Boolean.class), met);
    }

    private static boolean meets(Record row, Operation operation) {
        return RuleRows.rule(row.into(RULE)).meets(operation, row.get("fact", Long.class));
    }

    void add(UUID id, Actor me, Operation operation, Verdict verdict, List<Rule> met) {
        Instant now = clock.instant();
        var activity = operation.activity();
        sql.insertInto(OPERATION)
                .set(OPERATION.ID, id)
                .set(OPERATION.ENTITY_ID, operation.entity().value())
                .set(OPERATION.ACTIVITY_ID, activity == null ? null : activity.value())
                .set(OPERATION.KIND, operation.kind().name())
                .set(OPERATION.DOCUMENT_ID, operation.document())
                .set(OPERATION.COUNTERPART_ID, operation.counterpart())
                .set(OPERATION.AMOUNT_CENTS, operation.amount().cents())
                .set(OPERATION.PERSON_ID, me.person() == null ? null : me.self().value())
                .set(OPERATION.WHO_NAME, me.name())
                .set(OPERATION.WHOM, operation.whom())
                .set(OPERATION.PAGE, operation.page())
                .set(OPERATION.ASKED_AT, now)
                .set(OPERATION.HAPPENED_AT, verdict == Verdict.STOP ? null : now)
                .set(OPERATION.VERDICT, verdict.name())
                .set(OPERATION.RULES, ids(met))
                .set(OPERATION.CONTENT, operation.fingerprint())
                .execute();
    }

    /** Whether what was asked then is this very thing. */
    boolean is(UUID id, Operation operation) {
        var same = OPERATION
                .ID
                .eq(id)
                .and(OPERATION.KIND.eq(operation.kind().name()))
                .and(OPERATION.ENTITY_ID.eq(operation.entity().value()))
                .and(OPERATION.AMOUNT_CENTS.eq(operation.amount().cents()))
                .and(OPERATION.COUNTERPART_ID.isNotDistinctFrom(operation.counterpart()))
                .and(OPERATION.CONTENT.eq(operation.fingerprint()));
        return sql.fetchExists(OPERATION, same);
    }

    /** Whether it happened by now. */
    boolean happened(UUID id) {
        return sql.fetchExists(OPERATION, OPERATION.ID.eq(id).and(OPERATION.HAPPENED_AT.isNotNull()));
    }

    /** What was approved happens now. */
    void happens(UUID approved) {
        sql.update(OPERATION)
                .set(OPERATION.HAPPENED_AT, clock.instant())
                .where(OPERATION.ID.eq(Objects.requireNonNull(approved)))
                .execute();
    }

    static UUID[] ids(List<Rule> rules) {
        return rules.stream().map(it -> it.id().value()).toArray(UUID[]::new);
    }
}
