package coop.genoot.treasury.payouts;

import static coop.genoot.platform.identity.Visitors.as;
import static coop.genoot.platform.identity.Visitors.asSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import java.time.Duration;
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
}
