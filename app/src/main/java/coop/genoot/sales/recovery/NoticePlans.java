package coop.genoot.sales.recovery;

import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.InvoiceSent;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.reminders.Chasing;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the formal notice when an invoice is sent; whatever ends the reminders ends it too. */
@Component
class NoticePlans {
    private final Timeline timeline;
    private final Invoices invoices;
    private final Settings settings;
    private final Chasing chasing;
    private final Clock clock;

    NoticePlans(Timeline timeline, Invoices invoices, Settings settings, Chasing chasing, Clock clock) {
        this.timeline = timeline;
        this.invoices = invoices;
        this.settings = settings;
        this.chasing = chasing;
        this.clock = clock;
    }

    @EventListener
    void on(InvoiceSent sent) {
        var me = Objects.requireNonNull(CurrentActor.get(), "Nobody acts");
        invoices.find(me, sent.invoice())
                .filter(it -> it.client() != null && it.state().isOpen())
                .ifPresent(it -> {
                    var law = settings.on(LocalDate.now(clock), it.activity().value());
                    int days = Math.max(law.value(Setting.FORMAL_NOTICE), law.value(Setting.SECOND_REMINDER) + 1);
                    var step = chasing.plan(it, NoticeStep.NAME, days, law.value(Setting.STEP_NOTICE));
                    timeline.plan(me, List.of(step));
                });
    }
}
