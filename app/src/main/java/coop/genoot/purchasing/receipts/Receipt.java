package coop.genoot.purchasing.receipts;

import coop.genoot.platform.documents.FileType;
import java.time.Instant;
import java.util.UUID;

/**
 * A photo or file that proves a cost, without its bytes.
 *
 * @param size of the original, in bytes
 * @param sha256 of the original, hexadecimal: what was brought can be proven
 */
public record Receipt(UUID id, UUID claim, String name, FileType type, int size, String sha256, Instant keptAt) {
    public boolean isPicture() {
        return type.isPicture();
    }
}
