package coop.genoot.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was or will be handed over.
 *
 * @param sent null while it is on its way
 * @param failure why the last attempt failed, in the words of the mail server; null when it did not
 */
public record SentMail(
        Message message,
        Instant queued,
        @Nullable Instant sent,
        @Nullable String failure) {}
