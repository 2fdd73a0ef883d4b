package coop.genoot.bookkeeping;

import coop.genoot.activities.Contribution;
import coop.genoot.activities.ContributionRules;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.invoices.CreditNoteIssued;
import coop.genoot.sales.invoices.InternalInvoiceIssued;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceIssued;
import coop.genoot.sales.invoices.WriteOffs;
import coop.genoot.sales.recovery.AskedBeside;
import coop.genoot.sales.recovery.NoticeGiven;
import coop.genoot.treasury.ExpectedPayment;
import coop.genoot.treasury.ExpectedPayments;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    private final AskedBeside beside;

    SalesBookkeeper(
            SaleBooks books,
            ContributionRules contributions,
            Settings settings,
            ExpectedPayments expected,
            AskedBeside beside) {
        this.beside = beside;
        this.books = books;
        this.contributions = contributions;
        this.settings = settings;
        this.expected = expected;
    }

    @EventListener
    void on(InvoiceIssued issued) {
        var retained = contributions.take(
                issued.invoice().value(), issued.entity(), issued.activity(), issued.issuedOn(), issued.net());
        var holds = settings.on(
                issued.issuedOn(), issued.invoice().value(), issued.activity().value());
        var ways = new Ways(
                holds.value(Setting.MONEY_AVAILABLE), holds.value(Setting.VAT_DUE), holds.value(Setting.SOLIDARITY));
        books.sold(List.of(claim(issued, retained, ways)));
        if (issued.total().isPositive()) expected.expect(expectation(issued));
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
        var ways = waysOf(day, issued);
        books.sold(issued.stream()
                .map(it -> claim(
                        it,
                        Objects.requireNonNull(retained.get(it.invoice().value())),
                        Objects.requireNonNull(ways.get(it.activity().value()))))
                .toList());
        expected.expect(issued.stream()
                .filter(it -> it.total().isPositive())
                .map(SalesBookkeeper::expectation)
                .toList());
    }

    private Map<UUID, Ways> waysOf(LocalDate day, List<InvoiceIssued> issued) {
        var activities =
                issued.stream().map(it -> it.activity().value()).distinct().toList();
        var available = settings.findEach(Setting.MONEY_AVAILABLE, day, activities);
        var vatDue = settings.findEach(Setting.VAT_DUE, day, activities);
        var solidarity = settings.findEach(Setting.SOLIDARITY, day, activities);
        return activities.stream()
                .collect(Collectors.toMap(
                        it -> it,
                        it -> new Ways(
                                Objects.requireNonNull(available.get(it)).value(),
                                Objects.requireNonNull(vatDue.get(it)).value(),
                                Objects.requireNonNull(solidarity.get(it)).value())));
    }

    /** What the law lets us ask beside it comes to its own account, without anybody placing it (decision 21). */
    @EventListener
    void on(NoticeGiven given) {
        expected.alsoExpect(given.invoice().value(), given.extra());
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
        expectBeside(issued.invoice());
    }

    /** What was asked beside it by law, on what is left of it (decision 21). */
    private void expectBeside(InvoiceId invoice) {
        var me = Objects.requireNonNull(CurrentActor.get());
        beside.extra(me, invoice).ifPresent(it -> expected.alsoExpect(invoice.value(), it));
    }

    @EventListener
    void on(WriteOffs.WrittenOff it) {
        var invoice = it.invoice().value();
        var bearer = settings.value(
                Setting.LOSS_BEARER, it.on(), invoice, it.activity().value());
        var asked = it.undone()
                ? books.expectedAgain(invoice, it.id(), it.on())
                : books.lost(invoice, it.id(), it.on(), bearer);
        expected.change(invoice, asked);
        // Who gives up the claim gives up what the law adds to it.
        if (it.undone()) expectBeside(it.invoice());
        else expected.alsoExpect(invoice, Money.noEuros());
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

    /** How a sale is booked that day: when its money is available, when its VAT is due, what is given of it. */
    private record Ways(MoneyAvailable available, VatDue vatDue, Rate solidarity) {}

    private static Claim claim(InvoiceIssued issued, Contribution retained, Ways ways) {
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
                ways.available(),
                ways.vatDue(),
                given(ways.solidarity(), issued.net(), retained.amount()));
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
