package coop.genoot.sales.numbering;

import static coop.genoot.sales.db.Tables.NUMBER_SERIES;
import static coop.genoot.sales.db.Tables.NUMBER_TEMPLATE;

import coop.genoot.common.EntityId;
import java.time.Instant;
import java.util.Arrays;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/**
 * The running numbers per seller, series and year. Taking one locks the row until the transaction ends: no gaps, no
 * doubles.
 */
@Component
class NumberSeries {
    private final DSLContext sql;

    NumberSeries(DSLContext sql) {
        this.sql = sql;
    }

    /** The next running number. */
    long take(EntityId entity, Series series, int year) {
        return take(entity, series, year, 1);
    }

    /** Takes so many that follow each other, and gives the last. */
    long take(EntityId entity, Series series, int year, int count) {
        return sql.insertInto(NUMBER_SERIES)
                .values(entity.value(), series.name(), year, (long) count)
                .onConflict(NUMBER_SERIES.ENTITY_ID, NUMBER_SERIES.SERIES, NUMBER_SERIES.YEAR)
                .doUpdate()
                .set(NUMBER_SERIES.LAST, NUMBER_SERIES.LAST.plus(count))
                .returning(NUMBER_SERIES.LAST)
                .fetchSingle(NUMBER_SERIES.LAST);
    }

    /** How numbers of that year are written. */
    NumberTemplate template(EntityId entity, Series series, int year) {
        return sql.select(NUMBER_TEMPLATE.TEMPLATE)
                .from(NUMBER_TEMPLATE)
                .where(NUMBER_TEMPLATE.ENTITY_ID.eq(entity.value()))
                .and(NUMBER_TEMPLATE.SERIES.eq(series.name()))
                .and(NUMBER_TEMPLATE.FROM_YEAR.le(year))
                .orderBy(NUMBER_TEMPLATE.FROM_YEAR.desc())
                .limit(1)
                .fetchOptional(NUMBER_TEMPLATE.TEMPLATE)
                .map(NumberTemplate::new)
                .orElseGet(series::usualTemplate);
    }

    boolean clashes(EntityId entity, Series series, NumberTemplate template, int year) {
        return Arrays.stream(Series.values())
                .filter(other -> other != series)
                .anyMatch(other -> template.mayClashWith(template(entity, other, year)));
    }

    boolean hasStarted(EntityId entity, Series series, int fromYear) {
        return sql.fetchExists(
                NUMBER_SERIES,
                NUMBER_SERIES
                        .ENTITY_ID
                        .eq(entity.value())
                        .and(NUMBER_SERIES.SERIES.eq(series.name()))
                        .and(NUMBER_SERIES.YEAR.ge(fromYear)));
    }

    void write(EntityId entity, Series series, int fromYear, NumberTemplate template, String by, Instant at) {
        sql.insertInto(NUMBER_TEMPLATE)
                .values(entity.value(), series.name(), fromYear, template.text(), by, at)
                .onConflict(NUMBER_TEMPLATE.ENTITY_ID, NUMBER_TEMPLATE.SERIES, NUMBER_TEMPLATE.FROM_YEAR)
                .doUpdate()
                .set(NUMBER_TEMPLATE.TEMPLATE, template.text())
                .set(NUMBER_TEMPLATE.SET_BY, by)
                .set(NUMBER_TEMPLATE.SET_AT, at)
                .execute();
    }
}
