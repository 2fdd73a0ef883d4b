package coop.genoot.bookkeeping;

import coop.genoot.activities.Contribution;
import coop.genoot.activities.ContributionRules;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import coop.genoot.organisation.Settings;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InternalInvoiceIssued;
import coop.genoot.sales.invoices.InvoiceIssued;
import coop.genoot.treasury.ExpectedPayment;
import coop.genoot.treasury.ExpectedPayments;
import java.math.RoundingMode;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears what was invoiced and credited. All in the same transaction: an invoice without its entry must never exist, and
 * whoever invoices waits for the money.
 */
@Component
class SalesBookkeeper {
    private final SaleBooks books;
    private final ContributionRules contributions;
    private final Settings settings;
    private final ExpectedPayments expected;

    SalesBookkeeper(SaleBooks books, ContributionRules contributions, Settings settings, ExpectedPayments expected) {
        this.books = books;
        this.contributions = contributions;
        this.settings = settings;
        this.expected = expected;
    }

    @EventListener
    void on(InvoiceIssued issued) {
        var retained = contributions.take(
                issued.invoice().value(), issued.entity(), issued.activity(), issued.issuedOn(), issued.net());
        books.sold(claim(issued, retained));
        if (issued.total().isPositive()) expected.expect(expectation(issued));
    }

    @EventListener
    void on(CreditNoteIssued issued) {
        var asked = books.credited(new SaleBooks.CreditNote(
                issued.creditNote().value(),
                issued.invoice().value(),
                issued.number(),
                issued.issuedOn(),
                issued.net(),
                issued.total()));
        expected.change(issued.invoice().value(), asked);
    }

    @EventListener
    void on(InternalInvoiceIssued issued) {
        if (issued.credits() == null) {
            var retained = contributions.internal(issued.seller(), issued.issuedOn(), issued.amount());
            books.soldInside(claim(issued, retained), issued.sellerName());
        } else {
            books.creditedInside(
                    new SaleBooks.CreditNote(
                            issued.invoice().value(),
                            issued.credits().value(),
                            issued.number(),
                            issued.issuedOn(),
                            issued.amount(),
                            issued.amount()),
                    issued.sellerName());
        }
    }

    private Claim claim(InvoiceIssued issued, Contribution retained) {
        var holds = settings.on(
                issued.issuedOn(),
                issued.invoice().value(),
                issued.activity().value());
        return new Claim(
                issued.invoice().value(),
                issued.entity(),
                issued.activity(),
                issued.client().value(),
                null,
                issued.number(),
                issued.clientName(),
                issued.issuedOn(),
                issued.dueOn(),
                issued.net(),
                issued.total(),
                retained.amount(),
                retained.rate(),
                retained.ruleVersion(),
                retained.trigger(),
                holds.value(Setting.MONEY_AVAILABLE),
                holds.value(Setting.VAT_DUE),
                given(holds.value(Setting.SOLIDARITY), issued.net(), retained.amount()));
    }

    private static Claim claim(InternalInvoiceIssued issued, Contribution retained) {
        return new Claim(
                issued.invoice().value(),
                issued.entity(),
                issued.seller(),
                null,
                issued.buyer(),
                issued.number(),
                issued.buyerName(),
                issued.issuedOn(),
                issued.issuedOn(),
                issued.amount(),
                issued.amount(),
                retained.amount(),
                retained.rate(),
                retained.ruleVersion(),
                retained.trigger(),
                MoneyAvailable.WHEN_ISSUED,
                VatDue.WHEN_ISSUED,
                Money.noEuros());
    }

    private static ExpectedPayment expectation(InvoiceIssued issued) {
        UUID payer = issued.client().value();
        return new ExpectedPayment(
                issued.invoice().value(),
                issued.entity(),
                issued.activity(),
                payer,
                issued.clientName(),
                issued.number(),
                issued.reference().value(),
                issued.total(),
                issued.issuedOn(),
                issued.dueOn());
    }

    /** What the Activity wants to give of a sale; never more than what is its own. */
    private static Money given(Rate rate, Money net, Money contribution) {
        var own = net.minus(contribution);
        if (rate.percent().signum() == 0 || !own.isPositive()) return Money.noEuros();
        return Amounts.least(net.percent(rate.percent(), RoundingMode.HALF_UP), own);
    }
}
