package coop.genoot.support.services;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.Wording;
import java.util.UUID;

/**
 * Something a support team does for members (requirements S-13, S-14).
 *
 * @param team the support service of the entity that does it, which also says how it is reached
 * @param price in words; empty when it costs nothing beyond the contribution
 * @param forEveryone whether it is for everybody, or for those who need it
 * @param termDays within how many working days a request gets its first answer
 * @param offered whether members see it
 */
public record Service(
        ServiceId id,
        EntityId entity,
        UUID team,
        ServiceTopic topic,
        Texts texts,
        String price,
        boolean forEveryone,
        int termDays,
        boolean offered,
        int version) {
    /** Its name, what it does, for whom, and when it is useful, in each language. */
    public record Texts(Wording name, Wording what, Wording forWhom, Wording when) {}

    public Wording name() {
        return texts.name();
    }
}
