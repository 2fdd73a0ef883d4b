package coop.genoot.sales.reminders;

import static coop.genoot.sales.db.Tables.REMINDER_LETTER;

import coop.genoot.common.Money;
import coop.genoot.sales.invoices.InvoiceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which mail reminded of which invoice, and of how much; one mail can remind of several. */
@Component
class ReminderRows {
    private final DSLContext sql;

    ReminderRows(DSLContext sql) {
        this.sql = sql;
    }

    /** A reminder as it left; {@code kind} is the name of its step. */
    record Row(String kind, UUID mail, Instant sent, Money open) {}

    void addAll(String kind, UUID mail, List<Reminder.Asked> asked, Instant sent) {
        var insert = sql.insertInto(
                REMINDER_LETTER,
                REMINDER_LETTER.INVOICE_ID,
                REMINDER_LETTER.KIND,
                REMINDER_LETTER.MAIL_ID,
                REMINDER_LETTER.SENT,
                REMINDER_LETTER.OPEN_CENTS);
        for (var it : asked)
            insert = insert.values(
                    it.invoice().id().value(), kind, mail, sent, it.open().cents());
        insert.execute();
    }

    Optional<Row> find(InvoiceId invoice, String kind) {
        return of(invoice).stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** The oldest first. */
    List<Row> of(InvoiceId invoice) {
        return sql.selectFrom(REMINDER_LETTER)
                .where(REMINDER_LETTER.INVOICE_ID.eq(invoice.value()))
                .orderBy(REMINDER_LETTER.SENT, REMINDER_LETTER.KIND)
                .fetch(row ->
                        new Row(row.getKind(), row.getMailId(), row.getSent(), Money.euroCents(row.getOpenCents())));
    }
}
