package coop.genoot.organisation;

import static coop.genoot.organisation.db.Tables.SETTING;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import coop.genoot.common.EntityId;
import coop.genoot.common.Period;
import coop.genoot.organisation.db.tables.records.SettingRecord;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.audit.AuditTrail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The values that were set, as they are kept: one row a version. */
@Component
class DatedSettings {
    private final DSLContext sql;
    private final AuditTrail trail;

    DatedSettings(DSLContext sql, AuditTrail trail) {
        this.sql = sql;
        this.trail = trail;
    }

    /** Two people who set the same thing wait for each other, so that neither sees half a history. */
    void lock(Setting<?> setting, UUID scope) {
        sql.select(field("pg_advisory_xact_lock(hashtextextended({0}, 0))", val(setting.name() + scope)))
                .fetch();
    }

    List<SettingRecord> allValid(List<UUID> scopes, LocalDate on) {
        return sql.selectFrom(SETTING)
                .where(SETTING.SCOPE_ID.in(scopes))
                .and(SETTING.VALID_FROM.le(on))
                .and(SETTING.VALID_UNTIL.isNull().or(SETTING.VALID_UNTIL.gt(on)))
                .and(SETTING.WITHDRAWN_AT.isNull())
                .fetch();
    }

    <T> List<Dated<T>> anywhere(Setting<T> setting, LocalDate on) {
        return read(
                setting,
                SETTING.VALID_FROM
                        .le(on)
                        .and(SETTING.VALID_UNTIL.isNull().or(SETTING.VALID_UNTIL.gt(on))));
    }

    /** What holds that day in each of these scopes, where something was set. */
    <T> Map<UUID, Dated<T>> allValid(Setting<T> setting, Collection<UUID> scopes, LocalDate on) {
        var each = SETTING.SCOPE_ID.eq(any(scopes.toArray(UUID[]::new)));
        var valid = each.and(SETTING.VALID_FROM.le(on))
                .and(SETTING.VALID_UNTIL.isNull().or(SETTING.VALID_UNTIL.gt(on)));
        return read(setting, valid).stream()
                .collect(Collectors.toMap(it -> Objects.requireNonNull(it.scope()), it -> it));
    }

    <T> List<Dated<T>> history(Setting<T> setting, UUID scope) {
        return read(setting, SETTING.SCOPE_ID.eq(scope));
    }

    <T> Optional<Dated<T>> version(Setting<T> setting, UUID id) {
        return read(setting, SETTING.ID.eq(id)).stream().findFirst();
    }

    <T> void add(
            Setting<T> setting, Dated<T> version, Settings.Place place, @Nullable EntityId entity, String authorId) {
        var valid = Objects.requireNonNull(version.valid());
        var author = Objects.requireNonNull(version.author());
        sql.insertInto(SETTING)
                .set(SETTING.ID, version.version())
                .set(SETTING.NAME, setting.name())
                .set(SETTING.SCOPE_ID, version.scope())
                .set(SETTING.LEVEL, place.level().name())
                .set(SETTING.WITHIN_ID, place.within())
                .set(SETTING.ENTITY_ID, entity == null ? null : entity.value())
                .set(SETTING.VALID_FROM, valid.from())
                .set(SETTING.VALID_UNTIL, valid.until())
                .set(SETTING.VALUE, JSONB.valueOf(SettingValues.write(version.value())))
                .set(SETTING.REASON, author.reason())
                .set(SETTING.SET_BY, authorId)
                .set(SETTING.SET_BY_NAME, author.name())
                .set(SETTING.SET_AT, author.at())
                .execute();
        note("setting.set", version.version(), setting + " of " + version.scope() + " from " + valid.from());
    }

    /**
     * What begins or ends in those days, in these scopes or entities, the soonest first; what ends only because the
     * next begins is told by that next one.
     */
    List<Settings.Change> changing(Collection<UUID> scopes, Period days) {
        var next = SETTING.as("next");
        var begins = SETTING.VALID_FROM.ge(days.from()).and(SETTING.VALID_FROM.lt(days.until()));
        var ends = SETTING
                .VALID_UNTIL
                .ge(days.from())
                .and(SETTING.VALID_UNTIL.lt(days.until()))
                .andNotExists(selectOne()
                        .from(next)
                        .where(next.NAME.eq(SETTING.NAME))
                        .and(next.SCOPE_ID.eq(SETTING.SCOPE_ID))
                        .and(next.VALID_FROM.eq(SETTING.VALID_UNTIL))
                        .and(next.WITHDRAWN_AT.isNull()));
        return sql.selectFrom(SETTING)
                .where(SETTING.WITHDRAWN_AT.isNull())
                .and(SETTING.ENTITY_ID.in(scopes).or(SETTING.SCOPE_ID.in(scopes)))
                .and(begins.or(ends))
                .orderBy(when(begins, SETTING.VALID_FROM).otherwise(SETTING.VALID_UNTIL), SETTING.ID)
                .fetch(row -> change(row, days.from()));
    }

    private static Settings.Change change(SettingRecord row, LocalDate first) {
        var setting = Setting.named(row.getName()).orElseThrow();
        boolean ends = row.getValidFrom().isBefore(first);
        var on = ends ? row.getValidUntil() : row.getValidFrom();
        return new Settings.Change(setting, row.getScopeId(), dated(setting, row).value(), on, ends);
    }

    /** Lets a version end before that day, or go on without an end. */
    void end(Dated<?> version, @Nullable LocalDate until) {
        sql.update(SETTING)
                .set(SETTING.VALID_UNTIL, until)
                .where(SETTING.ID.eq(version.version()))
                .execute();
    }

    <T> Optional<Dated<T>> endingOn(Setting<T> setting, UUID scope, LocalDate day) {
        return history(setting, scope).stream()
                .filter(it -> it.valid() != null && day.equals(it.valid().until()))
                .findFirst();
    }

    void withdraw(UUID version, String by, Instant at) {
        sql.update(SETTING)
                .set(SETTING.WITHDRAWN_BY, by)
                .set(SETTING.WITHDRAWN_AT, at)
                .where(SETTING.ID.eq(version))
                .execute();
        note("setting.withdrawn", version, "");
    }

    private void note(String action, @Nullable UUID version, String detail) {
        trail.record(Objects.requireNonNull(CurrentActor.get()), action, "setting " + version, detail);
    }

    private <T> List<Dated<T>> read(Setting<T> setting, Condition which) {
        return sql.selectFrom(SETTING)
                .where(SETTING.NAME.eq(setting.name()))
                .and(which)
                .and(SETTING.WITHDRAWN_AT.isNull())
                .orderBy(SETTING.VALID_FROM.desc())
                .fetch(row -> dated(setting, row));
    }

    static <T> Dated<T> dated(Setting<T> setting, SettingRecord row) {
        return new Dated<>(
                SettingValues.read(row.getValue().data(), setting.type()),
                row.getId(),
                row.getScopeId(),
                new Period(row.getValidFrom(), row.getValidUntil()),
                new Dated.Author(row.getSetByName(), row.getSetAt(), row.getReason()));
    }
}
