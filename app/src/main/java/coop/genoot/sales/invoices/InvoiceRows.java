package coop.genoot.sales.invoices;

import static coop.genoot.sales.db.Tables.INVOICE;
import static coop.genoot.sales.db.Tables.INVOICE_LINE;
import static coop.genoot.sales.db.Tables.INVOICE_STEP;
import static coop.genoot.sales.db.Tables.INVOICE_VAT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Lookups;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.LineKind;
import coop.genoot.sales.Unit;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.VatTreatment;
import coop.genoot.sales.db.tables.records.InvoiceLineRecord;
import coop.genoot.sales.db.tables.records.InvoiceRecord;
import coop.genoot.sales.db.tables.records.InvoiceStepRecord;
import coop.genoot.sales.db.tables.records.InvoiceVatRecord;
import coop.genoot.sales.documents.InvoiceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The invoices as they are kept: written once, read often; only the state moves. */
@Component
class InvoiceRows {
    private final DSLContext sql;

    InvoiceRows(DSLContext sql) {
        this.sql = sql;
    }

    /** Writes all of an invoice. The running number is the one its number was made of. */
    void add(Invoice invoice, long running, String by) {
        forget(invoice.id().value());
        sql.insertInto(INVOICE)
                .set(InvoiceFreezing.record(invoice, running, by))
                .execute();
        var lines = invoice.content().lines();
        if (!lines.isEmpty())
            sql.insertInto(INVOICE_LINE)
                    .set(lines.stream().map(line -> record(invoice.id(), line)).toList())
                    .execute();
        var sums = sql.insertInto(
                INVOICE_VAT, INVOICE_VAT.INVOICE_ID, INVOICE_VAT.VAT, INVOICE_VAT.BASE_CENTS, INVOICE_VAT.VAT_CENTS);
        for (var sum : invoice.content().totals().vat())
            sums = sums.values(
                    invoice.id().value(),
                    sum.vat().code(),
                    sum.base().cents(),
                    sum.amount().cents());
        if (!invoice.content().totals().vat().isEmpty()) sums.execute();
    }

    /** As {@link #add}, for many whose running numbers follow each other, with the step of their issue. */
    void addAll(List<Invoice> invoices, long firstRunning, Actor by) {
        var records = new ArrayList<InvoiceRecord>();
        for (var invoice : invoices) {
            forget(invoice.id().value());
            records.add(InvoiceFreezing.record(invoice, firstRunning + records.size(), by.author()));
        }
        sql.batchInsert(records).execute();
        sql.batchInsert(invoices.stream()
                        .flatMap(it -> it.content().lines().stream().map(line -> record(it.id(), line)))
                        .toList())
                .execute();
        sql.batchInsert(invoices.stream()
                        .flatMap(it -> it.content().totals().vat().stream().map(sum -> record(it.id(), sum)))
                        .toList())
                .execute();
        sql.batchInsert(invoices.stream().map(it -> issued(it, by)).toList()).execute();
    }

    private static InvoiceVatRecord record(InvoiceId id, VatSum sum) {
        return new InvoiceVatRecord(
                id.value(), sum.vat().code(), sum.base().cents(), sum.amount().cents());
    }

    private static InvoiceStepRecord issued(Invoice invoice, Actor by) {
        var step = new InvoiceStepRecord();
        step.setInvoiceId(invoice.id().value());
        step.setStep(InvoiceStep.Kind.ISSUED.name());
        step.setAt(invoice.issuedAt());
        step.setWho(by.author());
        step.setWhoName(by.name());
        return step;
    }

    Optional<Invoice> find(InvoiceId id) {
        var found = Lookups.once(
                new Found(id),
                () -> sql.selectFrom(INVOICE)
                        .where(INVOICE.ID.eq(id.value()))
                        .fetchOptional()
                        .map(row -> InvoiceFreezing.thaw(row, lines(id), sums(INVOICE_VAT.INVOICE_ID.eq(id.value())))));
        // What is not there may be issued any moment, by the same click that came twice.
        if (found.isEmpty()) forget(id.value());
        return found;
    }

    Set<UUID> among(Collection<UUID> documents) {
        return sql.select(INVOICE.ID)
                .from(INVOICE)
                .where(INVOICE.ID.in(documents))
                .fetchSet(INVOICE.ID);
    }

    /** Whoever changes where invoices stand says so, that the same transaction sees it. */
    static void forget(UUID invoice) {
        Lookups.forget(new Found(new InvoiceId(invoice)));
    }

    private record Found(InvoiceId id) {}

    /** As {@link #find}; whoever else wants to change what it leads to waits until this transaction ends. */
    Optional<Invoice> lock(InvoiceId id) {
        sql.select(INVOICE.ID)
                .from(INVOICE)
                .where(INVOICE.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        forget(id.value());
        return find(id);
    }

    /** Whoever invoices the same order waits until this transaction ends. */
    void lockOrder(UUID order) {
        sql.select(field("pg_advisory_xact_lock(hashtextextended({0}, 0))", Object.class, val("order " + order)))
                .fetch();
    }

    /** What was credited of an invoice, per VAT treatment, as positive amounts. */
    List<VatSum> creditedOf(InvoiceId id) {
        var notes = sql.select(INVOICE.ID).from(INVOICE).where(INVOICE.CREDITS_ID.eq(id.value()));
        return sums(INVOICE_VAT.INVOICE_ID.in(notes));
    }

    List<Invoice> creditNotesOf(InvoiceId id) {
        return all(INVOICE.CREDITS_ID.eq(id.value()));
    }

    /** The invoices made of an order, without their credit notes, oldest first. */
    List<Invoice> ofOrder(UUID order) {
        return all(INVOICE.ORDER_ID.eq(order).and(INVOICE.CREDITS_ID.isNull()));
    }

    /** VAT sums invoiced of these orders, credit notes taken off. */
    Map<UUID, List<VatSum>> ofOrders(Collection<UUID> orders) {
        var sign = DSL.when(INVOICE.CREDITS_ID.isNull(), inline(1L)).otherwise(inline(-1L));
        return sql.select(
                        INVOICE.ORDER_ID,
                        INVOICE_VAT.VAT,
                        sum(INVOICE_VAT.BASE_CENTS.times(sign)),
                        sum(INVOICE_VAT.VAT_CENTS.times(sign)))
                .from(INVOICE)
                .join(INVOICE_VAT)
                .on(INVOICE_VAT.INVOICE_ID.eq(INVOICE.ID))
                .where(INVOICE.ORDER_ID.eq(any(orders.toArray(UUID[]::new))))
                .groupBy(INVOICE.ORDER_ID, INVOICE_VAT.VAT)
                .fetchGroups(
                        it -> it.value1(),
                        it -> new VatSum(
                                VatTreatment.parse(it.value2()).orElseThrow(),
                                Money.euroCents(it.value3().longValueExact()),
                                Money.euroCents(it.value4().longValueExact())));
    }

    void move(InvoiceId id, InvoiceState state, Instant at) {
        forget(id.value());
        sql.update(INVOICE)
                .set(INVOICE.STATUS, state.name())
                .set(INVOICE.STATUS_SINCE, at)
                .where(INVOICE.ID.eq(id.value()))
                .and(INVOICE.STATUS.ne(state.name()))
                .execute();
    }

    void addStep(InvoiceId id, InvoiceStep.Kind step, Actor who, String why, Instant at) {
        sql.insertInto(INVOICE_STEP)
                .set(INVOICE_STEP.INVOICE_ID, id.value())
                .set(INVOICE_STEP.STEP, step.name())
                .set(INVOICE_STEP.AT, at)
                .set(INVOICE_STEP.WHO, who.author())
                .set(INVOICE_STEP.WHO_NAME, who.name())
                .set(INVOICE_STEP.WHY, why)
                .execute();
    }

    List<InvoiceStep> steps(InvoiceId id) {
        return sql.selectFrom(INVOICE_STEP)
                .where(INVOICE_STEP.INVOICE_ID.eq(id.value()))
                .orderBy(INVOICE_STEP.ID)
                .fetch(row -> new InvoiceStep(
                        InvoiceStep.Kind.valueOf(row.getStep()),
                        row.getAt(),
                        row.getWho(),
                        row.getWhoName(),
                        row.getWhy()));
    }

    /** The newest invoice to that client that was no part of an order: its lines are proposed again. */
    Optional<InvoiceId> newestDirect(UUID client) {
        return sql.select(INVOICE.ID)
                .from(INVOICE)
                .where(INVOICE.CLIENT_ID.eq(client))
                .and(INVOICE.KIND.eq(InvoiceKind.INVOICE.name()))
                .orderBy(INVOICE.ISSUED_ON.desc(), INVOICE.ID.desc())
                .limit(1)
                .fetchOptional(row -> new InvoiceId(row.value1()));
    }

    private List<Invoice> all(Condition which) {
        return sql
                .select(INVOICE.ID)
                .from(INVOICE)
                .where(which)
                .orderBy(INVOICE.ISSUED_ON, INVOICE.SEQUENCE)
                .fetch(row -> new InvoiceId(row.value1()))
                .stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    private List<VatSum> sums(Condition which) {
        return sql.select(INVOICE_VAT.VAT, INVOICE_VAT.BASE_CENTS, INVOICE_VAT.VAT_CENTS)
                .from(INVOICE_VAT)
                .where(which)
                .fetch(row -> new VatSum(
                        VatTreatment.parse(row.value1()).orElseThrow(),
                        Money.euroCents(row.value2()),
                        Money.euroCents(row.value3())));
    }

    private List<DocumentLine> lines(InvoiceId id) {
        return sql.selectFrom(INVOICE_LINE)
                .where(INVOICE_LINE.INVOICE_ID.eq(id.value()))
                .orderBy(INVOICE_LINE.POSITION)
                .fetch(InvoiceRows::line);
    }

    private static DocumentLine line(InvoiceLineRecord row) {
        var kind = LineKind.valueOf(row.getKind());
        if (kind != LineKind.ITEM) return DocumentLine.words(row.getPosition(), kind, row.getDescription());
        return DocumentLine.item(
                        row.getPosition(),
                        row.getDescription(),
                        row.getQuantity(),
                        Unit.of(row.getUnit()).orElseThrow(),
                        row.getPrice(),
                        VatTreatment.parse(row.getVat()).orElseThrow())
                .discountedBy(new Rate(row.getDiscount()));
    }

    private static InvoiceLineRecord record(InvoiceId id, DocumentLine line) {
        return new InvoiceLineRecord(
                id.value(),
                line.position(),
                line.kind().name(),
                line.description(),
                line.quantity(),
                line.unit().code(),
                line.price(),
                line.discount().percent(),
                line.vat().code(),
                line.net().cents());
    }
}
