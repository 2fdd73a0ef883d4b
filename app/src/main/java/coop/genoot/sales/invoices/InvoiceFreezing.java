package coop.genoot.sales.invoices;

import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.PaymentReference;
import coop.genoot.sales.Totals;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.db.tables.records.InvoiceRecord;
import coop.genoot.sales.documents.InvoiceContent;
import coop.genoot.sales.documents.InvoiceKind;
import java.util.HexFormat;
import java.util.List;
import org.jooq.JSONB;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns an invoice into its row and back. Parties and texts are frozen as they were, whatever becomes of them later.
 */
final class InvoiceFreezing {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What is kept as one piece. */
    record Frozen(InvoiceContent.Parties parties, InvoiceContent.Texts texts) {}

    private InvoiceFreezing() {}

    static InvoiceRecord record(Invoice invoice, long running, String by) {
        var content = invoice.content();
        var row = new InvoiceRecord();
        row.setId(invoice.id().value());
        row.setEntityId(invoice.entity().value());
        row.setActivityId(invoice.activity().value());
        if (invoice.client() != null) row.setClientId(invoice.client().value());
        if (invoice.buyerActivity() != null)
            row.setBuyerActivityId(invoice.buyerActivity().value());
        row.setOrderId(invoice.order());
        if (invoice.credits() != null) row.setCreditsId(invoice.credits().value());
        row.setSequence(running);
        row.setIssuedAt(invoice.issuedAt());
        row.setIssuedBy(by);
        row.setStatus(invoice.state().name());
        row.setStatusSince(invoice.issuedAt());
        row.setSha256(HexFormat.of().parseHex(invoice.sha256()));
        freeze(content, row);
        return row;
    }

    private static void freeze(InvoiceContent content, InvoiceRecord row) {
        row.setKind(content.kind().name());
        row.setSeries(Issuing.series(content).name());
        row.setYear(content.issuedOn().getYear());
        row.setNumber(content.number());
        row.setIssuedOn(content.issuedOn());
        row.setDueOn(content.dueOn());
        row.setDeliveredOn(content.deliveredOn());
        row.setLanguage(content.language().name());
        row.setBuyerName(content.parties().buyer().name());
        row.setNetCents(content.totals().net().cents());
        row.setVatCents(content.totals().vatAmount().cents());
        row.setTotalCents(content.totals().total().cents());
        row.setReference(
                content.reference() == null ? null : content.reference().value());
        row.setFrozen(JSONB.valueOf(JSON.writeValueAsString(new Frozen(content.parties(), content.texts()))));
    }

    static Invoice thaw(InvoiceRecord row, List<DocumentLine> lines, List<VatSum> sums) {
        var frozen = JSON.readValue(row.getFrozen().data(), Frozen.class);
        var content = new InvoiceContent(
                InvoiceKind.valueOf(row.getKind()),
                row.getNumber(),
                row.getIssuedOn(),
                row.getDueOn(),
                row.getDeliveredOn(),
                Language.valueOf(row.getLanguage()),
                frozen.parties(),
                lines,
                Totals.ofSums(sums),
                row.getReference() == null ? null : PaymentReference.parse(row.getReference()),
                frozen.texts());
        return new Invoice(
                new InvoiceId(row.getId()),
                new EntityId(row.getEntityId()),
                new ActivityId(row.getActivityId()),
                row.getClientId() == null ? null : new ClientId(row.getClientId()),
                row.getBuyerActivityId() == null ? null : new ActivityId(row.getBuyerActivityId()),
                row.getOrderId(),
                row.getCreditsId() == null ? null : new InvoiceId(row.getCreditsId()),
                content,
                InvoiceState.valueOf(row.getStatus()),
                row.getIssuedAt(),
                HexFormat.of().formatHex(row.getSha256()));
    }
}
