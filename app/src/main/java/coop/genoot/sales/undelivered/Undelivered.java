package coop.genoot.sales.undelivered;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.sales.ClientId;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that did not arrive, and nobody has done anything about it yet.
 *
 * @param page where its document is read
 * @param why in the words of the mail server
 */
public record Undelivered(
        UUID mail,
        EntityId entity,
        ActivityId activity,
        ClientId client,
        String clientName,
        UUID document,
        String number,
        String page,
        String address,
        String why,
        Instant since) {
    /** Where it can be mended. */
    public String task() {
        return "/undelivered/" + mail;
    }
}
