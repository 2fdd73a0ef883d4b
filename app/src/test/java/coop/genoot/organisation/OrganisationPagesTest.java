package coop.genoot.organisation;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@GenootTest
class OrganisationPagesTest {
    private static final Actor MEMBER = Actor.person(new PersonId(UUID.randomUUID()), "Nadia", List.of(), Language.FR);

    @Autowired
    MockMvc web;

    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Clock clock;

    private EntityId entity;
    private Actor mieke;

    @BeforeEach
    void an_entity_with_a_contribution_and_an_administrator() {
        entity = OrganisationSamples.aBelgianEntity(organisation, settings);
        mieke = OrganisationSamples.anAdministratorOf(entity.value());
    }

    @Test
    void every_member_reads_who_we_are_and_what_is_set() throws Exception {
        OrganisationSamples.anOffice(organisation, entity);

        assertThat(read("/organisation", MEMBER)).contains("Notre coopérative", "Genoot België", "Coupure 1");
        assertThat(read("/organisation/entities/" + entity, MEMBER)).contains("RPR Gent", "Coupure 1");
        assertThat(read("/organisation/settings/" + entity, MEMBER)).contains("6,5\u00a0%", "30 jours");
        assertThat(read("/organisation/settings/" + entity + "/contribution", MEMBER))
                .contains("founding")
                .doesNotContain("<textarea");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contribution",
                "money-available",
                "payment-term",
                "quote-validity",
                "quote-follow-up",
                "usual-vat",
                "late-interest",
                "recovery-fee",
                "terms",
                "invoice-note"
            })
    void an_administrator_gets_a_form_for_each_setting(String name) throws Exception {
        assertThat(read("/organisation/settings/" + entity + "/" + name, mieke))
                .contains("name=\"from\"", "name=\"reason\"");
    }

    @Test
    void an_administrator_sets_a_tiered_contribution_that_begins_tomorrow() throws Exception {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var answer =
                send(contribution(tomorrow).param("tiers[1].from", "35.000").param("tiers[1].rate", "8"), mieke);

        assertThat(answer.getStatus()).isEqualTo(302);
        var rule = CurrentActor.as(mieke, () -> settings.value(Setting.CONTRIBUTION, tomorrow, entity.value()));
        assertThat(rule.tiers())
                .extracting(ContributionRule.Tier::rate)
                .containsExactly(Rate.percent("10.5"), Rate.percent("8"));
        assertThat(rule.destinations()).hasSize(2);
        assertThat(read("/organisation/settings/" + entity + "/contribution", mieke))
                .contains("10,5\u00a0%");
    }

    @Test
    void a_value_tells_where_it_comes_from() throws Exception {
        var office = OrganisationSamples.anOffice(organisation, entity);

        assertThat(read("/organisation/settings/" + office + "/contribution", MEMBER))
                .contains("Vient de Genoot België", "founding");
        assertThat(read("/organisation/settings/" + office + "/payment-term", MEMBER))
                .contains("loi belge du 2 août 2002");
        assertThat(read("/organisation/settings/" + office + "/quote-validity", MEMBER))
                .contains("notre habitude");
    }

    @Test
    void everybody_works_out_what_the_contribution_costs_today_and_with_what_is_planned() throws Exception {
        send(contribution(LocalDate.now(clock).plusDays(30)), mieke);
        var page = "/organisation/settings/" + entity + "/contribution";

        assertThat(read(page, mieke)).contains("65,00", "935,00", "105,00", "Advies", "63,00");
        assertThat(read(page + "?amount=2000,00&before=", MEMBER)).contains("130,00", "1\u202f870,00");
        var wrong = send(get(page + "?amount=much"), mieke);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("id=\"amount-error\"", "value=\"much\"");
    }

    @Test
    void a_refused_value_comes_back_with_everything_typed() throws Exception {
        var yesterday = LocalDate.now(clock).minusDays(1);
        var late = send(contribution(yesterday), mieke);
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("id=\"from-error\"", "10,5", "60; Advies; Conseil; Advice");

        var wrong = send(
                contribution(yesterday)
                        .param("tiers[1].from", "1.0")
                        .param("least", "five")
                        .param("most", "1,005"),
                mieke);
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString())
                .contains("id=\"tiers-1-rate-error\"", "id=\"least-error\"", "id=\"most-error\"", "value=\"five\"");
    }

    @Test
    void a_term_beyond_the_law_is_refused_at_its_field() throws Exception {
        var answer = send(
                post("/organisation/settings/" + entity + "/payment-term")
                        .param("value", "90")
                        .param("from", LocalDate.now(clock).toString())
                        .param("reason", ""),
                mieke);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("id=\"value-error\"", "60");
    }

    @Test
    void the_forms_of_an_entity_do_not_exist_for_others() throws Exception {
        var stranger = OrganisationSamples.anAdministratorOf(UUID.randomUUID());
        for (var path : List.of("/edit", "/offices/new"))
            assertThat(send(get("/organisation/entities/" + entity + path), stranger)
                            .getStatus())
                    .isEqualTo(404);
        assertThat(send(contribution(LocalDate.now(clock).plusDays(2)), stranger)
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(get("/organisation/entities/" + UUID.randomUUID()), mieke)
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(get("/organisation/settings/" + UUID.randomUUID()), mieke)
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(get("/organisation/settings/" + entity + "/no-such"), mieke)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void an_administrator_changes_the_entity_opens_an_office_and_adds_an_account() throws Exception {
        assertThat(read("/organisation/entities/" + entity + "/edit", mieke))
                .contains("Kraanlei 12", "name=\"version\"");
        var office = post("/organisation/entities/" + entity + "/offices")
                .param("name", "Oostende")
                .param("street", "Visserskaai 1")
                .param("extra", "")
                .param("postcode", "")
                .param("town", "Oostende")
                .param("email", "")
                .param("phone", "");
        var refused = send(office, mieke);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("id=\"postcode-error\"", "Visserskaai 1");

        assertThat(send(account("BE68 5390 0754 7035"), mieke).getStatus()).isEqualTo(422);
    }

    private MockHttpServletRequestBuilder contribution(LocalDate from) {
        return post("/organisation/settings/" + entity + "/contribution")
                .param("basis", "TURNOVER")
                .param("trigger", "INVOICED")
                .param("exemption", "NONE")
                .param("tiers[0].rate", "10,5")
                .param("internalRate", "0")
                .param("fixedAmount", "")
                .param("fixedEvery", "MONTH")
                .param("destinations", "60; Advies; Conseil; Advice\n40; Garantie; Garantie; Guarantee")
                .param("from", from.toString())
                .param("reason", "assembly");
    }

    private MockHttpServletRequestBuilder account(String iban) {
        return post("/organisation/entities/" + entity + "/accounts")
                .param("iban", iban)
                .param("bic", "")
                .param("label", "Daily")
                .param("main", "true");
    }

    private String read(String path, Actor me) throws Exception {
        var answer = send(get(path), me);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, Actor me) throws Exception {
        return web.perform(request.with(as(me)).accept("text/html")).andReturn().getResponse();
    }
}
