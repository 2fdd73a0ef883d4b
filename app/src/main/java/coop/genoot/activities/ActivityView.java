package coop.genoot.activities;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import java.time.LocalDate;

/** An Activity as others may see it (requirement A-01). */
public record ActivityView(
        ActivityId id,
        EntityId entity,
        OfficeId office,
        String name,
        String trade,
        String website,
        Brand brand,
        Stage stage,
        LocalDate openedOn,
        int version) {

    /** One or two letters that stand for the Activity where there is no room for its logo. */
    public String initials() {
        var words = name.strip().split("\\s+");
        var letters = words.length > 1
                ? words[0].substring(0, 1) + words[1].substring(0, 1)
                : name.substring(0, Math.min(2, name.length()));
        return letters.toUpperCase(java.util.Locale.ROOT);
    }
}
