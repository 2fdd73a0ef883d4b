package coop.genoot.sales.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.control.CheckedInvoices;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.PastTerms;
import coop.genoot.control.Stop;
import coop.genoot.control.Stop.State;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.invoices.CreditNotes;
import coop.genoot.sales.invoices.InternalInvoices;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.invoices.InvoiceState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** What is stopped is never lost and never silent, and goes on by itself once somebody looked (C-04). */
class StoppedInvoicesTest extends CheckedInvoices {
    @Autowired
    HeldDocuments held;

    @Autowired
    PastTerms pastTerms;

    @Autowired
    InternalInvoices internal;

    @BeforeEach
    void a_cooperative_that_looks_at_large_invoices_on_a_thursday() {
        begin("2026-04-02T09:00:00Z");
    }

    @Test
    void without_rules_everything_goes_and_leaves_a_row() {
        var id = send("260.00");

        assertThat(invoiceState(id)).isEqualTo(InvoiceState.SENT);
        assertThat(operations(id)).containsExactly("GO 39000 done");
    }

    @Test
    void a_large_one_waits_with_its_reason_its_team_and_its_term() {
        control.ceiling("1000");
        var id = send("2000.00");

        assertThat(find(id)).isEmpty();
        var stop = about(id);
        assertThat(stop.state()).isEqualTo(State.WAITING);
        assertThat(stop.due())
                .as("two working days after a Thursday, over Easter Monday")
                .isEqualTo(LocalDate.parse("2026-04-07"));
        assertThat(stop.team()).isEqualTo(control.team());
        assertThat(stop.amount()).isEqualTo(Money.euros("3000.00"));
        assertThat(stop.whom()).isEqualTo("Festival aan Zee vzw");
        assertThat(as(nadia, () -> stops.reasons(nadia, stop)))
                .extracting(rule -> rule.purpose().en())
                .containsExactly("We call the client together first.");
        assertThat(as(nadia, () -> held.waiting(nadia)))
                .extracting(HeldDocument::id)
                .containsExactly(id.value());
        assertThat(as(fatima, () -> stops.waitingFor(fatima)))
                .extracting(Stop::id)
                .containsExactly(stop.id());
    }

    @Test
    void once_approved_it_is_issued_and_sent_as_whoever_sent_it_with_the_words_as_typed() {
        control.ceiling("1000");
        var id = send("2000.00");
        act(fatima, () -> stops.approve(fatima, about(id).id()));

        var invoice = find(id).orElseThrow();
        assertThat(invoice.state()).isEqualTo(InvoiceState.SENT);
        assertThat(invoice.content().totals().net()).isEqualTo(Money.euros("3000.00"));
        assertThat(as(nadia, () -> doors.invoices.steps(nadia, id)))
                .extracting(step -> step.kind() + " " + step.whoName())
                .containsExactly("ISSUED Nadia B.", "SENT Nadia B.");
        assertThat(operations(id)).containsExactly("STOP 300000 done");
        assertThat(as(nadia, () -> held.waiting(nadia))).isEmpty();
    }

    @Test
    void clicks_that_come_twice_or_at_once_stop_once_and_issue_once() {
        control.ceiling("1000");
        var id = new InvoiceId(UUID.randomUUID());
        atOnce(() -> send(id, "2000.00"), () -> send(id, "2000.00"));
        assertThat(operations(id)).containsExactly("STOP 300000 waits");

        var stop = about(id).id();
        var failed = atOnce(
                () -> act(fatima, () -> stops.approve(fatima, stop)),
                () -> act(fatima, () -> stops.approve(fatima, stop)));

        assertThat(failed).singleElement().isInstanceOf(Refused.class);
        assertThat(find(id).orElseThrow().number()).endsWith("0001");
        assertThat(as(nadia, () -> doors.invoices.steps(nadia, id))).hasSize(2);
        assertThat(send(id, "2000.00")).isEqualTo(id);
        assertThat(operations(id)).hasSize(1);
    }

    @Test
    void sent_back_needs_a_reason_that_is_read_and_nothing_is_issued() {
        control.ceiling("1000");
        var id = send("2000.00");
        var stop = about(id).id();

        assertThatThrownBy(() -> act(fatima, () -> stops.sendBack(fatima, stop, " ")))
                .isInstanceOf(Invalid.class);
        act(fatima, () -> stops.sendBack(fatima, stop, "The client moved: ask the new address."));

        assertThat(about(id).reason()).isEqualTo("The client moved: ask the new address.");
        assertThat(find(id)).isEmpty();
        assertThat(as(nadia, () -> held.find(nadia, id.value())).orElseThrow().fields())
                .containsEntry("lines[0].price", "2000.00");
        send(id, "2000.00");
        assertThat(about(id).state()).as("sent again, it waits again").isEqualTo(State.WAITING);
        assertThat(operations(id)).hasSize(2);
    }

    @Test
    void whoever_sent_it_takes_it_back_and_then_nobody_can_approve_it() {
        control.ceiling("1000");
        var id = send("2000.00");
        var stop = about(id).id();
        act(nadia, () -> stops.takeBack(nadia, id.value()));

        assertThat(about(id).state()).isEqualTo(State.TAKEN_BACK);
        assertThatThrownBy(() -> act(fatima, () -> stops.approve(fatima, stop)))
                .isInstanceOf(Refused.class)
                .hasMessage("control.stop.decided");
        assertThat(find(id)).isEmpty();
    }

    @Test
    void nobody_looks_at_what_is_not_theirs_to_look_at() {
        control.ceiling("1000");
        var id = send("2000.00");
        var stop = about(id).id();
        var lawyers = as(
                Actor.system("test"),
                () -> staff.addTeam(
                        Actor.system("test"),
                        it.entity(),
                        new coop.genoot.organisation.Wording("R", "D", "Law"),
                        "law@genoot.example",
                        ""));
        var lawyer = ControlSamples.colleague(it.entity(), lawyers, "Koen", Hat.SUPPORT, staff, control.today());
        var elsewhere = new Actor(
                Actor.Kind.PERSON,
                new PersonId(UUID.randomUUID()),
                "Somebody",
                List.of(new Grant(Hat.FINANCE, UUID.randomUUID())),
                null,
                nadia.language());

        for (var other : List.of(nadia, lawyer, elsewhere)) {
            assertThatThrownBy(() -> act(other, () -> stops.approve(other, stop)))
                    .isInstanceOf(NotHere.class);
            assertThat(as(other, () -> stops.find(other, stop))).isEmpty();
            assertThat(as(other, () -> stops.waitingFor(other))).isEmpty();
        }
        assertThat(as(elsewhere, () -> held.find(elsewhere, id.value()))).isEmpty();
        act(elsewhere, () -> stops.takeBack(elsewhere, id.value()));
        assertThat(about(id).isWaiting()).isTrue();
    }

    @Test
    void the_database_lets_nobody_decide_about_what_they_asked_themselves() {
        control.ceiling("1000");
        var id = send("2000.00");
        var both = Actor.person(
                nadia.self(),
                "Nadia",
                List.of(new Grant(Hat.FINANCE, it.entity().value())),
                nadia.language());

        assertThatThrownBy(() -> as(
                        both,
                        () -> sql.execute(
                                "update control.stop set state = 'APPROVED', decided_by = 'x', decided_name = 'x',"
                                        + " decided_at = now() where document_id = ?",
                                id.value())))
                .isInstanceOf(DataAccessException.class);
        assertThat(about(id).isWaiting()).isTrue();
    }

    @Test
    void what_nobody_looks_at_in_time_is_late_for_both_and_goes_on_by_itself_only_where_the_rule_says_so() {
        control.ceiling("1000");
        var waits = send("2000.00");
        control.add(Map.of("kind", "NO_DAY", "days", "2", "goesOn", "true", "amount", "500"));
        var goesOn = send("600.00");
        clock.advanceBy(Duration.ofDays(5));
        pastTerms.run();
        assertThat(find(goesOn)).as("on Tuesday after Easter, its last day").isEmpty();

        clock.advanceBy(Duration.ofDays(1));
        pastTerms.run();
        pastTerms.run();

        assertThat(invoiceState(goesOn)).isEqualTo(InvoiceState.SENT);
        assertThat(about(goesOn).decision()).isNotNull();
        assertThat(find(waits)).isEmpty();
        assertThat(about(waits).isLate(LocalDate.now(clock))).isTrue();
        assertThat(as(fatima, () -> stops.waitingFor(fatima)))
                .extracting(Stop::document)
                .containsExactly(waits.value());
    }

    @Test
    void a_clean_history_lets_people_do_more_alone() {
        control.add(
                Map.of("kind", "CEILING", "amount", "300", "step", "100", "most", "600", "figure", "50", "days", "2"));

        assertThat(find(send("300.00"))).as("450, with nothing done before").isEmpty();
        for (int i = 0; i < 3; i++) assertThat(find(send("21" + i + ".00"))).isEmpty();
        for (int i = 0; i < 2; i++) assertThat(find(send("19" + i + ".00"))).isPresent();
        assertThat(find(send("300.00"))).as("450, after two that went well").isPresent();
        assertThat(find(send("500.00"))).as("750, above all ends").isEmpty();
    }

    @Test
    void many_small_ones_earn_nothing() {
        control.add(
                Map.of("kind", "CEILING", "amount", "300", "step", "100", "most", "600", "figure", "50", "days", "2"));
        for (int i = 0; i < 4; i++) assertThat(find(send("0.0" + (i + 2)))).isPresent();
        assertThat(find(send("99.00"))).as("148.50, a little less than half").isPresent();

        assertThat(find(send("210.00"))).as("315").isEmpty();
        assertThat(find(send("101.00"))).as("151.50, half of 300").isPresent();
        assertThat(find(send("220.00"))).as("330, after one of comparable size").isPresent();
        assertThat(find(send("330.00")))
                .as("495, after two: one of them half of 300, not of 400")
                .isEmpty();
    }

    @Test
    void what_is_unusual_for_a_member_waits_once_enough_is_known_of_them() {
        control.add(Map.of("kind", "UNUSUAL", "figure", "4", "least", "3", "amount", "100", "days", "1"));
        assertThat(find(send("900.00"))).as("nothing is known yet").isPresent();
        for (int i = 0; i < 3; i++) assertThat(find(send("10" + i + ".00"))).isPresent();

        assertThat(find(send("410.00")))
                .as("four times the usual 101.00 and more")
                .isEmpty();
        assertThat(find(send("400.00"))).as("a little less").isPresent();
    }

    @Test
    void a_credit_note_waits_and_goes_on_as_well() {
        control.add(Map.of("kind", "CEILING", "document", "CREDIT_NOTE", "amount", "100", "days", "1"));
        var invoice = send("260.00");
        var note = new InvoiceId(UUID.randomUUID());
        var left = as(nadia, () -> doors.credits.left(nadia, invoice)).total();
        act(nadia, () -> doors.credits.credit(nadia, note, invoice, CreditNotes.Request.all("Two days less", left)));

        assertThat(find(note)).isEmpty();
        assertThat(invoiceState(invoice)).isEqualTo(InvoiceState.SENT);
        act(fatima, () -> stops.approve(fatima, about(note).id()));

        assertThat(find(note).orElseThrow().content().texts().corrects()).isNotNull();
        assertThat(invoiceState(invoice)).isEqualTo(InvoiceState.CREDITED);
    }

    @Test
    void what_is_only_looked_at_later_goes_and_is_marked() {
        control.add(Map.of("kind", "TWIN", "figure", "30"));
        var first = send("260.00");
        var second = send("260.00");

        assertThat(operations(first)).containsExactly("GO 39000 done");
        assertThat(operations(second)).containsExactly("LATER 39000 done");
    }

    @Test
    void who_does_not_manage_the_activity_any_more_gets_nothing_issued() {
        control.ceiling("1000");
        var id = send("2000.00");
        transaction.executeWithoutResult(_ -> sql.execute(
                "update platform.person_grant set valid_until = valid_from where person_id = ?",
                nadia.self().value()));

        assertThatThrownBy(() ->
                        act(fatima, () -> stops.approve(fatima, about(id).id())))
                .isInstanceOf(Refused.class)
                .hasMessage("sales.invoice.not-yours");
        assertThat(about(id).isWaiting()).isTrue();
    }

    @Test
    void what_could_not_go_on_by_itself_comes_back_with_a_reason() {
        control.add(Map.of("kind", "NO_DAY", "days", "1", "goesOn", "true"));
        var id = send("2000.00");
        transaction.executeWithoutResult(_ -> sql.execute(
                "update platform.person_grant set valid_until = valid_from where person_id = ?",
                nadia.self().value()));
        clock.advanceBy(Duration.ofDays(5));
        pastTerms.run();

        assertThat(about(id).state()).isEqualTo(State.SENT_BACK);
        assertThat(about(id).cameBackByItself()).isTrue();
    }

    @Test
    void each_team_whose_rule_stopped_it_looks_those_with_the_shortest_term_first() {
        var law = new coop.genoot.organisation.Wording("Recht", "Droit", "Law");
        var house = Actor.system("test");
        var lawyers = as(house, () -> staff.addTeam(house, it.entity(), law, "law@genoot.example", ""));
        var koen = ControlSamples.colleague(it.entity(), lawyers, "Koen", Hat.SUPPORT, staff, control.today());
        control.add(Map.of("kind", "NO_DAY", "days", "3", "team", lawyers.toString()));
        control.ceiling("1000");
        var id = send("2000.00");
        var stop = about(id);

        assertThat(stop.team()).isEqualTo(control.team());
        assertThat(as(koen, () -> stops.waitingFor(koen))).isEmpty();
        act(fatima, () -> stops.approve(fatima, stop.id()));
        assertThat(find(id)).as("the lawyers have not looked").isEmpty();
        assertThat(about(id).team()).isEqualTo(lawyers);
        assertThat(about(id).due()).as("three working days after the beginning").isEqualTo("2026-04-08");
        assertThatThrownBy(() -> act(fatima, () -> stops.approve(fatima, stop.id())))
                .isInstanceOf(NotHere.class);
        act(koen, () -> stops.approve(koen, stop.id()));

        assertThat(find(id)).isPresent();
    }

    @Test
    void whoever_is_in_both_teams_looks_once() {
        var law = new coop.genoot.organisation.Wording("Recht", "Droit", "Law");
        var house = Actor.system("test");
        var lawyers = as(house, () -> staff.addTeam(house, it.entity(), law, "law@genoot.example", ""));
        var place = coop.genoot.organisation.staff.Colleague.of(
                fatima.self(), "Fatima", it.entity(), it.entity().value(), Hat.SUPPORT, control.today());
        act(house, () -> staff.appoint(house, place.in(lawyers)));
        control.add(Map.of("kind", "NO_DAY", "days", "3", "team", lawyers.toString()));
        control.ceiling("1000");
        var id = send("2000.00");

        act(fatima, () -> stops.approve(fatima, about(id).id()));

        assertThat(find(id)).isPresent();
    }

    @Test
    void what_activities_of_the_house_take_back_among_themselves_is_not_asked_about() {
        control.add(Map.of("kind", "CEILING", "document", "CREDIT_NOTE", "amount", "1", "days", "1"));
        var other = InvoiceSamples.anActivity(doors.ofSamples(), it.entity(), nadia.self(), "Studio Karim");
        var both = InvoiceSamples.manager(nadia.self(), other, it.activity());
        var invoice = new InvoiceId(UUID.randomUUID());
        act(both, () -> internal.issue(both, invoice, it.activity(), other, it.typed()));
        var note = new InvoiceId(UUID.randomUUID());
        var left = as(both, () -> doors.credits.left(both, invoice)).total();
        act(both, () -> doors.credits.credit(both, note, invoice, CreditNotes.Request.all("Not done", left)));

        assertThat(find(note)).isPresent();
        assertThat(operations(note)).isEmpty();
        assertThat(operations(invoice)).isEmpty();
    }

    private InvoiceState invoiceState(InvoiceId id) {
        return find(id).orElseThrow().state();
    }

    private static List<Throwable> atOnce(Runnable... works) {
        // Threads of their own: the common pool has one on two cores, on which nothing happens at once.
        var running = Stream.of(works)
                .map(work -> CompletableFuture.runAsync(work, Thread::startVirtualThread))
                .toList();
        return running.stream()
                .map(work -> work.handle((_, problem) -> problem).join())
                .filter(java.util.Objects::nonNull)
                .map(Throwable::getCause)
                .toList();
    }
}
