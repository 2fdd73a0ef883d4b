package coop.genoot.control;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to do, as the room that does it tells; control knows nothing else of it.
 *
 * @param document its id: asking twice for one that waits is asking once
 * @param counterpart whom it is with, such as a client; null when that is nobody known
 * @param whom their name, as the checker reads it
 * @param amount without VAT, never negative; for what is paid back to a member with VAT, for they say themselves how
 *     much is in it
 * @param page where it is read, also while it waits; null when no page shows it
 * @param known what the counterpart is known by in reality, such as a VAT number, so that the same one under a new id
 *     is still the same; empty when only the id says who it is
 * @param content all that was typed, as it is kept while it waits: an approval is of this and of nothing else; empty
 *     for what cannot wait
 */
public record Operation(
        OperationKind kind,
        UUID document,
        EntityId entity,
        @Nullable ActivityId activity,
        @Nullable UUID counterpart,
        String whom,
        Money amount,
        Set<Mark> marks,
        @Nullable String page,
        String known,
        String content) {

    /** One whose counterpart is known by its id only, and of which nothing is kept but what stands here. */
    public Operation(
            OperationKind kind,
            UUID document,
            EntityId entity,
            @Nullable ActivityId activity,
            @Nullable UUID counterpart,
            String whom,
            Money amount,
            Set<Mark> marks,
            @Nullable String page) {
        this(kind, document, entity, activity, counterpart, whom, amount, marks, page, "", "");
    }

    /** What a form cannot refuse, and a rule may want to know. */
    public enum Mark {
        /** The counterpart lives in another country than the entity. */
        ABROAD,
        /** No day of the work is named. */
        NO_DAY
    }

    public Operation {
        marks = Set.copyOf(marks);
        if (amount.cents() < 0) throw new IllegalArgumentException("An amount is not negative: " + amount);
        if (kind.canWait() && page == null) throw new IllegalArgumentException("Where would it wait? " + kind);
    }

    /** What tells this content from any other; empty when nothing is kept. */
    String fingerprint() {
        if (content.isEmpty()) return "";
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
