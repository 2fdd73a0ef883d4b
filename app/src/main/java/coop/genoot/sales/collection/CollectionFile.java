package coop.genoot.sales.collection;

import coop.genoot.common.Money;
import coop.genoot.sales.recovery.GivenNotice;
import coop.genoot.sales.reminders.LateClaim;
import coop.genoot.sales.reminders.SentReminders.SentReminder;
import java.time.LocalDate;
import java.util.List;

/**
 * All that goes with an invoice that is handed over.
 *
 * @param contact how the client can be reached: name, address, number, mail, telephone, as far as known
 * @param claim what can be asked today by law, beside what is open
 */
public record CollectionFile(
        List<String> contact,
        List<SentReminder> reminders,
        GivenNotice notice,
        List<Payment> payments,
        LateClaim claim) {
    public CollectionFile {
        contact = List.copyOf(contact);
        reminders = List.copyOf(reminders);
        payments = List.copyOf(payments);
    }

    /** Money that came for the invoice; negative when it went back. */
    public record Payment(LocalDate on, Money amount) {}
}
