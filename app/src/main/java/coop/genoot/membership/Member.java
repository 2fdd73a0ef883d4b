package coop.genoot.membership;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A member of an entity as others may see them. The address they sign in with is not here; the one they show is, and
 * it is empty for whom they do not show it to.
 *
 * @param partnerSince since when they hold a share; null when they hold none
 */
public record Member(
        PersonId person,
        String name,
        String shownEmail,
        Openness openness,
        EntityId entity,
        OfficeId office,
        LocalDate since,
        @Nullable LocalDate partnerSince,
        int version) {

    /** What other members may see: nothing, name and office, or the address too (requirement M-03). */
    public enum Openness {
        NOTHING,
        OVERVIEW,
        DETAILED
    }

    public boolean isPartner() {
        return partnerSince != null;
    }

    Member withoutEmail() {
        return new Member(person, name, "", openness, entity, office, since, partnerSince, version);
    }
}
