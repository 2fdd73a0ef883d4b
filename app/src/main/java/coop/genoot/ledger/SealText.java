package coop.genoot.ledger;

import coop.genoot.common.EntityId;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The text a seal signs (form 1, see {@link CanonicalText}): its own fields, its totals, and the digest of its content.
 */
final class SealText {
    private SealText() {}

    static String of(EntityId entity, Seal seal, byte[] contentDigest) {
        var text = new StringBuilder("genoot seal " + CanonicalText.FORM + "\n")
                .append("entity: ")
                .append(entity)
                .append('\n')
                .append("number: ")
                .append(seal.number())
                .append('\n')
                .append("kind: ")
                .append(seal.kind())
                .append('\n')
                .append("closes: ")
                .append(seal.closesOn())
                .append('\n')
                .append("made: ")
                .append(seal.madeAt())
                .append('\n')
                .append("transactions: ")
                .append(seal.transactions())
                .append('\n')
                .append("key: ")
                .append(seal.keyName())
                .append('\n')
                .append("previous: ")
                .append(seal.previous())
                .append('\n')
                .append("content: ")
                .append(HexFormat.of().formatHex(contentDigest))
                .append('\n');
        seal.totals().stream()
                .sorted(Comparator.comparing(Seal.Total::unit))
                .forEach(total -> text.append("total: ")
                        .append(total.unit())
                        .append(' ')
                        .append(total.own())
                        .append(' ')
                        .append(total.period())
                        .append(' ')
                        .append(total.perpetual())
                        .append('\n'));
        return text.toString();
    }
}
