package coop.genoot.platform.links;

import static coop.genoot.platform.db.Tables.PRIVATE_LINK;

import coop.genoot.common.Language;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.platform.db.Routines;
import coop.genoot.platform.db.Tables;
import coop.genoot.platform.db.tables.LinkOf;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Private links in the database. They are found by a function of the database, because who knocks has no actor yet. */
@Component
class KeptLinks {
    private final DSLContext sql;

    KeptLinks(DSLContext sql) {
        this.sql = sql;
    }

    record Row(
            UUID id,
            PrivateLink link,
            @Nullable Instant revoked,
            @Nullable Instant firstOpened) {
        boolean endedBy(Instant now) {
            return revoked != null || !now.isBefore(link.expires());
        }
    }

    void add(String secret, PrivateLink link, String author, Instant now) {
        sql.insertInto(PRIVATE_LINK)
                .set(PRIVATE_LINK.ID, TimeOrderedId.at(now))
                .set(PRIVATE_LINK.SECRET_HASH, Secrets.hash(secret))
                .set(PRIVATE_LINK.PURPOSE, link.purpose())
                .set(PRIVATE_LINK.DOCUMENT_ID, link.document())
                .set(PRIVATE_LINK.ENTITY_ID, link.entity())
                .set(PRIVATE_LINK.SCOPE_ID, link.scope())
                .set(PRIVATE_LINK.LANGUAGE, link.language().name())
                .set(PRIVATE_LINK.AUTHOR, author)
                .set(PRIVATE_LINK.CREATED, now)
                .set(PRIVATE_LINK.EXPIRES, link.expires())
                .execute();
    }

    Optional<Row> find(String secret, String purpose) {
        LinkOf found = Tables.LINK_OF(Secrets.hash(secret), purpose);
        return sql.selectFrom(found)
                .fetchOptional(row -> new Row(
                        row.getId(),
                        new PrivateLink(
                                row.getPurpose(),
                                row.getDocumentId(),
                                row.getEntityId(),
                                row.getScopeId(),
                                Language.valueOf(row.getLanguage()),
                                row.getExpires()),
                        row.getRevoked(),
                        row.getFirstOpened()));
    }

    void opened(UUID id, Instant now) {
        Routines.linkOpened(sql.configuration(), id, now);
    }

    void revoke(UUID document, String purpose, Instant now) {
        sql.update(PRIVATE_LINK)
                .set(PRIVATE_LINK.REVOKED, now)
                .where(PRIVATE_LINK.DOCUMENT_ID.eq(document))
                .and(PRIVATE_LINK.PURPOSE.eq(purpose))
                .and(PRIVATE_LINK.REVOKED.isNull())
                .execute();
    }

    Optional<Instant> firstOpened(UUID document) {
        return Optional.ofNullable(sql.select(DSL.min(PRIVATE_LINK.FIRST_OPENED))
                .from(PRIVATE_LINK)
                .where(PRIVATE_LINK.DOCUMENT_ID.eq(document))
                .fetchSingle()
                .value1());
    }
}
