package coop.genoot.treasury;

import static coop.genoot.platform.identity.Visitors.as;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@TreasuryTest
class BankPagesTest {
    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankStatements statements;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    MockMvc web;

    private TreasuryWorld world;

    @BeforeEach
    void a_world() {
        world = worlds.build();
    }

    private MockHttpServletResponse send(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse give(CodaSamples statement) throws Exception {
        return give(statement.bytes());
    }

    private MockHttpServletResponse give(byte[] content) throws Exception {
        var file = new MockMultipartFile("file", "october.cod", "text/plain", content);
        return send(multipart("/bank/files").file(file).with(as(world.finance())));
    }

    private LineView waitingLine() {
        return CurrentActor.as(world.finance(), () -> statements.unexplained(world.finance(), null, 10))
                .getFirst();
    }

    private ExpectedPayment waitFor(String amount, String name) {
        var payment = world.invoice(amount, UUID.randomUUID(), name);
        CurrentActor.run(world.member(), () -> expected.expect(payment));
        return payment;
    }

    @Test
    void a_good_file_leads_to_its_outcome_and_its_statement_to_the_list() throws Exception {
        var invoice = waitFor("1210.00", "Festival aan Zee");
        var answer = give(world.statement(138, "1000.00")
                .structuredCredit("1210.00", invoice.reference())
                .credit("5.00", "unknown"));

        assertThat(answer.getStatus()).isEqualTo(302);
        var outcome =
                send(get(answer.getRedirectedUrl()).with(as(world.finance()))).getContentAsString();
        assertThat(outcome).contains("Lu : 2 nouvelles lignes, dont 1 reconnues aussitôt.");
        var list = send(get("/bank").with(as(world.finance()))).getContentAsString();
        assertThat(list).contains("Extrait 138 du 16/10/2026", "215,00", "1 ligne attend", "october.cod");
    }

    @Test
    void a_broken_file_is_answered_with_line_and_reason_and_nothing_is_kept() throws Exception {
        var records = world.statement(138, "1000.00").credit("5.00", "x").records();
        records.remove(3);

        var answer = give(CodaSamples.text(records).getBytes(ISO_8859_1));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Ligne 6", "Le fichier annonce 5 lignes, mais il en compte 4.", "october.cod");
        assertThat(send(get("/bank").with(as(world.finance()))).getContentAsString())
                .doesNotContain("Extrait 138");
    }

    @Test
    void no_file_at_all_is_refused_at_the_field() throws Exception {
        var answer = give(new byte[0]);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Choisissez d’abord un fichier.", "id=\"file-error\"");
    }

    @Test
    void a_statement_shows_its_lines_with_what_each_is_for() throws Exception {
        var invoice = waitFor("1210.00", "Festival aan Zee");
        give(world.statement(138, "1000.00")
                .structuredCredit("1210.00", invoice.reference())
                .creditFrom("5.00", "onbekend", "", "PIET"));
        var statement = CurrentActor.as(world.finance(), () -> statements.latest(world.finance()))
                .getFirst();

        var page = send(get("/bank/statements/" + statement.id()).with(as(world.finance())))
                .getContentAsString();

        assertThat(page).contains(invoice.number(), "PIET", "onbekend", "Attend un motif", "2 opérations");
    }

    @Test
    void what_waits_is_shown_with_its_reason_and_matched_with_one_click() throws Exception {
        var invoice = waitFor("480.00", "Brasserie Dansaert");
        give(world.statement(138, "1000.00").creditFrom("480.00", "merci", "", "BRASSERIE DANSAERT"));
        var line = waitingLine();

        var waiting = send(get("/bank/waiting").with(as(world.finance()))).getContentAsString();
        assertThat(waiting).contains(invoice.number(), "Le nom ressemble et le montant est le même");
        assertThat(waiting).contains("value=\"" + invoice.subject() + "\"");
        var click = send(post("/bank/lines/" + line.id() + "/matches")
                .param("subject", invoice.subject().toString())
                .with(as(world.finance())));

        assertThat(click.getRedirectedUrl()).isEqualTo("/bank/lines/" + line.id());
        var page =
                send(get("/bank/lines/" + line.id()).with(as(world.finance()))).getContentAsString();
        assertThat(page).contains("Décidé par une personne des finances", "Reprendre");
        assertThat(send(get("/bank/waiting").with(as(world.finance()))).getContentAsString())
                .contains("Rien n’attend");
    }

    @Test
    void a_match_is_taken_back_and_the_banks_costs_are_named() throws Exception {
        give(world.statement(138, "1000.00").debit("9.68", "frais"));
        var line = waitingLine();
        send(post("/bank/lines/" + line.id() + "/bank-costs").with(as(world.finance())));
        var match = CurrentActor.as(world.finance(), () -> statements.line(world.finance(), line.id()))
                .orElseThrow()
                .matches()
                .getFirst()
                .part()
                .match();

        var page =
                send(get("/bank/lines/" + line.id()).with(as(world.finance()))).getContentAsString();
        var back = send(
                post("/bank/lines/" + line.id() + "/matches/" + match + "/end").with(as(world.finance())));

        assertThat(page).contains("Frais de la banque");
        assertThat(back.getStatus()).isEqualTo(302);
        assertThat(waitingLine().id()).isEqualTo(line.id());
    }

    @Test
    void a_document_is_found_by_its_number() throws Exception {
        var invoice = waitFor("480.00", "Brasserie Dansaert");
        give(world.statement(138, "1000.00").credit("5.00", "x"));

        var page = send(get("/bank/lines/" + waitingLine().id())
                        .param("find", invoice.number().substring(5))
                        .with(as(world.finance())))
                .getContentAsString();

        assertThat(page).contains(invoice.number() + " · Brasserie Dansaert");
    }

    @Test
    void the_bank_stands_beside_the_books() throws Exception {
        give(world.statement(138, "0.00").credit("250.00", "x"));

        var page = send(get("/bank/balance").with(as(world.finance()))).getContentAsString();

        assertThat(page).contains("Selon la banque : Current account", "250,00", "La banque et nos livres diffèrent");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_speaks_every_language(Language language) throws Exception {
        waitFor("480.00", "Brasserie Dansaert");
        give(world.statement(138, "1000.00").creditFrom("480.00", "merci", "", "BRASSERIE DANSAERT"));
        var finance = in(world.finance(), language);
        var member = in(world.member(), language);
        var statement =
                CurrentActor.as(finance, () -> statements.latest(finance)).getFirst();
        var line = waitingLine().id();

        for (var path : new String[] {
            "/bank", "/bank/waiting", "/bank/balance", "/bank/statements/" + statement.id(), "/bank/lines/" + line
        })
            assertThat(send(get(path).with(as(finance))).getContentAsString())
                    .as(path)
                    .contains("<html lang=\"" + language.code() + "\"");
        for (var path : new String[] {"/waiting-money", "/waiting-money/" + line})
            assertThat(send(get(path).with(as(member))).getContentAsString())
                    .as(path)
                    .contains("<html lang=\"" + language.code() + "\"", "BRASSERIE DANSAERT");
    }

    private static Actor in(Actor actor, Language language) {
        return Actor.person(actor.self(), actor.name(), actor.grants(), language);
    }

    @Test
    void others_find_nothing_here() throws Exception {
        give(world.statement(138, "1000.00").credit("5.00", "x"));
        var line = waitingLine().id();
        var other = worlds.build();

        assertThat(send(get("/bank/lines/" + line).with(as(other.finance()))).getStatus())
                .isEqualTo(404);
        assertThat(send(get("/bank").with(as(world.member()))).getStatus()).isIn(403, 404);
        assertThat(send(post("/bank/lines/" + line + "/bank-costs").with(as(other.finance())))
                        .getStatus())
                .isEqualTo(404);
    }
}
