package coop.genoot.platform.audit;

import java.time.Instant;
import java.util.UUID;

/** One thing somebody did. */
record AuditEntry(UUID id, Instant at, String author, String action, String object, String detail) {}
