package coop.genoot.control.web;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.Rules;
import coop.genoot.control.Stops;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From a click on "send" to a look and on, as both sides see it. */
@GenootTest
class ControlPagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    SalesDoors doors;

    @Autowired
    Staff staff;

    @Autowired
    Rules rules;

    @Autowired
    Stops stops;

    @Autowired
    Clock clock;

    @Autowired
    org.jooq.DSLContext sql;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    private InvoiceSamples it;
    private ControlSamples control;
    private Actor nadia;
    private Actor fatima;

    @BeforeEach
    void a_cooperative_with_a_rule() {
        it = doors.inBelgium();
        control = ControlSamples.in(it.entity(), staff, rules, clock);
        nadia = it.nadia();
        fatima = control.fatima();
        control.ceiling("1000");
    }

    @Test
    void a_large_invoice_says_why_it_waits_who_looks_and_until_when() throws Exception {
        var id = send();

        var first = answer(nadia, get("/invoices/" + id));
        assertThat(first.getRedirectedUrl()).isEqualTo("/invoices/" + id + "/waiting");
        assertThat(page(nadia, "/invoices/" + id + "/waiting"))
                .contains("waits for a look", "Large amounts", "We call the client together first.")
                .contains("Money looks at it by", "money@genoot.example · 09 123 45 67", "Festival aan Zee vzw")
                .contains("Take it back and change it", "Light plan, main stage");
        assertThat(page(nadia, "/invoices")).contains("Sent, and waiting for a look", "/invoices/" + id + "/waiting");
        assertThat(page(nadia, "/")).contains("Waits for a look");
        assertThat(page(nadia, "/control/mine")).contains("Invoice · Festival aan Zee vzw");
        assertThat(page(fatima, "/")).contains("Members wait for your look");
        assertThat(page(fatima, "/invoices/" + id + "/waiting")).doesNotContain("Take it back");
    }

    @Test
    void approving_leads_on_and_the_invoice_has_its_number() throws Exception {
        var id = send();
        var stop = stop(id);
        assertThat(page(fatima, "/control/desk")).contains("/control/stops/" + stop, "Nadia B.");
        assertThat(page(fatima, "/control/stops/" + stop)).contains("Let it go", "/invoices/" + id);

        var answer = answer(fatima, post("/control/stops/" + stop + "/approval"));

        assertThat(answer.getRedirectedUrl()).isEqualTo("/control/desk");
        assertThat(page(nadia, "/invoices/" + id)).contains("-0001", "We wait for the payment");
        assertThat(answer(nadia, get("/invoices/" + id + "/waiting")).getRedirectedUrl())
                .isEqualTo("/invoices/" + id);
        var again = answer(fatima, post("/control/stops/" + stop + "/approval"));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(text(again)).contains("Somebody decided this meanwhile.");
    }

    @Test
    void sent_back_the_member_reads_the_reason_and_finds_all_that_was_typed() throws Exception {
        var id = send();
        var stop = stop(id);
        var refused = answer(fatima, post("/control/stops/" + stop + "/sending-back"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Say what should change");

        answer(
                fatima,
                post("/control/stops/" + stop + "/sending-back").param("reason", "Name the second day as well."));
        assertThat(page(nadia, "/invoices/" + id + "/waiting")).contains("Name the second day as well.", "sent back");
        var change = answer(nadia, post("/invoices/" + id + "/waiting/change"));
        var twice = answer(nadia, post("/invoices/" + id + "/waiting/change"));

        assertThat(change.getRedirectedUrl()).startsWith("/invoices/new?draft=").isEqualTo(twice.getRedirectedUrl());
        assertThat(page(nadia, Objects.requireNonNull(change.getRedirectedUrl())))
                .contains("value=\"2000.00\"", "Light plan, main stage");
    }

    @Test
    void what_comes_back_by_itself_says_why_and_each_rule_names_its_owner() throws Exception {
        var id = send();
        assertThat(page(fatima, "/control/stops/" + stop(id))).contains("Owner: Money", "Looked at by", "Fatima");
        CurrentActor.run(
                Actor.system("control"),
                () -> transaction.executeWithoutResult(_ -> sql.execute(
                        "update control.stop set state = 'SENT_BACK', decided_by = 'control', decided_name = 'control',"
                                + " decided_at = now() where document_id = ?",
                        id)));

        assertThat(page(nadia, "/invoices/" + id + "/waiting")).contains("Nobody looked in time", "Owner: Money");
    }

    @Test
    void what_is_to_be_corrected_is_seen_by_both_until_it_is_done() throws Exception {
        var review = drawn(send("10.00"));
        var path = "/control/reviews/" + review;
        var refused = answer(
                fatima,
                post(path + "/finding").param("finding", "CORRECT").param("words", "The VAT is that of France."));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Choose today or a later day.", "The VAT is that of France.");

        answer(
                fatima,
                post(path + "/finding")
                        .param("finding", "CORRECT")
                        .param("words", "The VAT is that of France.")
                        .param("until", control.today().plusDays(7).toString()));
        assertThat(page(nadia, "/control/mine")).contains("To correct", "to correct by", "I corrected it");
        assertThat(page(nadia, "/")).contains("/control/mine#corrections", "to correct by");
        assertThat(page(fatima, "/control/desk")).contains("Being corrected", path);
        assertThat(page(fatima, path)).contains("to correct by", "It is corrected");

        assertThat(status(doors.inBelgium().nadia(), post(path + "/correction")))
                .isEqualTo(404);
        assertThat(answer(nadia, post(path + "/correction")).getRedirectedUrl()).isEqualTo("/control/mine");
        assertThat(page(nadia, "/control/mine")).contains("corrected: Nadia B.").doesNotContain("I corrected it");
        assertThat(page(fatima, "/control/desk")).doesNotContain("Being corrected");
    }

    @Test
    void the_id_of_what_waits_is_not_there_for_others_who_send_under_it() throws Exception {
        var id = send();
        var neighbour = doors.inBelgium();
        var post = post("/invoices")
                .param("draft", id.toString())
                .param("activity", neighbour.activity().toString());
        neighbour.typed("1", "2000.00", "S:21").forEach(post::param);

        assertThat(status(neighbour.nadia(), post)).isEqualTo(404);
    }

    @Test
    void for_others_none_of_it_exists() throws Exception {
        var id = send();
        var stop = stop(id);
        var neighbour = doors.inBelgium().nadia();
        var elsewhere = ControlSamples.in(doors.inBelgium().entity(), staff, rules, clock)
                .fatima();

        assertThat(status(neighbour, get("/invoices/" + id + "/waiting"))).isEqualTo(404);
        assertThat(status(neighbour, post("/invoices/" + id + "/waiting/change")))
                .isEqualTo(404);
        assertThat(status(fatima, post("/invoices/" + id + "/waiting/change"))).isEqualTo(404);
        assertThat(status(elsewhere, get("/control/stops/" + stop))).isEqualTo(404);
        assertThat(status(elsewhere, post("/control/stops/" + stop + "/approval")))
                .isEqualTo(404);
        assertThat(status(nadia, post("/control/stops/" + stop + "/approval"))).isIn(403, 404);
        assertThat(status(nadia, get("/control/desk"))).isIn(403, 404);
        assertThat(status(fatima, get("/control/entities/" + it.entity() + "/rules/new")))
                .isIn(403, 404);
    }

    @Test
    void every_member_sees_the_share_with_its_line_and_each_rule_with_owner_purpose_and_price() throws Exception {
        send();

        assertThat(page(nadia, "/control?entity=" + it.entity()))
                .contains("had to wait for a look. That is above", "Never above 5", "bar minus")
                .contains("Large amounts", "We call the client together first.", "Owner: Money")
                .contains("costs 2 working days at most", "1 wait this year")
                .doesNotContain("Begin a rule", "To look at");
        assertThat(page(control.admin(), "/control?entity=" + it.entity())).contains("Begin a rule", "End this rule");
    }

    @Test
    void a_rule_that_says_too_little_is_refused_with_all_that_is_missing_and_keeps_what_was_typed() throws Exception {
        var path = "/control/entities/" + it.entity() + "/rules";
        assertThat(page(control.admin(), path + "/new"))
                .contains("value=\"EXPENSE_CLAIM\"", "value=\"WRITE_OFF\"")
                .as("no room asks about these yet")
                .doesNotContain("value=\"CONTRACT\"", "value=\"PURCHASE\"", "value=\"PAYOUT\"");
        var refused =
                answer(control.admin(), post(path).param("name-en", "Abroad").param("days", "90"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("Choose what it looks for.", "Choose who looks.", "Write a number from 0 to 60.")
                .contains("value=\"Abroad\"");

        var form = control.form();
        form.putAll(Map.of("kind", "NEW_ABROAD", "name-en", "First one abroad", "amount", "500", "days", "1"));
        var post = post(path);
        form.forEach(post::param);
        assertThat(answer(control.admin(), post).getRedirectedUrl()).contains("/control?entity=");
        assertThat(page(nadia, "/control?entity=" + it.entity())).contains("First one abroad");
    }

    @Test
    void a_rule_that_ended_stops_nothing_any_more() throws Exception {
        var rule = CurrentActor.as(control.admin(), () -> rules.of(control.admin(), it.entity()))
                .getFirst();
        var path = "/control/rules/" + rule.id() + "/end";
        assertThat(page(control.admin(), path)).contains("End: Large amounts");
        assertThat(status(control.admin(), post(path).param("on", "2020-01-01")))
                .isEqualTo(422);
        assertThat(status(nadia, post(path).param("on", control.today().toString())))
                .isIn(403, 404);

        answer(control.admin(), post(path).param("on", control.today().toString()));

        assertThat(page(nadia, "/invoices/" + send())).contains("We wait for the payment");
    }

    private UUID send() throws Exception {
        return send("2000.00");
    }

    private UUID send(String price) throws Exception {
        var id = UUID.randomUUID();
        var post = post("/invoices")
                .param("draft", id.toString())
                .param("activity", it.activity().toString());
        it.typed("1", price, "S:21").forEach(post::param);
        assertThat(answer(nadia, post).getRedirectedUrl()).isEqualTo("/invoices/" + id);
        return id;
    }

    /** The operation of that document, as if it was drawn. */
    private UUID drawn(UUID document) {
        return CurrentActor.as(
                Actor.system("test"),
                () -> transaction.execute(
                        _ -> sql.fetchOne("""
                        with week as (
                            insert into control.week (id, entity_id, monday, fingerprint, promised_at)
                            values (gen_random_uuid(), ?, date '2020-01-06', repeat('a', 64), now()) returning id)
                        insert into control.review (operation_id, week_id, entity_id, person_id, why)
                        select operation.id, week.id, operation.entity_id, operation.person_id, 'DRAWN'
                          from control.operation, week where document_id = ? returning operation_id""", it.entity().value(), document).get("operation_id", UUID.class)));
    }

    private UUID stop(UUID document) {
        return CurrentActor.as(nadia, () -> stops.about(nadia, document))
                .orElseThrow()
                .id();
    }

    private String page(Actor who, String path) throws Exception {
        var answer = answer(who, get(java.net.URI.create(path)));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return text(answer);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return answer(who, request).getStatus();
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
