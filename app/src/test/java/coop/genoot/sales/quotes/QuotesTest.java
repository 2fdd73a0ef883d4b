package coop.genoot.sales.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.ClientSamples;
import coop.genoot.sales.Clients;
import coop.genoot.sales.DocumentLine;
import coop.genoot.sales.SellingActivity;
import coop.genoot.sales.quotes.QuoteAnswer.Origin;
import coop.genoot.sales.quotes.QuoteAnswers.Acceptance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class QuotesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final Actor HOUSE = Actor.system("test");
    private static final Origin PHONE = new Origin("192.0.2.7", "Mobile browser");

    @Autowired
    Quotes quotes;

    @Autowired
    QuoteAnswers answers;

    @Autowired
    QuoteForms forms;

    @Autowired
    Orders orders;

    @Autowired
    Clients clients;

    @Autowired
    SellingActivity.Opener opener;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    private SellingActivity nadia;
    private ClientId festival;

    @BeforeEach
    void a_client_at_a_fixed_noon() {
        clock.moveTo(NOON);
        nadia = opener.open();
        festival = nadia.managed(() ->
                clients.save(nadia.manager(), new ClientId(UUID.randomUUID()), nadia.id(), ClientSamples.festival()));
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void a_sent_quote_has_a_number_of_the_entity_and_stands_as_it_was_typed() {
        var quote = found(sent(Map.of()));

        assertThat(quote.number()).isEqualTo("Q2026-0001");
        assertThat(quote.status()).isEqualTo(QuoteStatus.SENT);
        assertThat(quote.totals().total()).isEqualTo(Money.euros("925.40"));
        assertThat(quote.letterhead().client()).isEqualTo("Festival aan Zee vzw");
        assertThat(quote.letterhead().activity()).isEqualTo("La Volière");
        assertThat(quote.letterhead().sellerLines()).isNotEmpty();
        assertThat(quote.sha256()).hasSize(64);
    }

    @Test
    void sending_twice_sends_once_and_a_refused_one_leaves_no_gap_in_the_numbers() {
        var id = sent(Map.of());
        send(id, QuoteSamples.lightPlan(festival.toString()));
        assertThatThrownBy(() -> sent(Map.of("validUntil", ""))).isInstanceOf(Invalid.class);

        assertThat(found(sent(Map.of())).number()).isEqualTo("Q2026-0002");
    }

    @Test
    void a_new_client_typed_on_the_same_page_is_kept_with_the_quote_or_not_at_all() {
        var fields = newClient("Théâtre Neuf");
        fields.put("validUntil", "");
        assertThatThrownBy(() -> send(fresh(), fields)).isInstanceOf(Invalid.class);
        assertThat(names("Neuf")).isEmpty();

        fields.put("validUntil", "2026-12-01");
        assertThat(found(send(fresh(), fields)).letterhead().client()).isEqualTo("Théâtre Neuf");
        assertThat(names("Neuf")).containsExactly("Théâtre Neuf");
    }

    @Test
    void problems_of_a_new_client_stand_at_its_fields() {
        assertThatThrownBy(() -> send(fresh(), newClient("")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::field)
                                .containsExactly("newClient.name"));
    }

    @Test
    void a_client_of_another_activity_does_not_exist_here() {
        var karim = opener.openIn(nadia.entity());

        assertThatThrownBy(() -> karim.managed(() ->
                        quotes.send(karim.manager(), fresh(), karim.id(), QuoteSamples.lightPlan(festival.toString()))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .containsExactly(Problem.at("client", "sales.quote.problem.client")));
    }

    @Test
    void advisor_and_finance_read_it_only_managers_act_and_others_see_nothing() {
        var id = sent(Map.of());
        var karim = opener.openIn(nadia.entity());

        assertThat(CurrentActor.as(nadia.advisor(), () -> quotes.find(nadia.advisor(), id)))
                .isPresent();
        assertThat(karim.managed(() -> quotes.find(karim.manager(), id))).isEmpty();
        assertThat(karim.managed(() -> quotes.list(karim.manager(), List.of(nadia.id()), null, List.of(), null, 9)))
                .isEmpty();
        refused(
                "sales.quote.not-yours",
                () -> CurrentActor.run(nadia.finance(), () -> quotes.withdraw(nadia.finance(), id, "")));
        refused(
                "sales.quote.not-yours",
                () -> CurrentActor.run(karim.manager(), () -> quotes.withdraw(karim.manager(), id, "")));
    }

    @Test
    void a_client_accepts_with_an_option_and_an_order_of_exactly_these_lines_comes_of_it() {
        var id = sent(Map.of());
        var order = accept(id, "Mia Peeters", Set.of(3));

        var kept = nadia.managed(() -> orders.find(nadia.manager(), order)).orElseThrow();
        assertThat(kept.totals().total()).isEqualTo(Money.euros("1046.40"));
        assertThat(kept.deposits()).hasSize(2);
        assertThat(kept.lines()).noneMatch(DocumentLine::optional);
        assertThat(nadia.managed(() -> orders.ofQuote(nadia.manager(), id))).contains(kept);
        var answer = java.util.Objects.requireNonNull(found(id).answer());
        assertThat(answer.name()).isEqualTo("Mia Peeters");
        assertThat(answer.lines()).containsExactly(1, 2, 3);
        assertThat(answer.at()).isBetween(NOON, NOON.plusSeconds(600));
        assertThat(answer.by()).isEqualTo(QuoteVerb.By.CLIENT);
        assertThat(answer.address()).isEqualTo("192.0.2.7");
    }

    @Test
    void the_fingerprint_of_the_proof_is_that_of_the_text_the_client_saw() {
        var id = sent(Map.of());
        accept(id, "Mia Peeters", Set.of());

        var seen = nadia.managed(() -> answers.seen(nadia.manager(), id)).orElseThrow();
        assertThat(QuoteText.sha256(seen))
                .isEqualTo(java.util.Objects.requireNonNull(found(id).answer()).sha256());
        assertThat(seen).contains("3 left out: Rookmachine", "total: 925.40 EUR", "client: Festival aan Zee vzw");
    }

    @Test
    void a_second_click_changes_nothing() {
        var id = sent(Map.of());
        var order = accept(id, "Mia Peeters", Set.of());

        assertThat(accept(id, "Somebody Else", Set.of(3))).isEqualTo(order);
        assertThat(java.util.Objects.requireNonNull(found(id).answer()).name()).isEqualTo("Mia Peeters");
        assertThat(steps(id)).containsExactly("SENT", "ACCEPTED");
    }

    @Test
    void with_free_choice_part_of_the_lines_is_accepted() {
        var id = sent(Map.of("freeChoice", "true"));
        var order = accept(id, "Mia", Set.of(2));

        var lines = nadia.managed(() -> orders.find(nadia.manager(), order))
                .orElseThrow()
                .lines();
        assertThat(lines)
                .filteredOn(DocumentLine::isItem)
                .extracting(DocumentLine::description)
                .containsExactly("Opbouw");
    }

    @Test
    void a_client_cannot_take_lines_that_are_not_offered_nor_nothing_nor_stay_nameless() {
        var id = sent(Map.of("freeChoice", "true"));

        refused("sales.quote.problem.unknown-line", () -> accept(id, "Mia", Set.of(1, 99)));
        refused("sales.quote.problem.unknown-line", () -> accept(id, "Mia", Set.of(4)));
        assertThatThrownBy(() -> accept(id, " ", Set.of()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .extracting(Problem::field)
                                .containsExactly("name", "take"));
        assertThat(found(id).status()).isEqualTo(QuoteStatus.SENT);
    }

    @Test
    void a_page_that_showed_something_else_is_not_accepted() {
        var id = sent(Map.of());
        var forged = new Acceptance("Mia", Set.of(), "0".repeat(64));

        refused(
                "sales.quote.problem.changed",
                () -> CurrentActor.as(client(id), () -> answers.accept(client(id), id, forged, PHONE)));
    }

    @Test
    void the_link_of_one_quote_opens_no_other() {
        var mine = sent(Map.of());
        var other = sent(Map.of());
        var typed = new Acceptance("Mia", Set.of(), found(other).sha256());

        assertThat(CurrentActor.as(client(mine), () -> quotes.find(client(mine), other)))
                .isEmpty();
        refused(
                "sales.quote.not-yours",
                () -> CurrentActor.as(client(mine), () -> answers.accept(client(mine), other, typed, PHONE)));
        refused(
                "sales.quote.not-yours",
                () -> CurrentActor.run(client(mine), () -> quotes.withdraw(client(mine), mine, "")));
    }

    @Test
    void an_expired_quote_is_not_accepted_even_before_the_house_has_noticed() {
        var id = sent(Map.of("validUntil", "2026-11-22"));
        clock.moveTo(Instant.parse("2026-11-22T22:59:00Z"));
        assertThat(found(id).statusOn(LocalDate.now(clock))).isEqualTo(QuoteStatus.SENT);

        clock.moveTo(Instant.parse("2026-11-22T23:01:00Z"));
        refused("sales.quote.problem.expired", () -> accept(id, "Mia", Set.of()));
        CurrentActor.run(HOUSE, () -> quotes.expire(HOUSE));
        assertThat(found(id).status()).isEqualTo(QuoteStatus.EXPIRED);
        assertThat(steps(id)).containsExactly("SENT", "EXPIRED");
    }

    @Test
    void after_withdrawal_or_refusal_there_is_nothing_to_accept() {
        var withdrawn = sent(Map.of());
        CurrentActor.run(nadia.manager(), () -> quotes.withdraw(nadia.manager(), withdrawn, "wrong price"));
        refused("sales.quote.problem.withdrawn", () -> accept(withdrawn, "Mia", Set.of()));

        var no = sent(Map.of());
        refuse(no, "Too expensive");
        refuse(no, "Twice");
        refused("sales.quote.problem.refused-before", () -> accept(no, "Mia", Set.of()));
        assertThat(java.util.Objects.requireNonNull(found(no).answer()).reason())
                .isEqualTo("Too expensive");
    }

    @Test
    void a_refusal_needs_a_reason_and_an_accepted_quote_is_not_refused() {
        var id = sent(Map.of());
        assertThatThrownBy(() -> refuse(id, " ")).isInstanceOf(Invalid.class);

        accept(id, "Mia", Set.of());
        refused("sales.quote.problem.accepted-before", () -> refuse(id, "No after all"));
    }

    @Test
    void the_work_on_an_order_begins_and_ends_and_nothing_else() {
        var id = sent(Map.of());
        refused(
                "sales.quote.not-now",
                () -> CurrentActor.run(nadia.manager(), () -> quotes.start(nadia.manager(), id)));
        accept(id, "Mia", Set.of());

        CurrentActor.run(nadia.manager(), () -> quotes.start(nadia.manager(), id));
        CurrentActor.run(nadia.manager(), () -> quotes.finish(nadia.manager(), id));
        assertThat(steps(id)).containsExactly("SENT", "ACCEPTED", "IN_PRODUCTION", "DONE");
        refused(
                "sales.quote.not-now",
                () -> CurrentActor.run(nadia.manager(), () -> quotes.start(nadia.manager(), id)));
    }

    @Test
    void a_manager_writes_down_a_yes_and_the_proof_says_who_wrote_it() {
        var id = sent(Map.of());
        var typed = new Acceptance("Mia, by phone", Set.of(), found(id).sha256());
        nadia.managed(() -> answers.accept(nadia.manager(), id, typed, Origin.UNKNOWN));

        assertThat(java.util.Objects.requireNonNull(found(id).answer()).by()).isEqualTo(QuoteVerb.By.MANAGER);
    }

    @Test
    void opening_the_page_is_remembered_once() {
        var id = sent(Map.of());
        CurrentActor.run(client(id), () -> answers.opened(client(id), id));
        CurrentActor.run(client(id), () -> answers.opened(client(id), id));
        CurrentActor.run(nadia.manager(), () -> answers.opened(nadia.manager(), id));

        assertThat(steps(id)).containsExactly("SENT", "OPENED");
    }

    @Test
    void an_earlier_quote_fills_the_form_of_a_new_one_that_says_the_same() {
        var earlier = found(sent(Map.of("freeChoice", "true", "intro", "Dag Mia")));
        var fields = nadia.managed(() -> forms.copyOf(nadia.manager(), earlier.id()));
        var copy = found(send(fresh(), fields));

        assertThat(copy.lines()).isEqualTo(earlier.lines());
        assertThat(copy.deposits()).isEqualTo(earlier.deposits());
        assertThat(copy.intro()).isEqualTo("Dag Mia");
        assertThat(copy.number()).isNotEqualTo(earlier.number());
    }

    @Test
    void a_preview_shows_what_can_be_read_so_far() {
        var fields = QuoteSamples.lightPlan(festival.toString(), Map.of("lines[1].price", "abc", "validUntil", "soon"));
        var preview = nadia.managed(() -> forms.preview(nadia.manager(), fresh(), nadia.id(), fields));

        assertThat(preview.totals().net()).isEqualTo(Money.euros("520.00"));
        assertThat(preview.language()).isEqualTo(Language.NL);
        assertThat(preview.letterhead().client()).isEqualTo("Festival aan Zee vzw");
    }

    @Test
    void the_database_itself_refuses_to_change_what_was_sent() {
        var id = sent(Map.of()).value();

        neverHappens("update sales.quote set title = 'x' where id = '" + id + "'");
        neverHappens("update sales.quote set status = 'DONE' where id = '" + id + "'");
        neverHappens("delete from sales.quote_line where quote_id = '" + id + "'");
        neverHappens("insert into sales.quote_deposit select quote_id, 9, entity_id, activity_id, 5 from"
                + " sales.quote_line where quote_id = '" + id + "' limit 1");
        neverHappens("update sales.quote_step set note = 'x' where quote_id = '" + id + "'");
    }

    private void neverHappens(String statement) {
        assertThatThrownBy(() -> CurrentActor.run(
                        HOUSE,
                        () -> new TransactionTemplate(transactions).executeWithoutResult(_ -> sql.execute(statement))))
                .isInstanceOfAny(DataAccessException.class, org.springframework.dao.DataAccessException.class);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(Refused.class).hasMessage(key);
    }

    private QuoteId sent(Map<String, String> otherwise) {
        return send(fresh(), QuoteSamples.lightPlan(festival.toString(), otherwise));
    }

    private QuoteId send(QuoteId id, Map<String, String> fields) {
        return nadia.managed(() -> quotes.send(nadia.manager(), id, nadia.id(), fields));
    }

    private static QuoteId fresh() {
        return new QuoteId(UUID.randomUUID());
    }

    private OrderId accept(QuoteId id, String name, Set<Integer> options) {
        var typed = new Acceptance(name, options, found(id).sha256());
        return CurrentActor.as(client(id), () -> answers.accept(client(id), id, typed, PHONE));
    }

    private void refuse(QuoteId id, String reason) {
        CurrentActor.run(client(id), () -> answers.refuse(client(id), id, "Mia", reason, PHONE));
    }

    private static Actor client(QuoteId id) {
        return Actor.client(id.value(), Language.NL);
    }

    private Quote found(QuoteId id) {
        return nadia.managed(() -> quotes.find(nadia.manager(), id)).orElseThrow();
    }

    private List<String> steps(QuoteId id) {
        return nadia.managed(() -> quotes.steps(nadia.manager(), id)).stream()
                .map(QuoteStep::step)
                .toList();
    }

    private List<String> names(String text) {
        return nadia.managed(() -> clients.search(nadia.manager(), List.of(nadia.id()), text, null, 9)).stream()
                .map(it -> it.name())
                .toList();
    }

    private static Map<String, String> newClient(String name) {
        var fields = new HashMap<>(QuoteSamples.lightPlan(""));
        fields.putAll(Map.of(
                "newClient.name",
                name,
                "newClient.kind",
                "COMPANY",
                "newClient.country",
                "BE",
                "newClient.language",
                "fr",
                "newClient.city",
                "Liège",
                "newClient.mail",
                "neuf@example.com"));
        return fields;
    }
}
