package coop.genoot.sales.recovery;

import static coop.genoot.sales.db.Tables.FORMAL_NOTICE;

import coop.genoot.common.Money;
import coop.genoot.platform.documents.StoredFile;
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

    void add(InvoiceId invoice, NoticeLetter.Letter letter, StoredFile file) {
        var claim = letter.claim();
        sql.insertInto(FORMAL_NOTICE)
                .set(FORMAL_NOTICE.INVOICE_ID, invoice.value())
                .set(FORMAL_NOTICE.MADE_AT, file.created())
                .set(FORMAL_NOTICE.MADE_ON, letter.madeOn())
                .set(FORMAL_NOTICE.PAY_BY, letter.payBy())
                .set(FORMAL_NOTICE.OPEN_CENTS, claim.open().cents())
                .set(FORMAL_NOTICE.INTEREST_CENTS, claim.interestInAll().cents())
                .set(FORMAL_NOTICE.COSTS_CENTS, claim.costs().cents())
                .set(FORMAL_NOTICE.FILE_ID, file.id())
                .set(FORMAL_NOTICE.SHA256, HexFormat.of().parseHex(file.sha256()))
                .execute();
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
