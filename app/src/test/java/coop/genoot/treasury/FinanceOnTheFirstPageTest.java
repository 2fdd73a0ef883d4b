package coop.genoot.treasury;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.common.Money;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TreasuryTest
class FinanceOnTheFirstPageTest {
    @Autowired
    MockMvc web;

    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    BankStatements statements;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    AdjustableClock clock;

    private TreasuryWorld world;

    @BeforeEach
    void a_cooperative_on_the_day_of_its_statements() {
        clock.moveTo(TreasuryWorld.DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        world = worlds.build();
    }

    @AfterEach
    void back_to_today() {
        clock.followAgain();
    }

    @Test
    void an_empty_house_says_kindly_that_all_is_well_and_where_to_begin() throws Exception {
        assertThat(firstPage(world))
                .contains("Tout est en ordre", "Nous savons à quoi sert chaque ligne", "Tous les clients ont payé")
                .contains(world.iban().value() + " · pas encore d’extrait", "href=\"/bank\"")
                .doesNotContain("Bienvenue");
    }

    @Test
    void lines_without_a_reason_are_counted_with_what_came_in_and_went_out() throws Exception {
        take(world.statement(1, "0.00")
                .credit("100.00", "merci")
                .credit("20.50", "encore")
                .debit("7.25", "frais"));

        var waiting = CurrentActor.as(world.finance(), () -> statements.waiting(world.finance()));
        assertThat(waiting)
                .isEqualTo(new BankStatements.Waiting(3, Money.euros("120.50"), Money.euros("7.25")));
        assertThat(firstPage(world))
                .contains("lignes vous attendent", "120,50", "7,25", "href=\"/bank/waiting\"")
                .doesNotContain("Tout est en ordre");
    }

    @Test
    void each_account_tells_its_balance_and_whether_the_bank_has_been_silent() throws Exception {
        take(world.statement(1, "0.00").credit("100.00", "merci"));
        assertThat(firstPage(world)).contains("Current account", "100,00", "jusqu’au 16 octobre 2026");

        clock.moveTo(TreasuryWorld.DAY.plusDays(3).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        assertThat(firstPage(world)).as("on Monday, Friday's is the last").doesNotContain("sans extrait");
        clock.moveTo(TreasuryWorld.DAY.plusDays(6).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        assertThat(firstPage(world)).as("on Thursday").contains("3 jours ouvrés sans extrait");
    }

    @Test
    void what_clients_owe_is_told_with_what_is_late() throws Exception {
        CurrentActor.run(world.member(), () -> expected.expect(world.invoice("1000.00")));
        CurrentActor.run(world.member(), () -> expected.expect(world.invoice("210.00")));
        assertThat(firstPage(world)).contains("1 210,00", "2 factures", "Rien n’est en retard");

        clock.moveTo(TreasuryWorld.DAY.plusDays(11).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        assertThat(firstPage(world)).contains("en retard", "/books/" + world.entity() + "/open");
    }

    @Test
    void finance_of_one_entity_sees_nothing_of_another() throws Exception {
        take(world.statement(1, "0.00").credit("4321.09", "secret"));
        var invoice = world.invoice("8765.43", UUID.randomUUID(), "Klant nv");
        CurrentActor.run(world.member(), () -> expected.expect(invoice));
        var other = worlds.build();

        assertThat(firstPage(other))
                .contains("Tout est en ordre", "Tous les clients ont payé")
                .doesNotContain("4 321,09", "8 765,43", world.iban().value(), world.entity().toString());
        assertThat(CurrentActor.as(other.finance(), () -> statements.waiting(other.finance())).lines())
                .isZero();
    }

    @Test
    void a_member_sees_none_of_it() throws Exception {
        var page = web.perform(get("/").with(as(world.member())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).doesNotContain("Alles klopt", "Onze rekeningen", "Wat klanten nog betalen");
    }

    private void take(coop.genoot.treasury.bankfile.CodaSamples file) {
        CurrentActor.run(world.finance(), () -> files.receive(world.finance(), "statement.cod", file.bytes()));
    }

    private String firstPage(TreasuryWorld of) throws Exception {
        return web.perform(get("/").with(as(of.finance())))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
