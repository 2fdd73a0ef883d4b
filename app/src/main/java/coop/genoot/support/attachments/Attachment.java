package coop.genoot.support.attachments;

import java.util.UUID;

/**
 * A file beside a message or a note, without its bytes.
 *
 * @param size in bytes
 * @param carrier the message or the note, also while it is still being written
 */
public record Attachment(UUID id, UUID carrier, String name, FileKind kind, int size) {}
