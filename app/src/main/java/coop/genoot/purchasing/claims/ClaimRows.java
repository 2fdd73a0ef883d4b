package coop.genoot.purchasing.claims;

import static coop.genoot.purchasing.db.Tables.CLAIM;
import static coop.genoot.purchasing.db.Tables.CLAIM_MOVE;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.purchasing.claims.ExpenseClaim.Handed;
import coop.genoot.purchasing.db.tables.records.ClaimRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Claims as they are kept. */
@Component
class ClaimRows {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    ClaimRows(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Nothing happens when it was begun before. */
    void begin(ExpenseClaim claim) {
        sql.insertInto(CLAIM)
                .set(CLAIM.ID, claim.id().value())
                .set(CLAIM.ENTITY_ID, claim.entity().value())
                .set(CLAIM.PERSON_ID, claim.person().value())
                .set(CLAIM.PERSON_NAME, claim.personName())
                .set(CLAIM.SORT, claim.sort().name())
                .set(CLAIM.STATE, claim.state().name())
                .set(CLAIM.DRAFT_ID, claim.draft())
                .set(CLAIM.MADE_AT, claim.madeAt())
                .onConflictDoNothing()
                .execute();
    }

    Optional<ExpenseClaim> find(ClaimId id) {
        return sql.selectFrom(CLAIM).where(CLAIM.ID.eq(id.value())).fetchOptional(this::claim);
    }

    Optional<ExpenseClaim> lock(ClaimId id) {
        return sql.selectFrom(CLAIM).where(CLAIM.ID.eq(id.value())).forUpdate().fetchOptional(this::claim);
    }

    /** In one order, so that nobody waits in a circle. */
    List<ExpenseClaim> lockAll(Collection<UUID> ids) {
        return locked(CLAIM.ID.eq(DSL.any(ids.toArray(UUID[]::new))));
    }

    /** What waits for these invoices, the oldest first. */
    List<ExpenseClaim> lockWaitingFor(Collection<UUID> invoices) {
        return locked(CLAIM.INVOICE_ID
                .eq(DSL.any(invoices.toArray(UUID[]::new)))
                .and(CLAIM.STATE.eq(ClaimState.WAITING.name())));
    }

    private List<ExpenseClaim> locked(Condition which) {
        return sql.selectFrom(CLAIM)
                .where(which)
                .orderBy(CLAIM.HANDED_IN_AT, CLAIM.ID)
                .forUpdate()
                .fetch(this::claim);
    }

    /** What was handed in for that Activity and takes nothing of its money yet, as far as the actor sees it. */
    List<ExpenseClaim> notYetPlanned(ActivityId activity, int most) {
        var states = CLAIM.STATE.in(ClaimState.LOOKED_AT.name(), ClaimState.WAITING.name());
        return oldest(CLAIM.ACTIVITY_ID.eq(activity.value()).and(states), most);
    }

    List<ExpenseClaim> mine(PersonId person, int most) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.PERSON_ID.eq(person.value()))
                .and(CLAIM.STATE.ne(ClaimState.WITHDRAWN.name()).or(CLAIM.NUMBER.isNotNull()))
                .orderBy(CLAIM.MADE_AT.desc(), CLAIM.ID)
                .limit(most)
                .fetch(this::claim);
    }

    int drafts(PersonId person) {
        return sql.fetchCount(CLAIM, CLAIM.PERSON_ID.eq(person.value()).and(CLAIM.STATE.eq(ClaimState.DRAFT.name())));
    }

    List<ExpenseClaim> toLookAt(Collection<UUID> entities, PersonId notOf, int most) {
        return oldest(toBeLookedAt(entities, notOf), most);
    }

    private List<ExpenseClaim> oldest(Condition which, int most) {
        return sql.selectFrom(CLAIM)
                .where(which)
                .orderBy(CLAIM.HANDED_IN_AT, CLAIM.ID)
                .limit(most)
                .fetch(this::claim);
    }

    int countToLookAt(Collection<UUID> entities, PersonId notOf) {
        return sql.fetchCount(CLAIM, toBeLookedAt(entities, notOf));
    }

    private static Condition toBeLookedAt(Collection<UUID> entities, PersonId notOf) {
        return CLAIM.ENTITY_ID
                .in(entities)
                .and(CLAIM.STATE.eq(ClaimState.LOOKED_AT.name()))
                .and(DSL.val(Reason.RULE_OF_CONTROL.name()).ne(DSL.all(CLAIM.REASONS)))
                .and(CLAIM.PERSON_ID.ne(notOf.value()));
    }

    /** By number, supplier or member, as far as the actor sees them. */
    List<ExpenseClaim> named(String words, int most) {
        return sql.selectFrom(CLAIM)
                .where(CLAIM.NUMBER
                        .containsIgnoreCase(words)
                        .or(CLAIM.SUPPLIER.containsIgnoreCase(words))
                        .or(CLAIM.PERSON_NAME.containsIgnoreCase(words)))
                .and(CLAIM.NUMBER.isNotNull())
                .orderBy(CLAIM.MADE_AT.desc(), CLAIM.ID)
                .limit(most)
                .fetch(this::claim);
    }

    void handIn(ClaimId id, EntityId entity, Handed said, Map<String, String> fields) {
        var invoice = said.invoice();
        sql.update(CLAIM)
                .set(CLAIM.ENTITY_ID, entity.value())
                .set(CLAIM.FIELDS, JSONB.valueOf(json.writeValueAsString(fields)))
                .set(CLAIM.ACTIVITY_ID, said.activity().value())
                .set(CLAIM.NUMBER, said.number())
                .set(CLAIM.KIND, said.kind())
                .set(CLAIM.SPENT_ON, said.spentOn())
                .set(CLAIM.SUPPLIER, said.supplier())
                .set(CLAIM.NOTE, said.note())
                .set(CLAIM.GROSS_CENTS, said.gross().cents())
                .set(CLAIM.VAT_CENTS, said.vat().cents())
                .set(CLAIM.DEDUCTIBLE_CENTS, said.deductible().cents())
                .set(CLAIM.QUANTITY, said.quantity())
                .set(CLAIM.INVOICE_ID, invoice)
                .set(CLAIM.INVOICE_NUMBER, said.invoiceNumber())
                .set(CLAIM.REASONS, said.reasons().stream().map(Enum::name).toArray(String[]::new))
                .set(CLAIM.HANDED_IN_AT, said.at())
                .set(CLAIM.DUE_ON, said.dueOn())
                .where(CLAIM.ID.eq(id.value()))
                .execute();
    }

    /** A change of state is also a row: who, when, why. */
    void move(ExpenseClaim claim, ClaimMove move, String who) {
        sql.update(CLAIM)
                .set(CLAIM.STATE, move.state().name())
                .where(CLAIM.ID.eq(claim.id().value()))
                .execute();
        int before =
                sql.fetchCount(CLAIM_MOVE, CLAIM_MOVE.CLAIM_ID.eq(claim.id().value()));
        sql.insertInto(CLAIM_MOVE)
                .values(
                        claim.id().value(),
                        before + 1,
                        move.verb().name(),
                        move.state().name(),
                        who,
                        move.whoName(),
                        move.at(),
                        move.why())
                .execute();
    }

    /** A rule of control stops what somebody approved: it waits at that desk, for one reason more. */
    void stopped(ClaimId id) {
        sql.update(CLAIM)
                .set(CLAIM.REASONS, DSL.arrayAppend(CLAIM.REASONS, Reason.RULE_OF_CONTROL.name()))
                .where(CLAIM.ID.eq(id.value()))
                .execute();
    }

    void writeOn(ClaimId id, UUID draft) {
        sql.update(CLAIM)
                .set(CLAIM.DRAFT_ID, draft)
                .where(CLAIM.ID.eq(id.value()))
                .execute();
    }

    void paid(ClaimId id, @Nullable LocalDate on) {
        sql.update(CLAIM).set(CLAIM.PAID_ON, on).where(CLAIM.ID.eq(id.value())).execute();
    }

    List<ClaimMove> moves(ClaimId id) {
        return sql.selectFrom(CLAIM_MOVE)
                .where(CLAIM_MOVE.CLAIM_ID.eq(id.value()))
                .orderBy(CLAIM_MOVE.NUMBER)
                .fetch(row -> new ClaimMove(
                        ClaimVerb.valueOf(row.getVerb()),
                        ClaimState.valueOf(row.getState()),
                        row.getWhoName(),
                        row.getAt(),
                        row.getWhy()));
    }

    private ExpenseClaim claim(ClaimRecord row) {
        return new ExpenseClaim(
                new ClaimId(row.getId()),
                new EntityId(row.getEntityId()),
                new PersonId(row.getPersonId()),
                row.getPersonName(),
                Sort.valueOf(row.getSort()),
                ClaimState.valueOf(row.getState()),
                row.getDraftId(),
                json.readValue(row.getFields().data(), FIELDS),
                row.getMadeAt(),
                row.getNumber() == null ? null : handed(row));
    }

    private static Handed handed(ClaimRecord row) {
        return new Handed(
                new ActivityId(row.getActivityId()),
                row.getNumber(),
                row.getKind(),
                row.getSpentOn(),
                row.getSupplier(),
                row.getNote(),
                Money.euroCents(row.getGrossCents()),
                Money.euroCents(row.getVatCents()),
                Money.euroCents(row.getDeductibleCents()),
                row.getQuantity(),
                row.getInvoiceId(),
                row.getInvoiceNumber(),
                Arrays.stream(row.getReasons()).map(Reason::valueOf).toList(),
                Objects.requireNonNull(row.getHandedInAt()),
                Objects.requireNonNull(row.getDueOn()),
                row.getPaidOn());
    }
}
