package coop.genoot.sales.reminders;

import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.mail.Mail;
import coop.genoot.platform.mail.SentMail;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.PlannedStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reminders that left, to read again. Whoever may see the invoice may read what was written about it. */
@Component
@Transactional(readOnly = true)
public class SentReminders {
    private final ReminderRows rows;
    private final Invoices invoices;
    private final Mail mail;

    SentReminders(ReminderRows rows, Invoices invoices, Mail mail) {
        this.rows = rows;
        this.invoices = invoices;
        this.mail = mail;
    }

    /**
     * A reminder of an invoice.
     *
     * @param kind the name of its step, such as {@link Reminders#FIRST}
     * @param open what was still to be paid on that invoice, VAT included
     */
    public record SentReminder(String kind, Instant sent, Money open, SentMail mail) {
        // The address in it is the client's own: whoever reads along does not read on as the client.
        private static final String PRIVATE = "https?://\\S+/i/\\S+";

        /** Its words for others than the client: without the client's own address. */
        public String readable(Words t) {
            return mail.message().text().replaceAll(PRIVATE, t.text("sales.reminder.page.private"));
        }
    }

    /** Those of that invoice, the oldest first; none for who may not see the invoice. */
    public List<SentReminder> of(Actor me, InvoiceId invoice) {
        if (invoices.find(me, invoice).isEmpty()) return List.of();
        return rows.of(invoice).stream()
                .flatMap(row -> mail.find(me, row.mail()).stream()
                        .map(it -> new SentReminder(row.kind(), row.sent(), row.open(), it)))
                .toList();
    }

    /** One of them. */
    public Optional<SentReminder> find(Actor me, InvoiceId invoice, String kind) {
        return of(me, invoice).stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** Where the reminder of a step can be read. */
    static String page(PlannedStep step) {
        return "/invoices/" + step.document() + "/reminders/" + step.kind();
    }
}
