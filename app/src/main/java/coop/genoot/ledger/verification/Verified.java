package coop.genoot.ledger.verification;

import coop.genoot.ledger.SealReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the check of all seals of an entity found.
 *
 * @param seals how many there were
 * @param transactions how many transactions they had taken in
 * @param broken the first seal that does not hold; null when all do
 */
public record Verified(
        Instant at, int seals, long transactions, SealReport.@Nullable Broken broken) {}
