package coop.genoot.platform.documents;

import java.time.Instant;
import java.util.UUID;

/** A file as it is kept; the hash (SHA-256, hexadecimal) seals its bytes. */
public record StoredFile(UUID id, String name, FileType type, String sha256, byte[] bytes, Instant created) {}
