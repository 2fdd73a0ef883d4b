package coop.genoot.sales.invoices;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.InvoiceLife.Role;
import coop.genoot.sales.invoices.InvoiceLife.Verb;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Clients who say that they owe less, or nothing. While a dispute runs, nobody is reminded of that invoice (requirement
 * D-27); who is right is for people, and what comes of it is a payment or a credit note.
 */
@Component
@Transactional
public class Disputes {
    /** The most signs of what a dispute is about. */
    public static final int LONGEST_REASON = 300;

    private final InvoiceRows rows;
    private final Clock clock;

    Disputes(InvoiceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The client does not agree. Refused to others than the managers and finance ({@code sales.invoice.not-yours}), of
     * an invoice on which nothing is to be paid ({@code sales.dispute.not-open}) and of one already in dispute
     * ({@code sales.dispute.already}).
     *
     * @param why what it is about, in a few words
     */
    public void begin(Actor me, InvoiceId id, String why) {
        var invoice = lock(me, id, Verb.DISPUTE);
        if (dispute(invoice.id()).isPresent()) throw new Refused("sales.dispute.already");
        rows.addStep(id, InvoiceStep.Kind.DISPUTED, me, shortEnough(why), clock.instant());
    }

    /**
     * They agree again, and what was planned goes on. Refused as {@link #begin}, and when there is no dispute
     * ({@code sales.dispute.none}).
     */
    public void settle(Actor me, InvoiceId id, String how) {
        var invoice = lock(me, id, Verb.SETTLE);
        if (dispute(invoice.id()).isEmpty()) throw new Refused("sales.dispute.none");
        rows.addStep(id, InvoiceStep.Kind.DISPUTE_SETTLED, me, shortEnough(how), clock.instant());
    }

    /** What it is about, while one runs. */
    @Transactional(readOnly = true)
    public Optional<InvoiceStep> of(Invoice invoice) {
        return invoice.state().isOpen() ? dispute(invoice.id()) : Optional.empty();
    }

    /** Whether the actor may begin or settle one of that invoice. */
    @Transactional(readOnly = true)
    public boolean may(Actor me, Invoice invoice) {
        return invoice.client() != null
                && InvoiceLife.after(invoice.state(), Verb.DISPUTE).isPresent()
                && role(me, invoice).isPresent();
    }

    private Optional<InvoiceStep> dispute(InvoiceId id) {
        return InvoiceStep.dispute(rows.steps(id));
    }

    private Invoice lock(Actor me, InvoiceId id, Verb verb) {
        var invoice = rows.lock(id)
                .filter(it ->
                        role(me, it).filter(role -> InvoiceLife.may(role, verb)).isPresent())
                .orElseThrow(() -> new Refused("sales.invoice.not-yours"));
        if (invoice.client() == null || InvoiceLife.after(invoice.state(), verb).isEmpty())
            throw new Refused("sales.dispute.not-open");
        return invoice;
    }

    private static Optional<Role> role(Actor me, Invoice invoice) {
        if (me.has(Hat.MANAGER, invoice.activity().value())) return Optional.of(Role.MANAGER);
        return me.has(Hat.FINANCE, invoice.entity().value()) ? Optional.of(Role.FINANCE) : Optional.empty();
    }

    private static String shortEnough(String why) {
        var words = why.strip();
        if (words.length() > LONGEST_REASON) throw new Refused("sales.dispute.too-long", LONGEST_REASON);
        return words;
    }
}
