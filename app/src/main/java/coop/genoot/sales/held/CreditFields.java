package coop.genoot.sales.held;

import coop.genoot.common.Money;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken back of an invoice, as it is kept while it waits.
 *
 * @param net without VAT; null for whole lines or all of it
 * @param left what was left when it was asked
 */
public record CreditFields(Set<Integer> lines, @Nullable Money net, String why, Money left) {
    private static final String LINES = "lines";
    private static final String NET = "net";
    private static final String WHY = "why";
    private static final String LEFT = "left";

    public CreditFields {
        lines = Set.copyOf(lines);
    }

    public Map<String, String> kept() {
        return Map.of(
                LINES,
                lines.stream().map(String::valueOf).collect(Collectors.joining(",")),
                NET,
                net == null ? "" : Long.toString(net.cents()),
                WHY,
                why,
                LEFT,
                Long.toString(left.cents()));
    }

    public static CreditFields of(Map<String, String> fields) {
        var net = fields.getOrDefault(NET, "");
        return new CreditFields(
                Arrays.stream(fields.getOrDefault(LINES, "").split(","))
                        .filter(it -> !it.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()),
                net.isEmpty() ? null : Money.euroCents(Long.parseLong(net)),
                fields.getOrDefault(WHY, ""),
                Money.euroCents(Long.parseLong(fields.getOrDefault(LEFT, "0"))));
    }
}
