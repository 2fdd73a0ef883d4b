package coop.genoot.platform.audit;

import java.util.UUID;

/** A link of the chain; hashes in hexadecimal. */
record AuditSeal(long number, UUID entry, String previous, String hash) {
    static final AuditSeal NONE = new AuditSeal(0, new UUID(0, 0), "", "");

    /** A seal with the entry it was put on. */
    record On(AuditSeal seal, AuditEntry entry) {}
}
