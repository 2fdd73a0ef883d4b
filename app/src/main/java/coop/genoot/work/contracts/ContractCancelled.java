package coop.genoot.work.contracts;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;

/** A signed contract will not be worked: what was promised is free again; in the same transaction. */
public record ContractCancelled(
        UUID contract, EntityId entity, ActivityId activity, String number, LocalDate on, Money cost) {}
