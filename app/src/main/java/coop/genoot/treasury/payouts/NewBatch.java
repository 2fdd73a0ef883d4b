package coop.genoot.treasury.payouts;

import coop.genoot.common.EntityId;
import java.util.Set;
import java.util.UUID;

/**
 * What finance wants to pay together, as it was typed.
 *
 * @param id made with the form, so that a second click makes no second batch
 * @param iban of our account that pays
 * @param wages whether it pays wages, which go apart
 */
public record NewBatch(UUID id, EntityId entity, String iban, boolean wages, String day, Set<String> subjects) {
    public NewBatch {
        subjects = Set.copyOf(subjects);
    }
}
