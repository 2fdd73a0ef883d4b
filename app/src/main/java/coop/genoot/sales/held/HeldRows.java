package coop.genoot.sales.held;

import static coop.genoot.sales.db.Tables.HELD_DOCUMENT;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.sales.db.tables.records.HeldDocumentRecord;
import coop.genoot.sales.held.HeldDocument.Kind;
import coop.genoot.sales.held.HeldDocument.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What waits, as it is kept. */
@Component
class HeldRows {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final int MOST = 100;

    private final DSLContext sql;
    private final JsonMapper json;

    HeldRows(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * Keeps it; what was sent back under that id and is sent again waits again, with the new words, in the Activity and
     * by whoever sends it now.
     */
    void hold(HeldDocument held) {
        var row = sql.newRecord(HELD_DOCUMENT);
        row.setEntityId(held.entity().value());
        row.setActivityId(held.activity().value());
        row.setPersonId(held.person().value());
        row.setPersonName(held.name());
        row.setKind(held.kind().name());
        row.setOfId(held.of());
        row.setFields(JSONB.valueOf(json.writeValueAsString(held.fields())));
        row.setLanguage(held.typedIn().name());
        row.setWhom(held.whom());
        row.setNetCents(held.net().cents());
        row.setHeldAt(held.since());
        row.setState(held.state().name());
        sql.insertInto(HELD_DOCUMENT)
                .set(row)
                .set(HELD_DOCUMENT.ID, held.id())
                .onConflict(HELD_DOCUMENT.ID)
                .doUpdate()
                .set(row)
                .where(HELD_DOCUMENT.STATE.eq(State.ENDED.name()))
                .execute();
    }

    Optional<HeldDocument> find(UUID id) {
        return sql.selectFrom(HELD_DOCUMENT).where(HELD_DOCUMENT.ID.eq(id)).fetchOptional(this::held);
    }

    /** What waits within the actor's reach, the latest first. */
    List<HeldDocument> waiting() {
        return sql.selectFrom(HELD_DOCUMENT)
                .where(HELD_DOCUMENT.STATE.eq(State.WAITING.name()))
                .orderBy(HELD_DOCUMENT.HELD_AT.desc(), HELD_DOCUMENT.ID)
                .limit(MOST)
                .fetch(this::held);
    }

    void move(UUID id, State state) {
        sql.update(HELD_DOCUMENT)
                .set(HELD_DOCUMENT.STATE, state.name())
                .where(HELD_DOCUMENT.ID.eq(id))
                .execute();
    }

    private HeldDocument held(HeldDocumentRecord row) {
        return new HeldDocument(
                row.getId(),
                Kind.valueOf(row.getKind()),
                new EntityId(row.getEntityId()),
                new ActivityId(row.getActivityId()),
                row.getOfId(),
                json.readValue(row.getFields().data(), FIELDS),
                new PersonId(row.getPersonId()),
                row.getPersonName(),
                Language.valueOf(row.getLanguage()),
                row.getWhom(),
                Money.euroCents(row.getNetCents()),
                row.getHeldAt(),
                State.valueOf(row.getState()));
    }
}
