package coop.genoot.sales.undelivered;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.mail.SentMail;
import coop.genoot.sales.SalesDoors;
import coop.genoot.sales.invoices.InvoiceSamples;
import coop.genoot.sales.quotes.QuoteAnswer;
import coop.genoot.sales.quotes.QuoteId;
import coop.genoot.sales.reminders.LateInvoice;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class MailThatDidNotArriveTest {
    private static final String DEAD = "boekhouding@festival.invalid";
    private static final String ALIVE = "geld@festival.example";

    @Autowired
    SalesDoors sales;

    @Autowired
    LateInvoice.Doors doors;

    @Autowired
    DeadAddresses addresses;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private LateInvoice late;
    private Actor nadia;

    @BeforeEach
    void an_invoice_to_an_address_that_does_not_work() {
        late = LateInvoice.sent(doors, sales, this::withADeadAddress);
        nadia = late.manager();
        await().untilAsserted(() -> assertThat(tasks()).hasSize(1));
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void it_is_a_task_on_the_first_page_and_what_the_invoice_waits_for() throws Exception {
        var task = tasks().getFirst();

        assertThat(page("/"))
                .contains("The address of Festival aan Zee vzw does not work", task.task(), "class=\"badge\">1<");
        assertThat(page(task.page()))
                .contains("Could not be delivered to Festival aan Zee vzw", DEAD + " does not work", task.task());
        assertThat(page(task.task())).contains("550 5.1.2", "Correct and send again", DEAD);
    }

    @Test
    void what_goes_by_itself_waits_and_says_so_and_a_corrected_address_with_one_button_lets_it_go_on()
            throws Exception {
        late.onWithBank("2026-04-08");
        assertThat(late.reminders()).isEmpty();
        assertThat(late.first().waitsFor()).isEqualTo("sales.undelivered.waits");

        var answer = answer(nadia, post(tasks().getFirst().task()).param("mail", ALIVE));

        assertThat(answer.getRedirectedUrl())
                .isEqualTo("/invoices/" + late.invoice().id());
        assertThat(tasks()).isEmpty();
        assertThat(sentTo()).as("the invoice itself goes again").containsExactlyInAnyOrder(DEAD, ALIVE);
        late.onWithBank("2026-04-09");
        assertThat(late.reminders())
                .singleElement()
                .satisfies(mail -> assertThat(mail.to()).isEqualTo(ALIVE));
    }

    @Test
    void a_quote_that_did_not_arrive_waits_for_an_address_too() throws Exception {
        var id = new QuoteId(UUID.randomUUID());
        var fields = new HashMap<>(late.seller().typed());
        fields.put("title", "Light");
        fields.put("validUntil", "2026-12-31");
        late.as(() -> sales.quotes.send(nadia, id, late.seller().activity(), fields));
        await().untilAsserted(() -> assertThat(tasks()).hasSize(2));

        assertThat(page("/quotes/" + id))
                .contains(DEAD + " does not work", tasks().getLast().task());

        answer(nadia, post(tasks().getLast().task()).param("mail", ALIVE));

        assertThat(tasks())
                .as("all that went to the old address is mended together")
                .isEmpty();
    }

    @Test
    void an_address_that_is_none_is_refused_and_stays_typed() throws Exception {
        var answer = answer(nadia, post(tasks().getFirst().task()).param("mail", "nobody"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("value=\"nobody\"");
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void the_same_address_is_tried_again_and_a_second_refusal_is_told_again() throws Exception {
        var first = tasks().getFirst();

        answer(nadia, post(first.task()).param("mail", DEAD));

        await().untilAsserted(() -> assertThat(tasks())
                .singleElement()
                .satisfies(it -> assertThat(it.mail()).isNotEqualTo(first.mail())));
    }

    @Test
    void an_address_that_somebody_goes_back_to_works_again_as_far_as_we_know() throws Exception {
        var client = late.seller().client();
        answer(nadia, post(tasks().getFirst().task()).param("mail", "money@festival.invalid"));
        await().untilAsserted(() -> assertThat(tasks())
                .singleElement()
                .satisfies(it -> assertThat(it.address()).isEqualTo("money@festival.invalid")));
        assertThat(late.as(() -> addresses.reach(nadia, client, DEAD)).working())
                .isNull();

        var task = tasks().getFirst().mail();
        // Before the next mail to it is refused again: of an address that works, none would be.
        var reach = CurrentActor.as(
                nadia,
                () -> transaction.execute(_ -> {
                    addresses.mend(nadia, task, DEAD);
                    return addresses.reach(nadia, client, DEAD);
                }));

        assertThat(reach.working()).isEqualTo(DEAD);
    }

    @Test
    void a_mail_to_a_manager_that_comes_back_is_no_task_about_the_client() throws Exception {
        var email = UUID.randomUUID() + "@members.invalid";
        CurrentActor.run(
                Actor.system("test"),
                () -> transaction.executeWithoutResult(_ -> sql.execute(
                        "insert into platform.person (id, name, email, language, created)"
                                + " values (?, 'Nadia B.', ?, 'EN', now())",
                        nadia.self().value(),
                        email)));
        var id = new QuoteId(UUID.randomUUID());
        var fields = new HashMap<>(late.seller().typed());
        fields.put("title", "Light");
        fields.put("validUntil", "2026-12-31");
        var open = tasks().size();
        CurrentActor.run(
                nadia, () -> sales.clients.changeMail(nadia, late.seller().client(), ALIVE));
        late.as(() -> sales.quotes.send(nadia, id, late.seller().activity(), fields));
        var client = Actor.client(id.value(), Language.NL);
        CurrentActor.run(
                client, () -> sales.answers.refuse(client, id, "An Peeters", "Too dear", QuoteAnswer.Origin.UNKNOWN));

        await().untilAsserted(() -> assertThat(refusedMails(email)).isEqualTo(1));
        assertThat(tasks()).hasSize(open);
        assertThat(page("/quotes/" + id)).doesNotContain(email);
    }

    private int refusedMails(String to) {
        return CurrentActor.as(
                Actor.system("test"),
                () -> transaction.execute(_ -> sql.fetchCount(
                        DSL.table("platform.mail"), DSL.condition("recipient = ? and refused is not null", to))));
    }

    @Test
    void a_second_click_and_a_stranger_find_nothing_to_mend() throws Exception {
        var task = tasks().getFirst().task();
        var stranger = LateInvoice.sent(doors, sales).manager();
        assertThat(answer(stranger, get(task)).getStatus()).isEqualTo(404);
        assertThat(answer(stranger, post(task).param("mail", "thief@example.org"))
                        .getStatus())
                .isEqualTo(404);

        assertThat(answer(nadia, post(task).param("mail", ALIVE)).getStatus()).isEqualTo(302);
        assertThat(answer(nadia, post(task).param("mail", ALIVE)).getStatus()).isEqualTo(404);

        assertThat(sentTo()).containsExactlyInAnyOrder(DEAD, ALIVE);
    }

    private InvoiceSamples withADeadAddress(InvoiceSamples.Doors samples) {
        var it = InvoiceSamples.inBelgium(samples);
        CurrentActor.run(it.nadia(), () -> sales.clients.changeMail(it.nadia(), it.client(), DEAD));
        return it;
    }

    private List<Undelivered> tasks() {
        return late.as(() -> addresses.waitingFor(late.manager()));
    }

    private List<String> sentTo() {
        return late.as(() -> doors.mail().about(nadia, late.invoice().id().value())).stream()
                .map(SentMail::message)
                .map(it -> it.to())
                .toList();
    }

    private String page(String path) throws Exception {
        var answer = answer(nadia, get(path));
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(Actor who, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(as(who))).andReturn().getResponse();
    }
}
