package coop.genoot.treasury;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.platform.CurrentActor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@TreasuryTest
class ClaimPagesTest {
    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    MoneyForMembers money;

    @Autowired
    Claims claims;

    @Autowired
    MockMvc web;

    private TreasuryWorld world;
    private ExpectedPayment invoice;
    private LineId line;

    @BeforeEach
    void money_that_may_be_the_members() {
        world = worlds.build();
        invoice = world.invoice("1210.00", UUID.randomUUID(), "Festival aan Zee vzw");
        CurrentActor.run(world.member(), () -> expected.expect(invoice));
        var statement = world.statement(1, "0.00").creditFrom("1210.00", "decor", "", "FESTIVAL AAN ZEE");
        CurrentActor.run(world.finance(), () -> files.receive(world.finance(), "x", statement.bytes()));
        line = CurrentActor.as(world.member(), () -> money.possible(world.member()))
                .getFirst()
                .line();
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse claim(String note, String type) throws Exception {
        return send(multipart("/waiting-money/" + line)
                .file(new MockMultipartFile("proof", "order.pdf", type, new byte[] {1, 2, 3}))
                .param("subject", invoice.subject().toString())
                .param("note", note)
                .with(as(world.member())));
    }

    private UUID claimed() {
        return CurrentActor.as(world.member(), () -> claims.mine(world.member()))
                .getFirst()
                .id();
    }

    @Test
    void a_member_claims_with_a_proof_and_finance_says_yes() throws Exception {
        assertThat(send(get("/waiting-money").with(as(world.member()))).getContentAsString())
                .contains("FESTIVAL AAN ZEE", "De naam lijkt erop en het bedrag is gelijk");
        assertThat(claim("Ik bouwde hun decor", "application/pdf").getRedirectedUrl())
                .isEqualTo("/waiting-money#claims");

        var waiting = send(get("/bank/waiting").with(as(world.finance()))).getContentAsString();
        var proof = send(get("/waiting-money/claims/" + claimed() + "/proof").with(as(world.finance())));
        var yes = send(post("/bank/claims/" + claimed() + "/grant").with(as(world.finance())));

        assertThat(waiting).contains("Ik bouwde hun decor", "Un membre dit : c’est pour " + invoice.number());
        assertThat(proof.getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(proof.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(yes.getStatus()).isEqualTo(302);
        assertThat(send(get("/waiting-money").with(as(world.member()))).getContentAsString())
                .contains("Het is voor jou");
    }

    @Test
    void a_claim_without_words_or_with_another_kind_of_file_comes_back_with_what_was_typed() throws Exception {
        var silent = claim(" ", "application/pdf");
        var strange = claim("Mijn geld", "application/zip");

        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(silent.getContentAsString()).contains("id=\"note-error\"");
        assertThat(strange.getStatus()).isEqualTo(422);
        assertThat(strange.getContentAsString()).contains("id=\"proof-error\"", "Mijn geld");
    }

    @Test
    void finance_says_no_with_a_reason() throws Exception {
        claim("Mijn geld", "application/pdf");

        var silent = send(post("/bank/claims/" + claimed() + "/refusal").with(as(world.finance())));
        send(post("/bank/claims/" + claimed() + "/refusal")
                .param("reason", "Voor het museum")
                .with(as(world.finance())));

        assertThat(silent.getStatus()).isEqualTo(422);
        assertThat(send(get("/waiting-money").with(as(world.member()))).getContentAsString())
                .contains("Nee: Voor het museum");
    }

    @Test
    void another_member_finds_neither_line_nor_claim() throws Exception {
        var other = worlds.build().member();
        claim("Mijn geld", "application/pdf");

        assertThat(send(get("/waiting-money/" + line).with(as(other))).getStatus())
                .isEqualTo(404);
        assertThat(send(get("/waiting-money/claims/" + claimed() + "/proof").with(as(other)))
                        .getStatus())
                .isEqualTo(404);
    }
}
