package coop.genoot.ledger;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.util.UUID;

/** The one an account belongs to, named by the id its own room gave it. */
public record Owner(OwnerKind kind, UUID id) {
    public static Owner entity(EntityId entity) {
        return new Owner(OwnerKind.ENTITY, entity.value());
    }

    public static Owner activity(ActivityId activity) {
        return new Owner(OwnerKind.ACTIVITY, activity.value());
    }

    public static Owner bankAccount(UUID account) {
        return new Owner(OwnerKind.BANK_ACCOUNT, account);
    }

    public static Owner client(UUID client) {
        return new Owner(OwnerKind.CLIENT, client);
    }
}
