package coop.genoot.ledger;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import java.util.UUID;

/** An account by what it counts and whose it is. It comes into being with its first entry. */
public record Account(AccountKind kind, Owner owner) {
    public static Account of(EntityId entity, AccountKind kind) {
        return new Account(kind, Owner.entity(entity));
    }

    public static Account of(ActivityId activity, AccountKind kind) {
        return new Account(kind, Owner.activity(activity));
    }

    /** The money at one of the entity's bank accounts. */
    public static Account ofBank(UUID bankAccount) {
        return new Account(AccountKind.BANK, Owner.bankAccount(bankAccount));
    }

    public static Account ofClient(UUID client, AccountKind kind) {
        return new Account(kind, Owner.client(client));
    }
}
