package coop.genoot.sales.invoices;

import static coop.genoot.sales.db.Tables.INVOICE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.documents.InvoiceKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where many invoices stand at once, and what moves them: one statement each, however many there are. */
@Component
class StandingRows {
    private static final String ADD_STEPS =
            """
            insert into sales.invoice_step (invoice_id, step, at, who, who_name)
            select invoice, step, ?::timestamptz, ?, ? from unnest(?::uuid[], ?::text[]) as taken(invoice, step)""";

    private final DSLContext sql;

    StandingRows(DSLContext sql) {
        this.sql = sql;
    }

    /** An invoice as far as money is concerned; {@code credited} is what credit notes took off its total. */
    record Standing(
            InvoiceId id,
            EntityId entity,
            ActivityId activity,
            @Nullable ClientId client,
            InvoiceKind kind,
            InvoiceState state,
            String number,
            LocalDate dueOn,
            Money total,
            Money credited) {
        Standing in(InvoiceState next) {
            return new Standing(id, entity, activity, client, kind, next, number, dueOn, total, credited);
        }

        Money asked() {
            return total.minus(credited);
        }
    }

    /** Those of the subjects that are invoices, locked until this transaction ends, always in the same order. */
    Map<UUID, Standing> lock(Collection<UUID> subjects) {
        var note = INVOICE.as("note");
        Field<BigDecimal> credited = field(select(coalesce(sum(note.TOTAL_CENTS), inline(BigDecimal.ZERO)))
                        .from(note)
                        .where(note.CREDITS_ID.eq(INVOICE.ID)))
                .as("credited");
        var standing = new LinkedHashMap<UUID, Standing>();
        sql.select(
                        INVOICE.ID,
                        INVOICE.ENTITY_ID,
                        INVOICE.ACTIVITY_ID,
                        INVOICE.CLIENT_ID,
                        INVOICE.KIND,
                        INVOICE.STATUS,
                        INVOICE.NUMBER,
                        INVOICE.DUE_ON,
                        INVOICE.TOTAL_CENTS,
                        credited)
                .from(INVOICE)
                .where(INVOICE.ID.eq(any(subjects.toArray(UUID[]::new))))
                .orderBy(INVOICE.ID)
                .forUpdate()
                .of(INVOICE)
                .forEach(row -> standing.put(row.get(INVOICE.ID), standing(row, row.get(credited))));
        return standing;
    }

    private static Standing standing(Record row, BigDecimal credited) {
        return new Standing(
                new InvoiceId(row.get(INVOICE.ID)),
                new EntityId(row.get(INVOICE.ENTITY_ID)),
                new ActivityId(row.get(INVOICE.ACTIVITY_ID)),
                row.get(INVOICE.CLIENT_ID) == null ? null : new ClientId(row.get(INVOICE.CLIENT_ID)),
                InvoiceKind.valueOf(row.get(INVOICE.KIND)),
                InvoiceState.valueOf(row.get(INVOICE.STATUS)),
                row.get(INVOICE.NUMBER),
                row.get(INVOICE.DUE_ON),
                Money.euroCents(row.get(INVOICE.TOTAL_CENTS)),
                Money.euroCents(credited.longValueExact()));
    }

    /** Keeps the last state each came to, and every step on the way. */
    void move(List<InvoiceMoney.Move> moves, Actor who, Instant at) {
        var last = new LinkedHashMap<UUID, InvoiceState>();
        moves.forEach(it -> last.put(it.invoice().id().value(), it.next()));
        last.keySet().forEach(InvoiceRows::forget);
        last.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((state, ids) -> sql.update(INVOICE)
                        .set(INVOICE.STATUS, state.name())
                        .set(INVOICE.STATUS_SINCE, at)
                        .where(INVOICE.ID.eq(any(ids.toArray(UUID[]::new))))
                        .and(INVOICE.STATUS.ne(state.name()))
                        .execute());
        sql.execute(
                ADD_STEPS,
                at.atOffset(ZoneOffset.UTC),
                who.author(),
                who.name(),
                moves.stream().map(it -> it.invoice().id().value()).toArray(UUID[]::new),
                moves.stream().map(it -> it.step().name()).toArray(String[]::new));
    }
}
