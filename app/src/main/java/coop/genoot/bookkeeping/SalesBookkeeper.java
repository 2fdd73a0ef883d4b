package coop.genoot.bookkeeping;

import coop.genoot.activities.Contribution;
import coop.genoot.activities.ContributionRules;
import coop.genoot.common.Money;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Settings;
import coop.genoot.sales.VatSum;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InternalInvoiceIssued;
import coop.genoot.sales.invoices.InvoiceIssued;
import coop.genoot.treasury.ExpectedPayment;
import coop.genoot.treasury.ExpectedPayments;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
        book(issued.issuedOn(), List.of(issued));
    }

    @EventListener
    void on(InvoiceIssued.Together issued) {
        issued.all().stream()
                .collect(Collectors.groupingBy(InvoiceIssued::issuedOn, TreeMap::new, Collectors.toList()))
                .forEach(this::book);
    }

    private void book(LocalDate day, List<InvoiceIssued> issued) {
        var retained = contributions.takeAll(issued.stream()
                .map(it -> new ContributionRules.Document(
                        it.invoice().value(), it.entity(), it.activity(), it.issuedOn(), it.net()))
                .toList());
        var available = settings.findEach(
                Setting.MONEY_AVAILABLE,
                day,
                issued.stream().map(it -> it.activity().value()).distinct().toList());
        books.sold(issued.stream()
                .map(it -> new SaleBooks.Sold(
                        claim(
                                it,
                                Objects.requireNonNull(retained.get(it.invoice().value())),
                                Objects.requireNonNull(
                                                available.get(it.activity().value()))
                                        .value()),
                        amounts(it.vat())))
                .toList());
        expected.expect(issued.stream()
                .filter(it -> it.total().isPositive())
                .map(SalesBookkeeper::expectation)
                .toList());
    }

    @EventListener
    void on(CreditNoteIssued issued) {
        // Counts towards the tiers of the year; what is given back mirrors the invoice, whatever the tier is by now.
        contributions.take(
                issued.creditNote().value(),
                issued.entity(),
                issued.activity(),
                issued.issuedOn(),
                issued.net().negated());
        var asked = books.credited(new SaleBooks.CreditNote(
                issued.creditNote().value(),
                issued.invoice().value(),
                issued.number(),
                issued.issuedOn(),
                issued.net(),
                issued.total(),
                amounts(issued.vat())));
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
                            issued.amount(),
                            List.of()),
                    issued.sellerName());
        }
    }

    private static Claim claim(InvoiceIssued issued, Contribution retained, MoneyAvailable available) {
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
                available);
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
                MoneyAvailable.WHEN_ISSUED);
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

    private static List<Money> amounts(List<VatSum> vat) {
        return vat.stream().map(VatSum::amount).toList();
    }
}
