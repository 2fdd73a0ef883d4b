package coop.genoot.activities;

import static coop.genoot.activities.db.Tables.ACTIVITY;

import coop.genoot.activities.db.tables.records.ActivityRecord;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.platform.Lookups;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Activities as they are kept. Row-level security stands behind every read. */
@Component
class ActivityRows {
    /** One Activity, several, and those of offices, as they are looked up. */
    private record One(ActivityId id) {}

    private record Several(Set<UUID> ids) {}

    private record Inside(Set<UUID> offices) {}

    private final DSLContext sql;

    ActivityRows(DSLContext sql) {
        this.sql = sql;
    }

    void add(ActivityId id, EntityId entity, OfficeId office, ActivityForm form, LocalDate on) {
        Lookups.forget();
        sql.insertInto(ACTIVITY)
                .set(ACTIVITY.ID, id.value())
                .set(ACTIVITY.ENTITY_ID, entity.value())
                .set(ACTIVITY.OFFICE_ID, office.value())
                .set(typed(form))
                .set(ACTIVITY.OPENED_ON, on)
                .execute();
    }

    Optional<ActivityView> find(ActivityId id) {
        return Lookups.once(new One(id), () -> sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ID.eq(id.value()))
                .fetchOptional(ActivityRows::view));
    }

    List<ActivityView> all(Collection<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return Lookups.once(
                new Several(Set.copyOf(ids)),
                () -> List.copyOf(sql.selectFrom(ACTIVITY)
                        .where(ACTIVITY.ID.in(ids))
                        .orderBy(ACTIVITY.NAME)
                        .fetch(ActivityRows::view)));
    }

    Map<UUID, ActivityView> byId(Collection<UUID> ids) {
        return all(ids).stream().collect(Collectors.toMap(it -> it.id().value(), it -> it));
    }

    List<ActivityView> search(String text, int limit) {
        return sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.NAME.containsIgnoreCase(text).or(ACTIVITY.TRADE.containsIgnoreCase(text)))
                .orderBy(ACTIVITY.NAME)
                .limit(limit)
                .fetch(ActivityRows::view);
    }

    List<UUID> idsIn(Collection<UUID> offices) {
        if (offices.isEmpty()) return List.of();
        return Lookups.once(
                new Inside(Set.copyOf(offices)),
                () -> List.copyOf(sql.select(ACTIVITY.ID)
                        .from(ACTIVITY)
                        .where(ACTIVITY.OFFICE_ID.in(offices))
                        .fetch(ACTIVITY.ID)));
    }

    List<ActivityView> newestIn(Collection<UUID> offices, int limit) {
        return sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.OFFICE_ID.in(offices))
                .orderBy(ACTIVITY.OPENED_ON.desc(), ACTIVITY.ID.desc())
                .limit(limit)
                .fetch(ActivityRows::view);
    }

    List<ActivityView> ofEntity(EntityId entity, LocalDate on) {
        return sql.selectFrom(ACTIVITY)
                .where(ACTIVITY.ENTITY_ID.eq(entity.value()))
                .and(ACTIVITY.OPENED_ON.le(on))
                .orderBy(ACTIVITY.ID)
                .fetch(ActivityRows::view);
    }

    boolean change(ActivityId id, ActivityForm form, int version) {
        Lookups.forget();
        return sql.update(ACTIVITY)
                        .set(typed(form))
                        .set(ACTIVITY.VERSION, version + 1)
                        .where(ACTIVITY.ID.eq(id.value()))
                        .and(ACTIVITY.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void moveAll(OfficeId from, OfficeId to) {
        Lookups.forget();
        sql.update(ACTIVITY)
                .set(ACTIVITY.OFFICE_ID, to.value())
                .where(ACTIVITY.OFFICE_ID.eq(from.value()))
                .execute();
    }

    void showLogo(ActivityId id, Brand.@Nullable Logo logo) {
        Lookups.forget();
        sql.update(ACTIVITY)
                .set(ACTIVITY.LOGO_FILE, logo == null ? null : logo.file())
                .set(ACTIVITY.LOGO_SHA256, logo == null ? null : HexFormat.of().parseHex(logo.sha256()))
                .where(ACTIVITY.ID.eq(id.value()))
                .execute();
    }

    private static Map<org.jooq.Field<?>, Object> typed(ActivityForm form) {
        return Map.of(
                ACTIVITY.NAME, form.name().strip(),
                ACTIVITY.TRADE, form.trade().strip(),
                ACTIVITY.WEBSITE, form.website().strip(),
                ACTIVITY.PRIMARY_COLOUR, ActivityForm.colour(form.primary()),
                ACTIVITY.ACCENT_COLOUR, ActivityForm.colour(form.accent()),
                ACTIVITY.LAYOUT, form.layout(),
                ACTIVITY.LETTERS, form.letters());
    }

    private static ActivityView view(ActivityRecord row) {
        var brand = new Brand(
                row.getPrimaryColour(),
                row.getAccentColour(),
                Brand.Layout.valueOf(row.getLayout()),
                Brand.Letters.valueOf(row.getLetters()),
                row.getLogoFile() == null
                        ? null
                        : new Brand.Logo(row.getLogoFile(), HexFormat.of().formatHex(row.getLogoSha256())));
        return new ActivityView(
                new ActivityId(row.getId()),
                new EntityId(row.getEntityId()),
                new OfficeId(row.getOfficeId()),
                row.getName(),
                row.getTrade(),
                row.getWebsite(),
                brand,
                Stage.valueOf(row.getStage()),
                row.getOpenedOn(),
                row.getVersion());
    }
}
