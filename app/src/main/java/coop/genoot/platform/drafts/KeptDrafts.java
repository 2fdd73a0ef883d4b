package coop.genoot.platform.drafts;

import static coop.genoot.platform.db.Tables.DRAFT;

import coop.genoot.common.PersonId;
import coop.genoot.platform.db.tables.records.DraftRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the database. Row-level security leaves only those of the actor and of the Activities they manage. */
@Component
class KeptDrafts {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    KeptDrafts(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A draft, or the trace of one that became a document. */
    record Present(KeptDraft draft, boolean isGone) {}

    Optional<KeptDraft> find(UUID id) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(id))
                .and(DRAFT.BECAME_DOCUMENT.isNull())
                .fetchOptional(this::draft);
    }

    Optional<Present> lock(UUID id) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.ID.eq(id))
                .forUpdate()
                .fetchOptional(row -> new Present(draft(row), row.getBecameDocument() != null));
    }

    List<KeptDraft> list(UUID scope, String kind) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.SCOPE_ID.eq(scope))
                .and(DRAFT.KIND.eq(kind))
                .and(DRAFT.BECAME_DOCUMENT.isNull())
                .orderBy(DRAFT.SAVED_AT.desc())
                .limit(100)
                .fetch(this::draft);
    }

    List<KeptDraft> list(PersonId person, String kind) {
        return sql.selectFrom(DRAFT)
                .where(DRAFT.PERSON_ID.eq(person.value()))
                .and(DRAFT.SCOPE_ID.isNull())
                .and(DRAFT.KIND.eq(kind))
                .and(DRAFT.BECAME_DOCUMENT.isNull())
                .orderBy(DRAFT.SAVED_AT.desc())
                .limit(100)
                .fetch(this::draft);
    }

    /** Whether it could be added: an id that somebody else used is taken. */
    boolean add(PersonId person, Typed typed, long version, Instant now) {
        return sql.insertInto(DRAFT)
                        .set(DRAFT.ID, typed.id())
                        .set(DRAFT.PERSON_ID, person.value())
                        .set(DRAFT.SCOPE_ID, typed.scope())
                        .set(DRAFT.KIND, typed.kind())
                        .set(DRAFT.FIELDS, fields(typed))
                        .set(DRAFT.VERSION, version)
                        .set(DRAFT.SAVED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    void change(Typed typed, long version, Instant now) {
        sql.update(DRAFT)
                .set(DRAFT.FIELDS, fields(typed))
                .set(DRAFT.VERSION, version)
                .set(DRAFT.SAVED_AT, now)
                .where(DRAFT.ID.eq(typed.id()))
                .execute();
    }

    void remove(UUID id) {
        sql.deleteFrom(DRAFT)
                .where(DRAFT.ID.eq(id))
                .and(DRAFT.BECAME_DOCUMENT.isNull())
                .execute();
    }

    /** Leaves a trace without words, also where nothing was saved yet: the first save may still be on its way. */
    void close(PersonId person, UUID id, Instant now) {
        sql.insertInto(DRAFT)
                .set(DRAFT.ID, id)
                .set(DRAFT.PERSON_ID, person.value())
                .set(DRAFT.KIND, "document")
                .set(DRAFT.FIELDS, JSONB.valueOf("{}"))
                .set(DRAFT.VERSION, 1L)
                .set(DRAFT.SAVED_AT, now)
                .set(DRAFT.BECAME_DOCUMENT, now)
                .onConflict(DRAFT.ID)
                .doUpdate()
                .set(DRAFT.FIELDS, JSONB.valueOf("{}"))
                .set(DRAFT.BECAME_DOCUMENT, now)
                .execute();
    }

    private JSONB fields(Typed typed) {
        return JSONB.valueOf(json.writeValueAsString(typed.fields()));
    }

    private KeptDraft draft(DraftRecord row) {
        return new KeptDraft(
                row.getId(),
                new PersonId(row.getPersonId()),
                row.getScopeId(),
                row.getKind(),
                json.readValue(row.getFields().data(), FIELDS),
                row.getVersion(),
                row.getSavedAt());
    }
}
