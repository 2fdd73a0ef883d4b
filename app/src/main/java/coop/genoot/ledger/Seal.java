package coop.genoot.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/**
 * One link of an entity's chain: what it took in, its totals, and the keyed hash over all of that and the seal before
 * it.
 *
 * @param transactions how many transactions it took in
 * @param keyName tells which key signed it; the key itself is not in the database
 */
public record Seal(
        int number,
        SealKind kind,
        LocalDate closesOn,
        Instant madeAt,
        long transactions,
        String keyName,
        String previous,
        String hash,
        List<Total> totals) {
    static final String NOTHING_BEFORE = HexFormat.of().formatHex(new byte[32]);

    /**
     * All debits of one unit, in minor units.
     *
     * @param own of what the seal itself took in
     * @param period since the last closing of the same kind
     * @param perpetual since the first seal of all
     */
    public record Total(String unit, long own, long period, long perpetual) {}

    public Seal {
        totals = List.copyOf(totals);
    }
}
