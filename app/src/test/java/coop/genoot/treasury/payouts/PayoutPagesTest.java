package coop.genoot.treasury.payouts;

import static coop.genoot.platform.identity.Visitors.as;
import static coop.genoot.platform.identity.Visitors.asSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@GenootTest
class PayoutPagesTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvc web;

    private PayoutSteps steps;
    private PayoutWorld world;

    @BeforeEach
    void a_world() {
        steps = PayoutSteps.in(house);
        world = steps.world();
    }

    @AfterEach
    void today_again() {
        clock.followAgain();
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private String read(Actor me, String path) throws Exception {
        return send(get(path).with(as(me))).getContentAsString();
    }

    @Test
    void finance_puts_together_what_waits_lets_it_go_and_takes_the_file() throws Exception {
        var claim = steps.owe("45.20");
        var list = read(world.fatima(), "/payouts");
        assertThat(list).contains("Nadia · €45.20", claim.number());

        var made = send(post("/payouts")
                .param("id", UUID.randomUUID().toString())
                .param("entity", world.entity().toString())
                .param("iban", world.iban().value())
                .param("day", steps.today().toString())
                .param("subjects", claim.subject().toString())
                .with(as(world.fatima())));
        var batch = made.getRedirectedUrl();
        assertThat(read(world.fatima(), batch)).contains("One person of finance releases this.", "Nadia");
        send(post(batch + "/release").with(as(world.fatima())));
        assertThat(read(world.fatima(), batch)).contains("Give it to the bank.");
        assertThat(read(world.karim(), batch)).contains("Whoever released it can take the file.");

        var file = send(post(batch + "/file").with(as(world.fatima())));
        assertThat(file.getHeader("Content-Disposition")).contains("attachment");
        assertThat(file.getContentAsString()).contains("pain.001.001.09");
        assertThat(send(post(batch + "/file").with(as(world.karim()))).getStatus())
                .isEqualTo(404);
        assertThat(read(world.nadia(), "/payout-account")).contains(claim.number(), "goes to the bank for");
    }

    @Test
    void a_refused_form_keeps_what_was_chosen() throws Exception {
        var claim = steps.owe("45.20");

        var answer = send(post("/payouts")
                .param("id", UUID.randomUUID().toString())
                .param("entity", world.entity().toString())
                .param("iban", "BE00")
                .param("day", "1999-01-01")
                .param("subjects", claim.subject().toString())
                .with(as(world.fatima())));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Choose an account of ours.", "Choose a day from today", "1999-01-01");
    }

    @Test
    void nobody_lets_go_or_changes_an_account_without_a_fresh_sign_in() throws Exception {
        var batch = steps.batch(steps.owe("45.20"));
        var stale = clock.instant().minus(Duration.ofMinutes(6));

        for (var path :
                new String[] {"/payouts/" + batch + "/release", "/payouts/" + batch + "/file", "/payout-account"})
            assertThat(send(post(path)
                                    .header("HX-Request", "true")
                                    .with(asSince(path.startsWith("/payouts") ? world.fatima() : world.nadia(), stale)))
                            .getStatus())
                    .isEqualTo(401);
        assertThat(steps.view(batch).state()).isEqualTo(BatchView.State.MADE);
    }

    @Test
    void what_is_not_theirs_is_not_here() throws Exception {
        var batch = steps.batch(steps.owe("45.20"));
        var stranger = PayoutWorld.build(house).fatima();

        for (var path : new String[] {"/payouts/" + batch, "/payouts?entity=" + world.entity()})
            assertThat(send(get(path).with(as(stranger))).getStatus()).isEqualTo(404);
        for (var path : new String[] {"/release", "/end", "/file"})
            assertThat(send(post("/payouts/" + batch + path).with(as(stranger))).getStatus())
                    .isEqualTo(404);
        assertThat(send(get("/payouts").with(as(world.nadia()))).getStatus()).isEqualTo(404);
    }

    @Test
    void a_wrong_account_is_refused_at_its_field_and_the_right_one_is_shown() throws Exception {
        var wrong = send(post("/payout-account")
                .param("iban", "BE68 5390")
                .param("holder", "")
                .with(as(world.nadia())));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"iban-error\"", "id=\"holder-error\"", "BE68 5390");

        send(post("/payout-account")
                .param("iban", "NL91 ABNA 0417 1643 00")
                .param("holder", "N. Benali")
                .with(as(world.nadia())));
        assertThat(read(world.nadia(), "/payout-account")).contains("NL91 ABNA 0417 1643 00", "N. Benali", "used from");
    }

    @Test
    void an_answer_that_is_none_is_refused_at_the_field() throws Exception {
        var batch = steps.release(steps.batch(steps.owe("45.20")), world.fatima());
        var file = new MockMultipartFile("answer", "a.xml", "text/xml", "no".getBytes());

        var answer = send(multipart("/payouts/" + batch + "/answer").file(file).with(as(world.fatima())));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("We cannot read this.");
    }

    @Test
    void only_somebody_else_confirms_what_an_answer_refuses() throws Exception {
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        steps.hear(world.fatima(), batch, steps.refusing(batch, steps.idOf(batch, claim)));
        var path = "/payouts/" + batch + "/refusals";
        assertThat(read(world.fatima(), "/payouts/" + batch))
                .contains("Refused, if it is true")
                .doesNotContain(path);
        assertThat(read(world.karim(), "/payouts/" + batch)).contains(path);

        assertThat(send(post(path).with(as(world.fatima()))).getStatus()).isEqualTo(422);
        var stranger = PayoutWorld.build(house).fatima();
        assertThat(send(post(path).with(as(stranger))).getStatus()).isEqualTo(404);
        send(post(path).with(as(world.karim())));

        assertThat(steps.state(claim).step()).isEqualTo(PayoutState.Step.RETURNED);
    }

    @Test
    void finance_gives_the_account_of_a_supplier_and_of_nobody_else() throws Exception {
        var supplier = Actor.person(new PersonId(UUID.randomUUID()), "Houthandel Pée", List.of(), Language.EN);
        var purchase = steps.owe(world.owed(PayableKind.PURCHASE, supplier, "80.00", steps.today()));
        var claim = steps.owe("45.20");
        var path = "/payouts/of/" + purchase.subject() + "/account";
        assertThat(read(world.fatima(), "/payouts")).contains(path, "no bank account yet");
        assertThat(read(world.fatima(), path)).contains("Account of Houthandel Pée");

        var wrong = send(post(path).param("iban", "x").with(as(world.fatima())));
        send(post(path)
                .param("iban", "NL91 ABNA 0417 1643 00")
                .param("holder", "Houthandel Pée")
                .with(as(world.fatima())));

        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(read(world.fatima(), "/payouts")).contains("new account, usable from");
        assertThat(send(get("/payouts/of/" + claim.subject() + "/account").with(as(world.fatima())))
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(get(path).with(as(PayoutWorld.build(house).fatima()))).getStatus())
                .isEqualTo(404);
    }

    @Test
    void finance_says_which_payout_a_line_was_and_the_rest_waits_on() throws Exception {
        var claim = steps.owe("45.20");
        var batch = steps.release(steps.batch(claim), world.fatima());
        steps.read(steps.statement().debit("45.70", PayoutSteps.left(steps.idOf(batch, claim))));
        var line = steps.lastLine();
        var path = "/payouts/lines/" + line.id();
        var transfer = steps.parts(batch).getFirst().what().transfer().toString();
        assertThat(read(world.fatima(), "/bank/lines/" + line.id())).contains(path);
        assertThat(read(world.fatima(), path)).contains("€45.70", "Nadia · €45.20");

        var stranger = PayoutWorld.build(house).fatima();
        assertThat(send(post(path).param("transfer", transfer).with(as(stranger)))
                        .getStatus())
                .isEqualTo(404);
        send(post(path).param("transfer", transfer).with(as(world.fatima())));
        var twice = send(post(path).param("transfer", transfer).with(as(world.fatima())));

        assertThat(twice.getStatus()).isEqualTo(422);
        assertThat(steps.state(claim).step()).isEqualTo(PayoutState.Step.PAID);
        assertThat(steps.waiting()).containsExactly(Money.euros("-0.50"));
    }
}
