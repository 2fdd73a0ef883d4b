package coop.genoot.organisation;

import coop.genoot.common.Refused;
import coop.genoot.organisation.db.tables.records.SettingRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everything that holds for one thing on one day, looked up once. */
public final class SettingsOfDay {
    private final List<SettingRecord> set;
    private final List<UUID> nearestFirst;
    private final @Nullable CountryPack law;
    private final LocalDate on;

    SettingsOfDay(List<SettingRecord> set, List<UUID> nearestFirst, @Nullable CountryPack law, LocalDate on) {
        this.set = List.copyOf(set);
        this.nearestFirst = List.copyOf(nearestFirst);
        this.law = law;
        this.on = on;
    }

    /** What was set nearest, else what the law says; empty when neither says anything. */
    public <T> Optional<Dated<T>> find(Setting<T> setting) {
        var nearest = set.stream()
                .filter(row -> row.getName().equals(setting.name()))
                .min(Comparator.comparingInt(row -> nearestFirst.indexOf(row.getScopeId())));
        if (nearest.isPresent()) return nearest.map(row -> DatedSettings.dated(setting, row));
        return law == null ? Optional.empty() : setting.byLaw(law, on).map(Dated::byLaw);
    }

    /** Refused with {@code organisation.setting.missing} when nobody set it and the law has none. */
    public <T> T value(Setting<T> setting) {
        return find(setting)
                .orElseThrow(() -> new Refused("organisation.setting.missing"))
                .value();
    }
}
