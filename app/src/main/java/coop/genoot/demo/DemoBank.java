package coop.genoot.demo;

import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.platform.Actor;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceFilter.Show;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.overview.InvoiceSummary;
import coop.genoot.treasury.BankStatements;
import coop.genoot.treasury.ExpectedPayments;
import coop.genoot.treasury.StatementView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Lets whoever tries Genoot be the bank: a client pays an invoice, and here is the statement that says so. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
public class DemoBank {
    private static final int MOST = 20;

    private final InvoiceOverview overview;
    private final Invoices invoices;
    private final ExpectedPayments expected;
    private final BankStatements statements;
    private final Clock clock;

    DemoBank(
            InvoiceOverview overview,
            Invoices invoices,
            ExpectedPayments expected,
            BankStatements statements,
            Clock clock) {
        this.overview = overview;
        this.invoices = invoices;
        this.expected = expected;
        this.statements = statements;
        this.clock = clock;
    }

    /** A statement as the bank hands it over, to be given on the page of the bank. */
    public record Statement(String name, byte[] content) {}

    /** The invoices of the actor's entity that wait for their payment, the newest first. */
    public List<InvoiceSummary> awaited(Actor me) {
        return overview.list(me, new InvoiceFilter(Show.OPEN, List.of(), null, ""), null, MOST);
    }

    /**
     * The statement in CAMT.053 on which that invoice is paid, the half of what is open or all of it; it begins where
     * the last statement of the account ended. Empty when the invoice is not the actor's to see or nothing is open.
     */
    public Optional<Statement> paying(Actor me, InvoiceId id, boolean half) {
        return invoices.find(me, id).flatMap(invoice -> expected.open(id.value())
                .filter(Money::isPositive)
                .flatMap(open -> statement(me, invoice, half ? open.splitBy(1, 1).getFirst() : open)));
    }

    private Optional<Statement> statement(Actor me, Invoice invoice, Money amount) {
        return statements.accounts(me).stream()
                .filter(account -> account.entity().equals(invoice.entity()))
                .findFirst()
                .map(account -> {
                    var extract = extract(account.iban(), last(me, invoice.entity()), invoice, amount);
                    return new Statement("statement-" + extract.number() + ".xml", Camt.of(extract));
                });
    }

    private Bank.Extract extract(String iban, Optional<StatementView> last, Invoice invoice, Money amount) {
        var today = LocalDate.now(clock);
        var country = new Country(iban.substring(0, 2));
        var before = last.map(StatementView::closedOn).orElse(today);
        var day = before.isAfter(today) ? before : today;
        var opening = last.map(StatementView::closing).orElseGet(Money::noEuros);
        var reference = invoice.content().reference();
        var payer = invoice.content().parties().buyer().name();
        var transfer = new Bank.Transfer(
                country,
                day,
                amount,
                payer,
                Cast.accountOf(payer),
                reference == null ? null : reference.value(),
                invoice.number());
        int number = last.map(it -> next(it.number())).orElse(1);
        return new Bank.Extract(
                country, iban, number, before, day, opening, opening.plus(amount), List.of(transfer));
    }

    private Optional<StatementView> last(Actor me, EntityId entity) {
        return statements.latest(me).stream()
                .filter(it -> it.entity().equals(entity))
                .findFirst();
    }

    private static int next(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 8 ? 1 : Integer.parseInt(digits) + 1;
    }
}
