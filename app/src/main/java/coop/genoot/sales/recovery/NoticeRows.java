package coop.genoot.sales.recovery;

import static coop.genoot.sales.db.Tables.FORMAL_NOTICE;

import coop.genoot.common.Money;
import coop.genoot.platform.documents.StoredFile;
import coop.genoot.sales.db.tables.records.FormalNoticeRecord;
import coop.genoot.sales.invoices.InvoiceId;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What was asked in each formal notice. */
@Component
class NoticeRows {
    private final DSLContext sql;

    NoticeRows(DSLContext sql) {
        this.sql = sql;
    }

    /** A notice without its letter. */
    record Row(LocalDate madeOn, LocalDate payBy, Money open, Money interest, Money costs, UUID file) {
        FormalNotice with(StoredFile letter) {
            return new FormalNotice(madeOn, payBy, open, interest, costs, letter);
        }
    }

    /** One row an invoice, also when one letter asks for several. */
    void addAll(NoticeLetter.Letter letter, StoredFile file) {
        var rows = letter.parts().stream().map(it -> row(it, letter, file)).toList();
        sql.batchInsert(rows).execute();
    }

    private static FormalNoticeRecord row(NoticeLetter.Part part, NoticeLetter.Letter letter, StoredFile file) {
        var claim = part.claim();
        var row = new FormalNoticeRecord();
        row.setInvoiceId(part.invoice().id().value());
        row.setMadeAt(file.created());
        row.setMadeOn(letter.madeOn());
        row.setPayBy(letter.payBy());
        row.setOpenCents(claim.open().cents());
        row.setInterestCents(claim.interestInAll().cents());
        row.setCostsCents(claim.costs().cents());
        row.setFileId(file.id());
        row.setSha256(HexFormat.of().parseHex(file.sha256()));
        return row;
    }

    Optional<Row> find(InvoiceId invoice) {
        return sql.selectFrom(FORMAL_NOTICE)
                .where(FORMAL_NOTICE.INVOICE_ID.eq(invoice.value()))
                .fetchOptional(row -> new Row(
                        row.getMadeOn(),
                        row.getPayBy(),
                        Money.euroCents(row.getOpenCents()),
                        Money.euroCents(row.getInterestCents()),
                        Money.euroCents(row.getCostsCents()),
                        row.getFileId()));
    }
}
