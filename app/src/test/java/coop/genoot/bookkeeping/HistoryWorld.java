package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.genoot.bookkeeping.HistoryPlan.Step;
import coop.genoot.bookkeeping.HistorySale.Bill;
import coop.genoot.common.Iban;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.drafts.Saving;
import coop.genoot.platform.drafts.Typed;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.TypedClient;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteAnswers;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.treasury.BankFileView;
import coop.genoot.treasury.LineId;
import coop.genoot.treasury.MatchId;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One world in which a plan is carried out through the doors, with the model beside it. */
final class HistoryWorld {
    final HistoryDoors doors;
    final InvoiceSamples sample;
    final Actor me;
    final Actor finance;
    final Map<Integer, HistorySale> sales = new TreeMap<>();
    Money bank = Money.noEuros();
    Money waiting = Money.noEuros();

    private final Iban account;
    private final List<Transfer> transfers = new ArrayList<>();
    private byte @Nullable [] lastFile;
    private int statements;

    /** Money on its way to the bank; with the reference of a bill, or with words only. */
    private record Transfer(HistorySale sale, @Nullable Bill bill, Money amount) {}

    HistoryWorld(HistoryDoors doors) {
        this.doors = doors;
        this.sample = doors.sales.inBelgium();
        this.me = sample.nadia();
        this.finance = Actor.person(
                new PersonId(UUID.randomUUID()),
                "Fatima",
                List.of(new Grant(Hat.FINANCE, sample.entity().value())),
                Language.NL);
        this.account = doors.as(HistoryDoors.HOUSE, () -> doors.sales.organisation.entity(sample.entity()))
                .orElseThrow()
                .accounts()
                .getFirst()
                .iban();
    }

    void takeRound(List<Step> steps) {
        steps.forEach(this::take);
        bankDay();
    }

    private void take(Step step) {
        var sale = sales.computeIfAbsent(step.sale(), number -> new HistorySale(number, aClient(number)));
        switch (step.verb()) {
            case EDIT -> edit(sale, step);
            case SEND_QUOTE -> sendQuote(sale, step);
            case ACCEPT, ACCEPT_PART -> accept(sale, step.verb() == HistoryPlan.Verb.ACCEPT);
            case DEPOSIT -> invoiceOrder(sale, OrderPart.deposit(Rate.percent(Long.toString(10 + step.luck() % 60))));
            case FINAL -> invoiceOrder(sale, OrderPart.rest());
            case INVOICE -> invoice(sale, step);
            case CREDIT_PART, CREDIT_ALL -> credit(sale, step, step.verb() == HistoryPlan.Verb.CREDIT_ALL);
            case PAY -> pay(sale, step, open -> open);
            case PAY_PART -> pay(sale, step, open -> cents(1 + step.luck() % open.cents()));
            case PAY_TOO_MUCH -> pay(sale, step, open -> open.plus(cents(1 + step.luck() % 50_000)));
            case PAY_UNNAMED -> transfers.add(new Transfer(sale, null, cents(1 + step.luck())));
            case MATCH -> match(sale, step);
            case UNDO -> undo(sale, step);
            case IMPORT_AGAIN -> importAgain();
            case DAYS_PASS -> doors.clock.advanceBy(Duration.ofDays(1 + step.luck() % 9));
        }
    }

    private ClientId aClient(int number) {
        var id = new ClientId(UUID.randomUUID());
        var name = "Client " + number + " of " + sample.activity().toString().substring(24);
        var typed = new TypedClient(
                "",
                "",
                "PRIVATE",
                name,
                "Kouter 1",
                "",
                "9000",
                "Gent",
                "BE",
                "nl",
                "client" + number + "@client.example",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
        doors.as(me, () -> doors.sales.clients.save(me, id, sample.activity(), typed));
        return id;
    }

    private void edit(HistorySale sale, Step step) {
        var typed = new Typed(
                sale.draft,
                "quote",
                sample.activity().value(),
                sale.draftVersion,
                Map.of("title", List.of("Work " + step.luck())));
        var saved = (Saving.Saved) doors.as(me, () -> doors.drafts.save(me, typed));
        assertThat(saved.version()).as("a draft only grows").isGreaterThanOrEqualTo(sale.draftVersion);
        sale.draftVersion = saved.version();
    }

    private Map<String, String> typed(HistorySale sale, long luck) {
        var fields =
                new HashMap<>(sample.typed("1", cents(100 + luck).toDecimal().toPlainString(), "S:21"));
        fields.put("client", sale.client.toString());
        fields.put("title", "Work for client " + sale.number);
        if (luck % 2 == 0) {
            fields.put("lines[1].kind", "item");
            fields.put("lines[1].description", "Programme book");
            fields.put("lines[1].quantity", Long.toString(1 + luck % 7));
            fields.put("lines[1].unit", "C62");
            fields.put("lines[1].price", cents(1 + luck % 9_999).toDecimal().toPlainString());
            fields.put("lines[1].vat", "S:6");
        }
        return fields;
    }

    private void sendQuote(HistorySale sale, Step step) {
        if (sale.quote != null) return;
        var fields = typed(sale, step.luck());
        fields.put("validUntil", LocalDate.now(doors.clock).plusDays(90).toString());
        fields.put("lines[2].kind", "ITEM");
        fields.put("lines[2].description", "Smoke machine");
        fields.put("lines[2].quantity", "1");
        fields.put("lines[2].price", "100");
        fields.put("lines[2].vat", "S:21");
        fields.put("lines[2].optional", "true");
        var id = new QuoteId(UUID.randomUUID());
        sale.quote = doors.as(me, () -> doors.sales.quotes.send(me, id, sample.activity(), fields));
    }

    private void accept(HistorySale sale, boolean all) {
        if (sale.quote == null || sale.order != null) return;
        var quote = sale.quote;
        var reader = Actor.client(quote.value(), Language.NL);
        sale.order = doors.as(reader, () -> {
            doors.sales.answers.opened(reader, quote);
            var found = doors.sales.quotes.find(reader, quote).orElseThrow();
            Set<Integer> options = all ? Set.of(found.lines().getLast().position()) : Set.of();
            return doors.sales.answers.accept(
                    reader,
                    quote,
                    new QuoteAnswers.Acceptance("M. Janssen", options, found.sha256()),
                    QuoteAnswer.Origin.UNKNOWN);
        });
    }

    private void invoiceOrder(HistorySale sale, OrderPart part) {
        if (sale.order == null) return;
        var order = sale.order;
        var left = doors.as(me, () -> doors.sales.orders.plan(me, order)).rest().total();
        if (!left.isPositive()) return;
        var id = new InvoiceId(UUID.randomUUID());
        try {
            doors.as(me, () -> doors.sales.orders.issue(me, id, order, part, Map.of()));
        } catch (Refused | Invalid more) {
            return;
        }
        keep(sale, id);
    }

    private void invoice(HistorySale sale, Step step) {
        var id = new InvoiceId(UUID.randomUUID());
        doors.as(me, () -> doors.sales.invoices.issue(me, id, sample.activity(), typed(sale, step.luck())));
        keep(sale, id);
    }

    private void keep(HistorySale sale, InvoiceId id) {
        sale.bills.add(
                new Bill(doors.as(me, () -> doors.sales.invoices.find(me, id)).orElseThrow()));
    }

    private void credit(HistorySale sale, Step step, boolean all) {
        if (sale.bills.isEmpty()) return;
        var bill = bill(sale, step);
        var left = doors.as(me, () -> doors.sales.credits.left(me, bill.id));
        if (!left.net().isPositive()) return;
        var part = cents(1 + step.luck() % left.net().cents());
        var request = all
                ? CreditNotes.Request.all("Not done", left.total())
                : CreditNotes.Request.amount(part, "Partly done", left.total());
        var id = new InvoiceId(UUID.randomUUID());
        doors.as(me, () -> doors.sales.credits.credit(me, id, bill.id, request));
        var note = doors.as(me, () -> doors.sales.invoices.find(me, id))
                .orElseThrow()
                .content()
                .totals();
        assertThat(note.net()).isEqualTo(all ? left.net() : part);
        bill.creditedNet = bill.creditedNet.plus(note.net());
        bill.credited = bill.credited.plus(note.total());
    }

    private void pay(HistorySale sale, Step step, UnaryOperator<Money> amount) {
        if (sale.bills.isEmpty()) return;
        var bill = bill(sale, step);
        var asked = bill.isOpen() ? bill.open() : cents(100);
        transfers.add(new Transfer(sale, bill, amount.apply(asked)));
    }

    private static Bill bill(HistorySale sale, Step step) {
        return sale.bills.get((int) (step.luck() % sale.bills.size()));
    }

    /** The bank hands over its statement of the day. */
    private void bankDay() {
        if (transfers.isEmpty()) return;
        doors.clock.advanceBy(Duration.ofDays(1));
        var file = CodaSamples.aStatement(
                account.value(),
                ++statements,
                LocalDate.now(doors.clock),
                bank.toDecimal().toPlainString());
        for (var transfer : transfers) {
            var amount = transfer.amount().toDecimal().toPlainString();
            if (transfer.bill() == null) file.credit(amount, "payment S" + transfer.sale().number + "E");
            else file.structuredCredit(amount, transfer.bill().reference);
            bank = bank.plus(transfer.amount());
            if (transfer.bill() == null) waiting = waiting.plus(transfer.amount());
            else transfer.sale().paid(transfer.bill(), transfer.amount());
        }
        transfers.clear();
        lastFile = file.bytes();
        assertThat(receive().state()).isEqualTo(BankFileView.State.TAKEN);
    }

    private void importAgain() {
        if (lastFile != null)
            assertThat(receive().linesKept()).as("the same file twice").isZero();
    }

    private BankFileView receive() {
        return doors.as(finance, () -> doors.bankFiles.receive(finance, "statement.cod", lastFile));
    }

    /** Somebody of finance says that a line which waits is for a bill of the sale. */
    private void match(HistorySale sale, Step step) {
        var line = HistoryRows.waitingLine(this, sale);
        if (line == null || sale.bills.isEmpty()) return;
        var bill = bill(sale, step);
        if (!bill.isOpen()) {
            assertThat(catchThrowable(() -> match(line.id(), bill))).isInstanceOf(Refused.class);
            return;
        }
        match(line.id(), bill);
        waiting = waiting.minus(line.amount());
        var rest = line.amount().minus(sale.fill(bill, line.amount()));
        sale.creditKept = sale.creditKept.plus(rest);
    }

    private void match(UUID line, Bill bill) {
        doors.as(finance, () -> {
            doors.matching.match(finance, new LineId(line), List.of(bill.id.value()));
            return bill;
        });
    }

    private void undo(HistorySale sale, Step step) {
        if (sale.bills.isEmpty()) return;
        var bill = bill(sale, step);
        var match = HistoryRows.lastMatch(this, bill);
        if (match == null) return;
        doors.as(finance, () -> {
            doors.matching.undo(finance, new MatchId(match.id()));
            return bill;
        });
        bill.paid = bill.paid.minus(match.amount());
        waiting = waiting.plus(match.amount());
    }

    private static Money cents(long cents) {
        return Money.euroCents(cents);
    }
}
