package coop.genoot.sales.recovery;

import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.reminders.LateClaims;
import coop.genoot.sales.reminders.Reminders;
import coop.genoot.sales.reminders.SentReminders;
import coop.genoot.sales.reminders.SentReminders.SentReminder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a formal notice may still bring beside its invoice, after something of the invoice was taken back: nobody owes
 * interest on what they never owed (requirement D-08).
 */
@Component
@Transactional(readOnly = true)
public class AskedBeside {
    private final FormalNotices notices;
    private final Invoices invoices;
    private final LateClaims claims;
    private final SentReminders reminders;
    private final Clock clock;

    AskedBeside(FormalNotices notices, Invoices invoices, LateClaims claims, SentReminders reminders, Clock clock) {
        this.notices = notices;
        this.invoices = invoices;
        this.claims = claims;
        this.reminders = reminders;
        this.clock = clock;
    }

    /**
     * Interest until the day of the notice and costs, on what was open that day less what was credited since, never
     * more than the notice asked; nothing when nothing of it is left. Empty without a notice, or when the invoice is
     * not the actor's to see. A credit note of the day itself counts as later: in favour of who pays.
     */
    public Optional<Money> extra(Actor me, InvoiceId id) {
        return invoices.find(me, id).flatMap(invoice -> notices.given(me, id).map(given -> extra(me, invoice, given)));
    }

    private Money extra(Actor me, Invoice invoice, GivenNotice given) {
        var credited = invoices.creditNotes(me, invoice.id()).stream()
                .filter(it -> !it.content().issuedOn().isBefore(given.madeOn()))
                .map(it -> it.content().totals().total())
                .reduce(Money.noEuros(), Money::plus);
        var late = given.open().minus(credited);
        if (!late.isPositive()) return Money.noEuros();
        var claim = claims.of(invoice, late, given.madeOn(), reminded(me, invoice));
        var extra = claim.interestInAll().plus(claim.costs());
        return extra.compareTo(given.extra()) < 0 ? extra : given.extra();
    }

    private Optional<LocalDate> reminded(Actor me, Invoice invoice) {
        return reminders.of(me, invoice.id()).stream()
                .filter(it -> it.kind().equals(Reminders.FIRST))
                .map(SentReminder::sent)
                .map(it -> LocalDate.ofInstant(it, clock.getZone()))
                .findFirst();
    }
}
