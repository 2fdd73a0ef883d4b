package coop.genoot.sales.reminders;

import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.StepKind;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rungs of the ladder as steps of the timeline. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {
    /** Where no room says how far the bank was read, nothing is known of it, and so no reminder leaves. */
    @Bean
    Reminder.Tools reminderTools(
            Invoices invoices,
            InvoiceAmounts amounts,
            ObjectProvider<MoneyRead> money,
            ReminderMailing mailing,
            Clock clock) {
        MoneyRead nothing = (_, _) -> Optional.empty();
        return new Reminder.Tools(invoices, amounts, money.getIfAvailable(() -> nothing), mailing, clock);
    }

    @Bean
    StepKind firstReminder(Reminder.Tools tools) {
        return new Reminder(Reminder.Rung.FIRST, tools);
    }

    @Bean
    StepKind secondReminder(Reminder.Tools tools) {
        return new Reminder(Reminder.Rung.SECOND, tools);
    }
}
