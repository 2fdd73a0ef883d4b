package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.VatNumber;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.vies.VatAnswer;
import coop.genoot.sales.vies.VatRegister;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@GenootTest
class KeepingClientsTest {
    private static final VatNumber FESTIVAL = new VatNumber("BE1000000021");
    private static final Instant NOON = Instant.parse("2026-10-16T10:00:00Z");

    @Autowired
    Clients clients;

    @Autowired
    ClientRows rows;

    @Autowired
    PayingHabits habits;

    @Autowired
    SellingActivity.Opener opener;

    @Autowired
    VatAnswers answers;

    @Autowired
    PlatformTransactionManager transactions;

    private SellingActivity nadia;
    private SellingActivity karim;

    @BeforeEach
    void two_activities_of_one_entity() {
        nadia = opener.open();
        karim = opener.openIn(nadia.entity());
    }

    @Test
    void what_was_kept_is_found_again_whole() {
        var id = kept(nadia, ClientSamples.typed(Map.of("paymentDays", "45")));

        var client = nadia.managed(() -> clients.find(nadia.manager(), id)).orElseThrow();
        assertThat(client.name()).isEqualTo("Festival aan Zee vzw");
        assertThat(client.vat()).isEqualTo(FESTIVAL);
        assertThat(client.paymentDays()).isEqualTo(45);
        assertThat(client.entity()).isEqualTo(nadia.entity());
    }

    @Test
    void saving_twice_with_the_same_id_keeps_one_client_with_the_last_words() {
        var id = new ClientId(UUID.randomUUID());
        nadia.managed(() -> clients.save(nadia.manager(), id, nadia.id(), withContact("Mia")));
        nadia.managed(() -> clients.save(nadia.manager(), id, nadia.id(), withContact("Leo")));

        assertThat(names(nadia, "")).hasSize(1);
        assertThat(nadia.managed(() -> clients.find(nadia.manager(), id))
                        .orElseThrow()
                        .contacts())
                .extracting(Contact::name)
                .containsExactly("Leo");
    }

    @Test
    void advisor_and_finance_see_it_and_the_manager_of_another_activity_does_not() {
        var id = kept(nadia, ClientSamples.festival());

        assertThat(CurrentActor.as(nadia.advisor(), () -> clients.find(nadia.advisor(), id)))
                .isPresent();
        assertThat(CurrentActor.as(nadia.finance(), () -> clients.find(nadia.finance(), id)))
                .isPresent();
        assertThat(karim.managed(() -> clients.find(karim.manager(), id))).isEmpty();
        assertThat(karim.managed(() -> clients.search(karim.manager(), List.of(nadia.id()), "", null, 10)))
                .isEmpty();
    }

    @Test
    void even_a_door_that_forgets_to_ask_shows_nothing_of_another_activity() {
        var id = kept(nadia, ClientSamples.festival());

        assertThat(karim.managed(() -> clients.byId(List.of(id)))).isEmpty();
    }

    @Test
    void only_managers_change_it_and_nobody_takes_over_an_id() {
        var id = kept(nadia, ClientSamples.festival());

        assertThatThrownBy(() -> CurrentActor.as(
                        nadia.finance(), () -> clients.save(nadia.finance(), id, nadia.id(), ClientSamples.festival())))
                .hasMessage("sales.client.not-yours");
        assertThatThrownBy(() ->
                        karim.managed(() -> clients.save(karim.manager(), id, karim.id(), ClientSamples.festival())))
                .hasMessage("sales.client.not-yours");
        assertThatThrownBy(() -> CurrentActor.run(nadia.advisor(), () -> clients.archive(nadia.advisor(), id)))
                .hasMessage("sales.client.not-yours");
    }

    @Test
    void people_find_a_client_by_part_of_a_name_without_accents_or_by_place_or_number() {
        kept(nadia, ClientSamples.typed(Map.of("name", "Théâtre du Château", "number", "", "city", "Liège")));
        kept(nadia, ClientSamples.festival());

        assertThat(names(nadia, "chateau thea")).containsExactly("Théâtre du Château");
        assertThat(names(nadia, "LIEGE")).containsExactly("Théâtre du Château");
        assertThat(names(nadia, "1000000021")).containsExactly("Festival aan Zee vzw");
        assertThat(names(nadia, "100%")).isEmpty();
        assertThat(names(nadia, "nobody")).isEmpty();
    }

    @Test
    void a_long_list_comes_page_by_page_without_gaps() {
        for (var name : List.of("Echo", "Alfa", "Delta", "bravo", "Élan", "Charlie"))
            kept(nadia, ClientSamples.typed(Map.of("name", name, "number", "")));

        var first = nadia.managed(() -> clients.search(nadia.manager(), List.of(nadia.id()), "", null, 4));
        var second = nadia.managed(() -> clients.search(
                nadia.manager(), List.of(nadia.id()), "", first.getLast().id(), 4));
        assertThat(first).extracting(ClientLine::name).containsExactly("Alfa", "bravo", "Charlie", "Delta");
        assertThat(second).extracting(ClientLine::name).containsExactly("Echo", "Élan");
    }

    @Test
    void the_same_number_twice_is_noticed_within_the_activity_only() {
        var id = kept(nadia, ClientSamples.festival());

        assertThat(sameNumber(nadia, new ClientId(UUID.randomUUID())))
                .extracting(Client::id)
                .containsExactly(id);
        assertThat(sameNumber(nadia, id)).isEmpty();
        assertThat(sameNumber(karim, new ClientId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void an_archived_client_is_not_proposed_until_it_is_taken_back() {
        var id = kept(nadia, ClientSamples.festival());
        CurrentActor.run(nadia.manager(), () -> clients.archive(nadia.manager(), id));

        assertThat(names(nadia, "")).isEmpty();
        assertThat(nadia.managed(() -> clients.searchArchived(nadia.manager(), List.of(nadia.id()), "", null, 9)))
                .hasSize(1);
        CurrentActor.run(nadia.manager(), () -> clients.restore(nadia.manager(), id));
        assertThat(names(nadia, "")).hasSize(1);
    }

    @Test
    void the_answer_about_a_vat_number_is_kept_with_its_date_and_consultation_number() {
        var id = kept(nadia, ClientSamples.festival());
        var client = nadia.managed(() -> clients.find(nadia.manager(), id)).orElseThrow();
        VatRegister yes = (number, _) ->
                new VatAnswer(number, VatAnswer.Status.VALID, "WAPI1", "FESTIVAL", null, NOON.plusSeconds(999_999_999));

        checks(yes).check(client);

        var answer = nadia.managed(() -> checks(yes).latest(client)).orElseThrow();
        assertThat(answer.status()).isEqualTo(VatAnswer.Status.VALID);
        assertThat(answer.consultation()).isEqualTo("WAPI1");
        assertThat(karim.managed(() -> checks(yes).latest(client))).isEmpty();
    }

    @Test
    void keeping_a_client_asks_the_register_by_itself() throws InterruptedException {
        var id = kept(nadia, ClientSamples.festival());
        var client = nadia.managed(() -> clients.find(nadia.manager(), id)).orElseThrow();

        var patience = Duration.ofSeconds(10).toMillis() / 50;
        while (patience-- > 0 && answered(client) == false) Thread.sleep(50);
        assertThat(answered(client)).isTrue();
    }

    @Test
    void a_habit_is_the_average_of_what_was_paid_and_says_when_to_expect_money() {
        var id = kept(nadia, ClientSamples.festival());
        var due = LocalDate.of(2026, 11, 15);
        assertThat(nadia.managed(() -> habits.of(nadia.manager(), id))).isEmpty();

        var first = UUID.randomUUID();
        CurrentActor.run(Actor.system("test"), () -> {
            habits.paid(List.of(
                    new PayingHabits.Paid(first, id, nadia.entity(), nadia.id(), due, due.plusDays(20)),
                    new PayingHabits.Paid(UUID.randomUUID(), id, nadia.entity(), nadia.id(), due, due.plusDays(4))));
            habits.paid(List.of(new PayingHabits.Paid(first, id, nadia.entity(), nadia.id(), due, due.plusDays(99))));
        });

        var habit = nadia.managed(() -> habits.of(nadia.manager(), id)).orElseThrow();
        assertThat(habit).isEqualTo(new PayingHabits.Habit(2, 12));
        assertThat(habit.expected(due)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(karim.managed(() -> habits.of(karim.manager(), id))).isEmpty();
    }

    private boolean answered(Client client) {
        return nadia.managed(() ->
                        checks((number, _) -> VatAnswer.unknown(number, NOON)).latest(client))
                .isPresent();
    }

    private VatChecks checks(VatRegister register) {
        return new VatChecks(answers, rows, register, transactions);
    }

    private List<Client> sameNumber(SellingActivity who, ClientId but) {
        return who.managed(() -> clients.withSameNumber(who.manager(), but, who.id(), ClientSamples.festival()));
    }

    private List<String> names(SellingActivity who, String text) {
        return who.managed(() -> clients.search(who.manager(), List.of(who.id()), text, null, 50)).stream()
                .map(ClientLine::name)
                .toList();
    }

    private ClientId kept(SellingActivity who, TypedClient typed) {
        return who.managed(() -> clients.save(who.manager(), new ClientId(UUID.randomUUID()), who.id(), typed));
    }

    private static TypedClient withContact(String name) {
        var it = ClientSamples.festival();
        return new TypedClient(
                it.number(),
                "",
                it.kind(),
                it.name(),
                it.street(),
                "",
                it.postcode(),
                it.city(),
                it.country(),
                it.language(),
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(new TypedClient.TypedContact(name, "", "", "")),
                List.of());
    }
}
