package coop.genoot.sales.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Posting;
import coop.genoot.ledger.Source;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.numbering.Numbering;
import coop.genoot.sales.numbering.Series;
import coop.genoot.sales.overview.InvoiceFilter;
import coop.genoot.sales.overview.InvoiceOverview;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class KeepingInvoicesTest {
    @Autowired
    SalesDoors sales;

    @Autowired
    InternalInvoices internal;

    @Autowired
    Numbering numbering;

    @Autowired
    InvoiceOverview overview;

    @Autowired
    Ledger ledger;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private InvoiceSamples it;

    @BeforeEach
    void a_belgian_activity_with_a_client() {
        it = sales.inBelgium();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update sales.invoice set total_cents = total_cents + 1, net_cents = net_cents + 1 where id = '%s'",
                "update sales.invoice set number = 'X' where id = '%s'",
                "delete from sales.invoice where id = '%s'",
                "update sales.invoice_line set price = 1 where invoice_id = '%s'",
                "delete from sales.invoice_line where invoice_id = '%s'",
                "delete from sales.invoice_vat where invoice_id = '%s'",
                "update sales.invoice_step set why = 'x' where invoice_id = '%s'",
                "insert into sales.invoice_line values ('%s', 99, 'ITEM', 'x', 1, 'C62', 0, 0, 'S:21', 0)",
                "insert into sales.invoice_vat values ('%s', 'S:6', 0, 0)",
                "truncate sales.invoice cascade"
            })
    void even_the_owner_of_the_database_cannot_change_what_was_issued(String statement) {
        var id = issued("390.00");

        assertThatThrownBy(() -> transaction.execute(_ -> {
                    sql.execute("set local role none");
                    return sql.execute(statement.formatted(id));
                }))
                .isInstanceOf(DataAccessException.class)
                .hasMessageMatching("(?s).*(what was issued stays|takes nothing after the issue).*");
    }

    @Test
    void sixteen_at_once_get_numbers_without_gaps_even_when_some_fail() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var tries = IntStream.range(0, 48)
                    .mapToObj(i -> threads.submit(() -> i % 4 == 3 ? rolledBack() : issued("100.00")))
                    .toList();
            for (var attempt : tries) finished(attempt);
        }
        assertThat(sequences())
                .isEqualTo(IntStream.rangeClosed(1, 36).mapToObj(Long::valueOf).toList());
    }

    @Test
    void a_whole_credit_leaves_nothing_and_ends_the_invoice() {
        var id = issued("390.00");
        var note = as(() -> sales.credits.credit(
                it.nadia(), anId(), id, CreditNotes.Request.all("Wrong client", Money.euros("471.90"))));

        assertThat(find(note).content().kind()).isEqualTo(InvoiceKind.CREDIT_NOTE);
        assertThat(find(note).number()).startsWith("C");
        assertThat(find(note).content().totals()).isEqualTo(find(id).content().totals());
        assertThat(find(id).state()).isEqualTo(InvoiceState.CREDITED);
        assertThat(as(() -> sales.credits.left(it.nadia(), id)).total()).isEqualTo(Money.noEuros());
    }

    @Test
    void a_french_credit_note_carries_the_mentions_that_the_official_rules_want() {
        it = InvoiceSamples.inFrance(sales.ofSamples());
        var id = anId();
        as(() -> sales.invoices.issue(it.nadia(), id, it.activity(), it.typed("1", "450.00", "S:20")));

        var note = as(() ->
                sales.credits.credit(it.nadia(), anId(), id, CreditNotes.Request.all("Annulé", Money.euros("540.00"))));

        assertThat(find(note).content().texts().mentions())
                .extracting(mention -> mention.mark())
                .containsExactlyInAnyOrder("PMT", "PMD", "AAB");
    }

    @Test
    void what_a_private_person_was_asked_can_be_taken_back() {
        var someone = new ClientId(UUID.randomUUID());
        as(() -> sales.clients.save(it.nadia(), someone, it.activity(), InvoiceSamples.aPerson()));
        var typed = it.typed("1", "100.00", "S:21");
        typed.put("client", someone.toString());
        var id = anId();
        as(() -> sales.invoices.issue(it.nadia(), id, it.activity(), typed));

        as(() -> sales.credits.credit(it.nadia(), anId(), id, CreditNotes.Request.all("Ill", Money.euros("121.00"))));

        assertThat(find(id).state()).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void parts_can_be_credited_until_nothing_is_left_and_never_more() {
        var id = issued("100.00");
        credit(id, "33.33", "121.00");
        credit(id, "33.33", "80.67");

        assertThatThrownBy(() -> credit(id, "40.00", "40.34")).isInstanceOf(Invalid.class);
        as(() -> sales.credits.credit(
                it.nadia(), anId(), id, CreditNotes.Request.all("The rest", Money.euros("40.34"))));
        assertThat(find(id).state()).isEqualTo(InvoiceState.CREDITED);
        assertThatThrownBy(() -> credit(id, "0.01", "0.00")).hasMessage("sales.credit.nothing-left");
    }

    @Test
    void chosen_lines_are_credited_with_their_own_words() {
        var id = issued("390.00");
        var note = as(() -> sales.credits.credit(
                it.nadia(), anId(), id, CreditNotes.Request.lines(Set.of(1), "Not done", Money.euros("471.90"))));

        assertThat(find(note).content().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.description()).isEqualTo("Light plan, main stage"));
    }

    @Test
    void of_two_who_credit_at_once_only_one_succeeds() throws Exception {
        var id = issued("100.00");
        try (var threads = Executors.newFixedThreadPool(8)) {
            var tries = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> credit(id, "70.00", "121.00")))
                    .toList();
            long refused = 0;
            for (var attempt : tries) if (!finished(attempt)) refused++;
            assertThat(refused).isEqualTo(7);
        }
        assertThat(as(() -> sales.credits.left(it.nadia(), id)).net()).isEqualTo(Money.euros("30.00"));
    }

    @Test
    void what_the_ledger_says_is_open_moves_it_to_partly_paid_and_paid_and_back() {
        var id = issued("100.00");
        if (open(id).isZero()) claim(id, "121.00", Kind.SALE);
        assertThat(find(id).state()).isEqualTo(InvoiceState.ISSUED);

        claim(id, "-21.00", Kind.PAYMENT);
        assertThat(find(id).state()).isEqualTo(InvoiceState.PARTLY_PAID);
        claim(id, "-100.00", Kind.PAYMENT);
        assertThat(find(id).state()).isEqualTo(InvoiceState.PAID);
        claim(id, "121.00", Kind.PAYMENT_UNDONE);
        assertThat(find(id).state()).isEqualTo(InvoiceState.SENT);
        assertThat(as(() -> sales.invoices.steps(it.nadia(), id)))
                .extracting(InvoiceStep::kind)
                .containsExactly(
                        InvoiceStep.Kind.ISSUED,
                        InvoiceStep.Kind.PARTLY_PAID,
                        InvoiceStep.Kind.PAID,
                        InvoiceStep.Kind.PAYMENT_UNDONE);
    }

    @Test
    void lists_go_by_key_and_show_only_what_is_asked() {
        var all = IntStream.range(0, 5).mapToObj(_ -> issued("10.00")).toList();
        credit(all.get(2), "10.00", "12.10");

        var first = as(() -> overview.list(it.nadia(), InvoiceFilter.all(), null, 4));
        var second = as(() ->
                overview.list(it.nadia(), InvoiceFilter.all(), first.getLast().key(), 4));
        var credited = new InvoiceFilter(InvoiceFilter.Show.CREDITED, List.of(), null, "");

        assertThat(first).hasSize(4);
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(as(() -> overview.list(it.nadia(), credited, null, 9))).hasSize(2);
        assertThat(as(() -> overview.standing(it.nadia())).open()).isEqualTo(4);
    }

    @Test
    void an_internal_invoice_has_no_vat_and_is_made_by_who_pays() {
        var person = new PersonId(UUID.randomUUID());
        var other = InvoiceSamples.anActivity(sales.ofSamples(), it.entity(), person, "Studio Karim");
        var karim = InvoiceSamples.manager(person, other, it.activity());
        var id = anId();
        CurrentActor.run(karim, () -> internal.issue(karim, id, it.activity(), other, it.typed()));

        assertThat(find(id).content().totals().total()).isEqualTo(Money.euros("390.00"));
        assertThat(find(id).state()).isEqualTo(InvoiceState.SETTLED);
        assertThatThrownBy(() -> as(() -> internal.issue(it.nadia(), anId(), it.activity(), other, it.typed())))
                .hasMessage("sales.internal.ask-them");
    }

    @Test
    void a_template_is_refused_that_could_repeat_numbers_or_comes_too_late() {
        var system = Actor.system("test");
        int year = LocalDate.now(java.time.Clock.systemUTC()).getYear();
        issued("1.00");

        assertThatThrownBy(() -> use(system, year + 1, "{NNNN}")).hasMessage("sales.number.template");
        assertThatThrownBy(() -> use(system, year + 1, "C{YYYY}-{NN}")).hasMessage("sales.number.clash");
        assertThatThrownBy(() -> use(system, year, "F{YYYY}-{NN}")).hasMessage("sales.number.year-begun");
        use(system, year + 1, "F{YYYY}-{NN}");
    }

    private void use(Actor me, int year, String template) {
        CurrentActor.run(me, () -> numbering.use(me, it.entity(), Series.INVOICE, year, template));
    }

    private InvoiceId issued(String price) {
        var id = anId();
        return as(() -> sales.invoices.issue(it.nadia(), id, it.activity(), typed(price)));
    }

    private Map<String, String> typed(String price) {
        return it.typed("1", price, "S:21");
    }

    private InvoiceId rolledBack() {
        return as(() -> transaction.execute(status -> {
            var id = sales.invoices.issue(it.nadia(), anId(), it.activity(), typed("5.00"));
            status.setRollbackOnly();
            return id;
        }));
    }

    private InvoiceId credit(InvoiceId id, String net, String left) {
        var request = CreditNotes.Request.amount(Money.euros(net), "Too much", Money.euros(left));
        return as(() -> sales.credits.credit(it.nadia(), anId(), id, request));
    }

    private Money open(InvoiceId id) {
        return as(() -> ledger.openOf(List.of(id.value()))).get(id.value());
    }

    private void claim(InvoiceId id, String amount, Kind kind) {
        var money = Money.euros(amount);
        var client = Account.ofClient(it.client().value(), AccountKind.CLIENT_RECEIVABLE);
        var lines = List.of(
                new Line(client, money, it.activity(), id.value()),
                Line.of(Account.of(it.entity(), AccountKind.WAITING), money.negated()));
        var system = Actor.system("test");
        CurrentActor.run(
                system,
                () -> ledger.post(new Posting(
                        it.entity(),
                        LocalDate.of(2026, 11, 20),
                        kind,
                        new Source("test", id.value()),
                        UUID.randomUUID().toString(),
                        "test",
                        lines,
                        null,
                        Map.of())));
    }

    private List<Long> sequences() {
        return as(() -> transaction.execute(_ -> sql.fetch(
                        "select sequence from sales.invoice where entity_id = ? and series = 'INVOICE' order by 1",
                        it.entity().value())
                .getValues(0, Long.class)));
    }

    private Invoice find(InvoiceId id) {
        return as(() -> sales.invoices.find(it.nadia(), id)).orElseThrow();
    }

    private static boolean finished(Future<?> attempt) throws InterruptedException {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException problem) {
            assertThat(problem.getCause()).isInstanceOfAny(Refused.class, Invalid.class);
            return false;
        }
    }

    private <T> T as(Supplier<T> work) {
        return CurrentActor.as(it.nadia(), work);
    }

    private static InvoiceId anId() {
        return new InvoiceId(UUID.randomUUID());
    }
}
