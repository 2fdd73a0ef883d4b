package coop.genoot.sales.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.control.CheckedInvoices;
import coop.genoot.control.Control;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.Operation;
import coop.genoot.control.OperationKind;
import coop.genoot.control.Verdict;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who approves has judged one thing: nothing else goes by it, nothing is lost by it, and nobody else has its id. */
class ApprovalsAreOfOneThingTest extends CheckedInvoices {
    @Autowired
    Control question;

    private UUID document;

    @BeforeEach
    void large_invoices_wait() {
        begin("2026-05-05T09:00:00Z");
        control.ceiling("1000");
        document = UUID.randomUUID();
    }

    @Test
    void an_approval_lets_go_what_was_judged_and_nothing_else() {
        control.add(Map.of("kind", "CEILING", "document", "CREDIT_NOTE", "amount", "1000", "days", "2"));
        var judged = operation(OperationKind.INVOICE, it.activity(), "3000.00", "as typed");
        assertThat(ask(nadia, judged)).isEqualTo(Verdict.STOP);
        act(
                fatima,
                () -> sql.execute(
                        "update control.stop set state = 'APPROVED', decided_by = ?, decided_name = 'F',"
                                + " decided_at = now() where document_id = ?",
                        fatima.author(),
                        document));
        var elsewhere = InvoiceSamples.anActivity(doors.ofSamples(), it.entity(), nadia.self(), "Le Hangar");
        var both = InvoiceSamples.manager(nadia.self(), it.activity(), elsewhere);

        for (var other : List.of(
                operation(OperationKind.INVOICE, elsewhere, "3000.00", "as typed"),
                operation(OperationKind.CREDIT_NOTE, it.activity(), "3000.00", "as typed"),
                operation(OperationKind.INVOICE, it.activity(), "3000.01", "as typed"),
                operation(OperationKind.INVOICE, it.activity(), "3000.00", "otherwise")))
            assertThat(tried(both, other)).as(other.toString()).isEqualTo(Verdict.STOP);
        assertThat(tried(InvoiceSamples.manager(new PersonId(UUID.randomUUID()), it.activity()), judged))
                .as("somebody else")
                .isEqualTo(Verdict.STOP);
        assertThat(ask(nadia, judged)).isEqualTo(Verdict.GO);
    }

    @Test
    void an_approval_that_nothing_follows_is_refused_and_it_waits_on() {
        ask(nadia, operation(OperationKind.INVOICE, it.activity(), "3000.00", "kept by nobody"));
        var stop = about(new InvoiceId(document)).id();

        assertThatThrownBy(() -> act(fatima, () -> stops.approve(fatima, stop)))
                .isInstanceOf(Refused.class)
                .hasMessage("control.stop.not-any-more");
        assertThat(about(new InvoiceId(document)).isWaiting()).isTrue();
    }

    @Test
    void what_waits_is_not_replaced_by_another_under_its_id() {
        var id = send("2000.00");

        assertThatThrownBy(() -> send(id, "9000.00"))
                .isInstanceOf(Refused.class)
                .hasMessage("control.waits-already");
        assertThat(send(id, "2000.00")).as("the same click twice").isEqualTo(id);
        assertThat(operations(id)).hasSize(1);
    }

    @Test
    void what_was_sent_back_and_is_sent_in_another_activity_is_issued_there() {
        var id = send("2000.00");
        act(fatima, () -> stops.sendBack(fatima, about(id).id(), "This was for your other Activity."));
        var hangar = InvoiceSamples.anActivity(doors.ofSamples(), it.entity(), nadia.self(), "Le Hangar");
        var both = InvoiceSamples.manager(nadia.self(), it.activity(), hangar);
        var client = new coop.genoot.sales.ClientId(UUID.randomUUID());
        act(both, () -> doors.clients.save(both, client, hangar, InvoiceSamples.belgianClient()));
        var fields = it.typed("1", "2500.00", "S:21");
        fields.put("client", client.toString());
        as(both, () -> doors.sending.issueAndSend(both, id, hangar, fields));
        act(fatima, () -> stops.approve(fatima, about(id).id()));

        var invoice = as(both, () -> doors.invoices.find(both, id)).orElseThrow();
        assertThat(invoice.activity()).isEqualTo(hangar);
        assertThat(invoice.content().totals().net()).isEqualTo(Money.euros("2500.00"));
    }

    @Test
    void the_id_of_what_waits_is_nobody_elses() {
        var id = send("2000.00");
        var abroad = doors.inBelgium();
        var checked = doors.inBelgium();
        ControlSamples.in(checked.entity(), staff, rules, clock).ceiling("100");
        var colleague = new PersonId(UUID.randomUUID());
        var near = InvoiceSamples.anActivity(doors.ofSamples(), it.entity(), colleague, "Le Hangar");

        forging(abroad.nadia(), id, abroad);
        forging(checked.nadia(), id, checked);
        var beside = InvoiceSamples.manager(colleague, near, it.activity());
        forging(beside, id, it);
        act(fatima, () -> stops.sendBack(fatima, about(id).id(), "Ask the new address."));
        forging(checked.nadia(), id, checked);
        forging(abroad.nadia(), id, abroad);

        assertThat(operations(id)).hasSize(1);
        assertThat(as(nadia, () -> held.find(nadia, id.value())).orElseThrow().person())
                .isEqualTo(nadia.self());
    }

    @Autowired
    HeldDocuments held;

    private void forging(Actor who, InvoiceId id, InvoiceSamples theirs) {
        for (var price : List.of("10.00", "2000.00"))
            assertThatThrownBy(() -> as(
                            who,
                            () -> doors.sending.issueAndSend(
                                    who, id, theirs.activity(), theirs.typed("1", price, "S:21"))))
                    .as(who.name() + " " + price)
                    .isInstanceOf(NotHere.class);
    }

    private Operation operation(OperationKind kind, ActivityId activity, String net, String content) {
        return new Operation(
                kind,
                document,
                it.entity(),
                activity,
                it.client().value(),
                "Festival",
                Money.euros(net),
                Set.of(),
                "/invoices/" + document,
                "",
                content);
    }

    private Verdict ask(Actor who, Operation operation) {
        return as(who, () -> question.ask(who, operation));
    }

    /** Asked, and nothing of it is kept. */
    private Verdict tried(Actor who, Operation operation) {
        return coop.genoot.platform.CurrentActor.as(
                who,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return question.ask(who, operation);
                }));
    }
}
