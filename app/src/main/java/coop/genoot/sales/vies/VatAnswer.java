package coop.genoot.sales.vies;

import coop.genoot.common.VatNumber;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register of VAT numbers said, and when.
 *
 * @param consultation the register's number of this question, proof for reverse charge; null when it gave none
 * @param name the name in the register; null when it keeps it to itself
 * @param address the address as one text with line breaks; null when it keeps it to itself
 */
public record VatAnswer(
        VatNumber number,
        Status status,
        @Nullable String consultation,
        @Nullable String name,
        @Nullable String address,
        Instant askedAt) {
    /** The three answers; an outage is no "no". */
    public enum Status {
        VALID,
        INVALID,
        UNKNOWN;

        /** The key of the sentence that is shown. */
        public String key() {
            return "sales.client.vies." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Nobody could say. */
    public static VatAnswer unknown(VatNumber number, Instant askedAt) {
        return new VatAnswer(number, Status.UNKNOWN, null, null, null, askedAt);
    }

    /** The address as its lines. */
    public List<String> addressLines() {
        return address == null
                ? List.of()
                : address.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
