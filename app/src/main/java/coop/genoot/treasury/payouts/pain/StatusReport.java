package coop.genoot.treasury.payouts.pain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the bank answers to a file (pain.002): as far as it says no.
 *
 * @param messageId of our file
 * @param whole why nothing of the file is paid; null unless all of it is refused
 * @param blocks why nothing of a block is paid, by its id
 * @param transfers why a transfer is not paid, by its end-to-end id
 */
public record StatusReport(
        String messageId, @Nullable Said whole, Map<String, Said> blocks, Map<String, Said> transfers) {
    public StatusReport {
        blocks = Map.copyOf(blocks);
        transfers = Map.copyOf(transfers);
    }

    /** A reason: the code, and the bank's own words. */
    public record Said(String code, String text) {}
}
