package coop.genoot.sales.reminders;

import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.StepKind;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rungs of the ladder as steps of the timeline. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {
    @Bean
    StepKind firstReminder(
            Invoices invoices, InvoiceAmounts amounts, MoneyRead money, ReminderMailing mailing, Clock clock) {
        return new Reminder(Reminder.Rung.FIRST, new Reminder.Tools(invoices, amounts, money, mailing, clock));
    }

    @Bean
    StepKind secondReminder(
            Invoices invoices, InvoiceAmounts amounts, MoneyRead money, ReminderMailing mailing, Clock clock) {
        return new Reminder(Reminder.Rung.SECOND, new Reminder.Tools(invoices, amounts, money, mailing, clock));
    }
}
