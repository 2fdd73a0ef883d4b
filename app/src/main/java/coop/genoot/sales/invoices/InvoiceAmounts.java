package coop.genoot.sales.invoices;

import coop.genoot.activities.ContributionRules;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.sales.documents.InvoiceContent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is open on invoices and what is in them for the Activity, as the ledger says: one source for every screen. */
@Component
@Transactional(readOnly = true)
public class InvoiceAmounts {
    private final Ledger ledger;
    private final ContributionRules rules;

    InvoiceAmounts(Ledger ledger, ContributionRules rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    /** What the client still has to pay. */
    public Money open(Invoice invoice) {
        return open(List.of(invoice.id())).get(invoice.id());
    }

    /** The same for many at once, for lists. */
    public Map<InvoiceId, Money> open(Collection<InvoiceId> ids) {
        var open = ledger.openOf(ids.stream().map(InvoiceId::value).toList());
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id, id -> open.getOrDefault(id.value(), Money.noEuros()), (one, _) -> one));
    }

    /**
     * What of an invoice is for whom.
     *
     * @param rate of the contribution, as shown to people
     */
    public record Share(Money net, Money contribution, Rate rate, Money toActivity) {}

    /** The share as it was booked; as the rule of its day would have it where nothing is booked. */
    public Share share(Invoice invoice) {
        var content = invoice.content();
        var net = content.totals().net();
        var estimate = content.kind().isInternal()
                ? rules.internal(invoice.activity(), content.issuedOn(), net)
                : rules.estimate(invoice.activity(), content.issuedOn(), net);
        var contribution = booked(invoice).isZero() ? estimate.amount() : booked(invoice);
        return new Share(net, contribution, estimate.rate(), net.minus(contribution));
    }

    /** The same for a document that does not exist yet. */
    public Share expected(ActivityId activity, InvoiceContent content) {
        var net = content.totals().net();
        var estimate = rules.estimate(activity, content.issuedOn(), net);
        return new Share(net, estimate.amount(), estimate.rate(), net.minus(estimate.amount()));
    }

    private Money booked(Invoice invoice) {
        return ledger.ofDocument(invoice.id().value()).stream()
                .findFirst()
                .map(entry -> entry.sumOn(AccountKind.CONTRIBUTION_ON_ITS_WAY, invoice.activity())
                        .plus(entry.sumOn(AccountKind.CONTRIBUTION, invoice.activity()))
                        .absolute())
                .orElse(Money.noEuros());
    }
}
