package coop.genoot.platform.push;

import java.time.Instant;
import java.util.UUID;

/** News of that moment is to be shown in a browser. */
record PushQueued(UUID device, Knock knock, Instant at) {}
