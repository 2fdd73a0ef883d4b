package coop.genoot.platform.push;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which somebody wants to see news.
 *
 * @param userAgent what the browser said of itself when it was added
 */
public record PushDevice(UUID id, String userAgent, Instant since) {}
