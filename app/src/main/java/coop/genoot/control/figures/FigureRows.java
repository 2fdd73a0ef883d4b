package coop.genoot.control.figures;

import coop.genoot.common.EntityId;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts over a whole entity; read as the house, since nobody else sees all of it. */
@Component
@Transactional(readOnly = true)
class FigureRows {
    private static final String MONTHS = """
            with months as (
                select date_trunc('month', asked_at at time zone ?) as month, count(*) as asked,
                       count(*) filter (where verdict = 'STOP') as stopped
                  from control.operation
                 where entity_id = ? and asked_at >= ?::timestamptz and person_id is not null group by 1),
            waits as (
                select date_trunc('month', stopped_at at time zone ?) as month,
                       sum(extract(epoch from coalesce(decided_at, ?::timestamptz) - stopped_at)) / 3600 as hours
                  from control.stop where entity_id = ? and stopped_at >= ?::timestamptz group by 1),
            reviews as (
                select date_trunc('month', found_at at time zone ?) as month, count(*) as reviewed,
                       count(*) filter (where finding <> 'NOTHING') as found
                  from control.review where entity_id = ? and found_at >= ?::timestamptz group by 1)
            select to_char(month, 'YYYY-MM') as month, coalesce(asked, 0) as asked, coalesce(stopped, 0) as stopped,
                   coalesce(hours, 0)::bigint as hours, coalesce(reviewed, 0) as reviewed, coalesce(found, 0) as found
              from months full join waits using (month) full join reviews using (month) order by month""";

    private static final String RULES = """
            select rule, count(*) as stopped,
                   (avg(extract(epoch from coalesce(decided_at, ?::timestamptz) - stopped_at)) / 3600)::bigint as hours
              from control.stop cross join unnest(rules) rule
             where entity_id = ? and stopped_at >= ?::timestamptz group by rule""";

    private final DSLContext sql;
    private final Clock clock;

    FigureRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<MonthFigures> months(EntityId entity, Instant since) {
        var zone = clock.getZone().getId();
        var id = entity.value();
        var from = since.toString();
        var now = clock.instant().toString();
        return sql.resultQuery(MONTHS, zone, id, from, zone, now, id, from, zone, id, from)
                .fetch(row -> new MonthFigures(
                        YearMonth.parse(row.get("month", String.class)),
                        row.get("asked", Long.class),
                        row.get("stopped", Long.class),
                        row.get("hours", Long.class),
                        row.get("reviewed", Long.class),
                        row.get("found", Long.class)));
    }

    List<RuleFigures> rules(EntityId entity, Instant since) {
        var now = clock.instant().toString();
        return sql.resultQuery(RULES, now, entity.value(), since.toString())
                .fetch(row -> new RuleFigures(
                        row.get("rule", UUID.class), row.get("stopped", Long.class), row.get("hours", Long.class)));
    }
}
