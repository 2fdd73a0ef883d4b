package coop.genoot.sales.reminders;

import coop.genoot.sales.invoices.InvoiceAmounts;
import coop.genoot.timeline.StepKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rungs of the ladder as steps of the timeline. */
@Configuration(proxyBeanMethods = false)
class RemindersConfiguration {
    @Bean
    Reminder.Tools reminderTools(
            Chasing chasing, InvoiceAmounts amounts, ReminderMailing mailing, ReminderRows letters) {
        return new Reminder.Tools(chasing, amounts, mailing, letters);
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
