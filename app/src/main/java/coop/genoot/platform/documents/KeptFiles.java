package coop.genoot.platform.documents;

import static coop.genoot.platform.db.Tables.FILE;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Files in the database. */
@Component
class KeptFiles {
    private final DSLContext sql;

    KeptFiles(DSLContext sql) {
        this.sql = sql;
    }

    StoredFile add(NewFile file, FileType type, String author, Instant now) {
        var hash = hash(file.bytes());
        int added = sql.insertInto(FILE)
                .set(FILE.ID, file.id())
                .set(FILE.ENTITY_ID, file.entity())
                .set(FILE.SCOPE_ID, file.scope())
                .set(FILE.NAME, file.name())
                .set(FILE.TYPE, type.mediaType())
                .set(FILE.SHA256, hash)
                .set(FILE.BYTES, file.bytes())
                .set(FILE.AUTHOR, author)
                .set(FILE.CREATED, now)
                .onConflictDoNothing()
                .execute();
        // Somebody was first: what is kept counts, not what we hold in our hands.
        if (added == 0) return find(file.id()).orElseThrow();
        return new StoredFile(file.id(), file.name(), type, HexFormat.of().formatHex(hash), file.bytes(), now);
    }

    Optional<StoredFile> find(UUID id) {
        return sql.selectFrom(FILE)
                .where(FILE.ID.eq(id))
                .fetchOptional(row -> new StoredFile(
                        row.getId(),
                        row.getName(),
                        FileType.ofMediaType(row.getType()),
                        HexFormat.of().formatHex(row.getSha256()),
                        row.getBytes(),
                        row.getCreated()));
    }

    private static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
