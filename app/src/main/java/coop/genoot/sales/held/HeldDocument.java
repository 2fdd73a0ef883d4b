package coop.genoot.sales.held;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent and waits, as it was typed.
 *
 * @param id that the document will have
 * @param of the order it invoices or the invoice it takes back
 * @param typedIn the language in which numbers and days were typed
 */
public record HeldDocument(
        UUID id,
        Kind kind,
        EntityId entity,
        ActivityId activity,
        @Nullable UUID of,
        Map<String, String> fields,
        PersonId person,
        String name,
        Language typedIn,
        String whom,
        Money net,
        Instant since,
        State state) {
    public HeldDocument {
        fields = Map.copyOf(fields);
    }

    /** What it will be. */
    public enum Kind {
        INVOICE,
        /** An invoice of an order, or of a part of it. */
        ORDER,
        CREDIT_NOTE
    }

    /** Whether it still waits. */
    public enum State {
        WAITING,
        ISSUED,
        /** Sent back, or taken back. */
        ENDED
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
