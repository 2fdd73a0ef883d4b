package coop.genoot.ledger;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject on which something is still open: whose account it stands on, the Activity it is about, since when, how
 * much.
 */
public record OpenItem(UUID subject, Owner owner, @Nullable ActivityId activity, LocalDate since, Money open) {}
