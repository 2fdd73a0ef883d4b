package coop.genoot.sales.recovery.web;

import coop.genoot.home.Moment;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.now.InvoiceNow;
import coop.genoot.sales.recovery.FormalNotices;
import coop.genoot.sales.recovery.GivenNotice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** After a formal notice an invoice waits for its client until the day in the letter, and then for whoever sold. */
@Component
class NowNoticed implements InvoiceNow {
    private final FormalNotices notices;
    private final Disputes disputes;
    private final Clock clock;

    NowNoticed(FormalNotices notices, Disputes disputes, Clock clock) {
        this.notices = notices;
        this.disputes = disputes;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Moment> of(Actor me, Invoice invoice, Words t) {
        if (disputes.of(invoice).isPresent()) return Optional.empty();
        return notices.given(me, invoice.id()).map(it -> moment(invoice, it, t));
    }

    private Moment moment(Invoice invoice, GivenNotice notice, Words t) {
        var buyer = invoice.content().parties().buyer().name();
        var until = t.date(notice.payBy());
        if (LocalDate.now(clock).isAfter(notice.payBy()))
            return Moment.now(t.text("sales.invoice.now"), t.text("sales.notice.now.passed", buyer, until))
                    .because(t.text("sales.notice.now.passed.then"));
        return Moment.now(
                        t.text("sales.invoice.now"),
                        t.text("sales.notice.now.runs", buyer, until, t.money(notice.total())))
                .because(t.text("sales.notice.now.runs.then"));
    }
}
