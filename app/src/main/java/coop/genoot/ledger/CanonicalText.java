package coop.genoot.ledger;

import static coop.genoot.ledger.db.Tables.ACCOUNT;
import static coop.genoot.ledger.db.Tables.ENTRY;
import static coop.genoot.ledger.db.Tables.TRANSACTION;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * The text whose digest is sealed: every legally relevant field of a transaction, one a line, in a fixed order. The
 * form has a number; a changed form gets a new one and the old stays readable.
 *
 * <p>Form 1: UTF-8, Unicode NFC, lines end in LF; dates and moments (UTC) as in ISO 8601, amounts in minor units with
 * sign; an absent value is "-"; backslash and line ends in free text are escaped; facts are sorted by name.
 */
final class CanonicalText {
    static final short FORM = 1;

    private final StringBuilder text = new StringBuilder("genoot ledger " + FORM + "\n");

    private CanonicalText() {}

    /** What is posted, without who writes it and when: equal for the same posting sent twice. */
    static String of(Posting posting) {
        var canonical = new CanonicalText()
                .field("entity", posting.entity())
                .field("on", posting.on())
                .field("kind", posting.kind())
                .field(
                        "source",
                        posting.source().room() + " " + posting.source().document())
                .field("key", posting.idempotencyKey())
                .field("label", posting.label())
                .field("reverses", posting.reverses())
                .facts(posting.detail());
        for (var line : posting.lines()) {
            var account = line.account();
            canonical.entry(
                    account.kind() + " " + account.owner().kind() + " "
                            + account.owner().id(),
                    line.amount().currency().getCurrencyCode(),
                    line.amount().cents(),
                    line.activity() == null ? null : line.activity().value(),
                    line.subject());
        }
        return canonical.text.toString();
    }

    /**
     * A transaction as it stands in the database, from the rows of its entries. Takes whatever stands there, for what
     * was tampered with need not make sense.
     */
    static String of(List<Record> rows) {
        var header = rows.getFirst();
        var canonical = new CanonicalText()
                .field("id", header.get(TRANSACTION.ID))
                .field("recorded", header.get(TRANSACTION.RECORDED_AT))
                .field("author", header.get(TRANSACTION.AUTHOR))
                .field("entity", header.get(TRANSACTION.ENTITY_ID))
                .field("on", header.get(TRANSACTION.BOOKED_ON))
                .field("kind", header.get(TRANSACTION.KIND))
                .field("source", header.get(TRANSACTION.SOURCE_ROOM) + " " + header.get(TRANSACTION.SOURCE_DOCUMENT))
                .field("key", header.get(TRANSACTION.IDEMPOTENCY_KEY))
                .field("label", header.get(TRANSACTION.LABEL))
                .field("reverses", header.get(TRANSACTION.REVERSES))
                .facts(Details.read(header.get(TRANSACTION.DETAIL).data()));
        for (var row : rows) {
            canonical.entry(
                    row.get(ACCOUNT.KIND) + " " + row.get(ACCOUNT.OWNER_KIND) + " " + row.get(ACCOUNT.OWNER_ID),
                    row.get(ENTRY.UNIT),
                    row.get(ENTRY.CENTS),
                    row.get(ENTRY.ACTIVITY_ID),
                    row.get(ENTRY.SUBJECT));
            canonical.field("booked", row.get(ENTRY.BOOKED_ON) + " " + row.get(ENTRY.ENTITY_ID));
        }
        return canonical.text.toString();
    }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private CanonicalText facts(Map<String, String> detail) {
        new TreeMap<>(detail).forEach((name, value) -> field("fact " + escaped(name), value));
        return this;
    }

    private void entry(String account, String unit, long cents, @Nullable UUID activity, @Nullable UUID subject) {
        field(
                "entry",
                account + " " + unit + " " + (cents < 0 ? "" : "+") + cents + " " + orNothing(activity) + " "
                        + orNothing(subject));
    }

    private CanonicalText field(String name, @Nullable Object value) {
        text.append(name).append(": ").append(escaped(orNothing(value))).append('\n');
        return this;
    }

    private static String orNothing(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String escaped(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
