package coop.genoot.work.contracts;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.membership.MemberSamples;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.notices.Notices;
import coop.genoot.sales.SalesDoors;
import coop.genoot.work.WorkWorld;
import coop.genoot.work.declarations.Declarations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ContractsTest {
    private static final Signature.Origin PHONE = new Signature.Origin("192.0.2.7", "a phone");
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Autowired
    SalesDoors doors;

    @Autowired
    Membership membership;

    @Autowired
    Contracts contracts;

    @Autowired
    Signing signing;

    @Autowired
    WorkedDays days;

    @Autowired
    UnworkedRest rest;

    @Autowired
    Declarations declarations;

    @Autowired
    Notices notices;

    @Autowired
    Ledger ledger;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private WorkWorld world;

    @BeforeEach
    void an_activity_with_money_in_september() {
        clock.moveTo(Instant.parse("2026-09-28T08:00:00Z"));
        world = WorkWorld.of(doors, membership);
        world.earn(ledger, "3000.00");
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void an_offer_moves_no_money_and_a_signature_promises_the_whole_cost() {
        var contract = offer("1000.00");
        assertThat(free()).isEqualTo(Money.euros("3000.00"));

        sign(world.nadia(), contract);

        assertThat(now(contract).state()).isEqualTo(ContractState.ACTIVE);
        // 1,000.00 and 25 % + 2.1 % + 1.5 % + 8.5 %
        assertThat(free()).isEqualTo(Money.euros("1629.00"));
        assertThat(planned()).isEqualTo(Money.euros("1371.00"));
        assertThat(CurrentActor.as(world.nadia(), () -> contracts.steps(world.nadia(), contract.id())))
                .extracting(ContractStep::state)
                .containsExactly(ContractState.OFFERED, ContractState.ACTIVE);
    }

    @Test
    void an_offer_lies_ahead_of_the_activity_until_it_is_signed_and_planned() throws Exception {
        var contract = offer("1000.00");
        var ahead = get("/activities/" + world.activity() + "/forecast");
        assertThat(read(ahead)).contains("/contracts/" + contract.id(), "-€1,371.00", "The lowest point is €1,629.00");

        sign(world.nadia(), contract);

        assertThat(read(ahead))
                .doesNotContain("/contracts/" + contract.id())
                .contains("It never falls below the €1,629.00");
    }

    @Test
    void whoever_may_see_no_contract_is_told_of_none_that_lies_ahead_and_of_none_on_the_account() throws Exception {
        var offered = offer("1000.00");
        var signed = offer("500.00");
        sign(world.nadia(), signed);
        var office = CurrentActor.as(
                        world.nadia(),
                        () -> doors.activities
                                .find(world.nadia(), world.activity())
                                .orElseThrow())
                .office();
        var ahead = "/activities/" + world.activity() + "/forecast";
        var account = "/account/" + world.activity();

        for (var told : List.of(world.omar(), world.finance())) {
            assertThat(read(told, ahead)).contains(offered.number());
            assertThat(read(told, account)).contains("Contract signed: cost planned " + signed.number(), "685.50");
            assertThat(read(told, account + "/file?form=CSV")).contains(signed.number());
        }
        for (var other : List.of(
                WorkWorld.wearing(Hat.ADVISOR, office.value()),
                WorkWorld.wearing(Hat.SUPPORT, world.entity().value()),
                WorkWorld.wearing(Hat.ADMIN, world.entity().value()))) {
            assertThat(read(other, ahead)).doesNotContain(offered.number(), "/contracts/");
            for (var page : List.of(account + "?", account + "?show=planned"))
                assertThat(read(other, page))
                        .contains("Contract signed: cost planned", "685.50")
                        .doesNotContain(signed.number(), "Nadia B.");
            assertThat(read(other, account + "/file?form=CSV"))
                    .contains("685,50")
                    .doesNotContain(signed.number());
        }
    }

    private String read(Actor who, String page) throws Exception {
        var answer = web.perform(get(page).with(as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        return answer.getContentAsString();
    }

    private String read(AbstractMockHttpServletRequestBuilder<?> page) throws Exception {
        return web.perform(page.with(as(world.nadia())))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void the_proof_of_a_signature_says_who_when_and_which_text_and_a_second_click_changes_nothing() {
        var contract = offer("1000.00");
        sign(world.nadia(), contract);
        sign(world.nadia(), contract);

        var proof = CurrentActor.as(world.nadia(), () -> contracts.signature(world.nadia(), contract.id()))
                .orElseThrow();
        assertThat(proof.sha256()).isEqualTo(ContractText.sha256(contract.text()));
        assertThat(proof.at()).isBetween(Instant.parse("2026-09-28T08:00:00Z"), Instant.parse("2026-09-28T08:01:00Z"));
        assertThat(proof.name()).isEqualTo("Nadia B.");
        assertThat(proof.origin()).isEqualTo(PHONE);
        assertThat(planned()).isEqualTo(Money.euros("1371.00"));
        assertThat(contract.text()).contains("Nadia B.", "Light plan", "Gent");
    }

    @Test
    void of_two_who_sign_the_last_free_euro_at_the_same_moment_one_succeeds_and_one_is_told_why() {
        var hers = offer("2000.00");
        var his = CurrentActor.as(
                world.nadia(),
                () -> contracts.offer(
                        world.nadia(), id(), world.form(world.omar(), "2026-10-01", "2026-10-07", "2000.00")));
        var start = new CountDownLatch(1);
        var both = Stream.of(signLater(start, world.nadia(), hers), signLater(start, world.omar(), his))
                .toList();
        start.countDown();

        var outcomes = both.stream().map(CompletableFuture::join).toList();
        assertThat(outcomes).containsExactlyInAnyOrder("signed", "work.not-free");
        assertThat(free()).isEqualTo(Money.euros("258.00"));
        assertThat(planned()).isEqualTo(Money.euros("2742.00"));
    }

    @Test
    void what_is_not_free_cannot_be_signed_and_leaves_nothing_behind() {
        var contract = offer("2500.00");

        assertRefused(() -> sign(world.nadia(), contract), "work.not-free");

        assertThat(now(contract).state()).isEqualTo(ContractState.OFFERED);
        assertThat(planned()).isEqualTo(Money.noEuros());
    }

    @Test
    void nobody_signs_for_somebody_else_or_another_text_or_after_the_first_day() {
        var contract = offer("1000.00");
        assertRefused(() -> sign(world.omar(), contract), "work.not-yours");
        assertRefused(
                () -> CurrentActor.run(
                        world.nadia(), () -> signing.sign(world.nadia(), contract.id(), "0".repeat(64), PHONE)),
                "work.other-text");

        clock.moveTo(Instant.parse("2026-10-02T08:00:00Z"));

        assertRefused(() -> sign(world.nadia(), contract), "work.too-late");
    }

    @Test
    void a_signed_contract_is_called_off_before_its_first_day_with_a_reason_and_its_money_is_free_again() {
        var contract = offer("1000.00");
        sign(world.nadia(), contract);
        assertRefused(() -> cancel(world.omar(), contract, " "), "work.no-reason");

        cancel(world.omar(), contract, "The festival is cancelled");
        cancel(world.omar(), contract, "again");

        assertThat(now(contract).state()).isEqualTo(ContractState.CANCELLED);
        assertThat(free()).isEqualTo(Money.euros("3000.00"));
        assertThat(planned()).isEqualTo(Money.noEuros());

        var other = offer("1000.00");
        cancel(world.nadia(), other, "I have no time");
        assertRefused(() -> sign(world.nadia(), other), "work.not-now");
    }

    @Test
    void whoever_is_to_work_is_told_and_is_two_taps_away_from_signing() throws Exception {
        var contract = CurrentActor.as(
                world.nadia(),
                () -> contracts.offer(
                        world.nadia(), id(), world.form(world.omar(), "2026-10-01", "2026-10-07", "1000.00")));

        var first = web.perform(get("/").with(as(world.omar()))).andReturn().getResponse();
        assertThat(first.getContentAsString()).contains(contract.number(), "/contracts/" + contract.id());
        var page = web.perform(get("/contracts/" + contract.id()).with(as(world.omar())))
                .andReturn()
                .getResponse();
        assertThat(page.getContentAsString()).contains("/signature", contract.sha256());
        await().untilAsserted(() -> assertThat(CurrentActor.as(world.omar(), () -> notices.latest(world.omar(), 9)))
                .anySatisfy(it -> assertThat(it.news().key()).isEqualTo("work.news.offered")));
        assertThat(CurrentActor.as(world.omar(), () -> notices.latest(world.omar(), 9)))
                .allSatisfy(it -> assertThat(it.news().facts().toString()).doesNotContain("1000", "1,000"));
    }

    @Test
    void more_days_than_agreed_and_many_in_a_row_are_said_gently() {
        var eight = Stream.iterate(LocalDate.of(2026, 10, 1), day -> day.plusDays(1))
                .limit(8)
                .toList();

        assertThat(Signals.of(eight, 5, 6)).containsExactly(Signals.Signal.UNPAID_DAYS, Signals.Signal.IN_A_ROW);
        assertThat(Signals.of(eight.subList(0, 5), 5, 6)).isEmpty();
    }

    @Test
    void the_table_of_states_lets_a_contract_go_one_way() {
        assertThat(Stream.of(ContractState.values())
                        .flatMap(state -> Stream.of(ContractVerb.values())
                                .filter(verb -> state.after(verb).isPresent())
                                .map(verb -> state + " " + verb + " "
                                        + state.after(verb).orElseThrow())))
                .containsExactly(
                        "OFFERED SIGN ACTIVE",
                        "OFFERED CANCEL CANCELLED",
                        "ACTIVE CONFIRM CONFIRMED",
                        "ACTIVE CANCEL CANCELLED",
                        "CONFIRMED PAY PAID",
                        "PAID SETTLE CLOSED",
                        "PAID RETURN CONFIRMED",
                        "CLOSED REOPEN PAID",
                        "CLOSED RETURN CONFIRMED");
    }

    @Test
    void work_is_declared_before_it_starts() {
        var contract = offer("1000.00");
        sign(world.nadia(), contract);

        declarations.run();

        var told = CurrentActor.as(world.nadia(), () -> declarations.of(contract.id()))
                .orElseThrow();
        assertThat(told.kind().name()).isEqualTo("DIMONA");
        assertThat(told.sentAt()).isNotNull();
        assertThat(told.dueOn()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void days_are_confirmed_once_by_whoever_worked_from_the_last_day_on_and_only_those_that_have_come() {
        var contract = offer("1000.00");
        sign(world.nadia(), contract);
        clock.moveTo(Instant.parse("2026-10-05T18:00:00Z"));
        assertThatThrownBy(() -> confirm(world.nadia(), contract, "2026-10-06"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems()).containsExactly(Problem.at("day", "work.problem.future")));
        assertThatThrownBy(() -> confirm(world.nadia(), contract, "2026-10-09"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems()).containsExactly(Problem.at("day", "work.problem.outside")));
        assertRefused(() -> confirm(world.omar(), contract, "2026-10-01"), "work.not-yours");

        assertThatThrownBy(() -> confirm(world.nadia(), contract, "2026-10-01", "2026-10-02"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems()).containsExactly(Problem.at("day", "work.problem.not-over")));
        assertThat(CurrentActor.as(world.nadia(), () -> contracts.waitingFor(world.nadia())))
                .isEmpty();
        clock.moveTo(Instant.parse("2026-10-07T18:00:00Z"));
        assertThat(CurrentActor.as(world.nadia(), () -> contracts.waitingFor(world.nadia())))
                .hasSize(1);

        confirm(world.nadia(), contract, "2026-10-01", "2026-10-02");
        confirm(world.nadia(), contract, "2026-10-05");

        assertThat(now(contract).state()).isEqualTo(ContractState.CONFIRMED);
        CurrentActor.run(world.nadia(), () -> {
            var months = days.months(world.nadia(), contract.id());
            assertThat(days.worked(months).values().iterator().next()).hasSize(2);
        });
    }

    @Test
    void what_was_never_confirmed_is_ended_and_its_money_is_free_while_what_was_confirmed_stays() {
        var form = world.form(world.nadia(), "2026-10-20", "2026-11-08", "1000.00");
        var contract = CurrentActor.as(world.omar(), () -> contracts.offer(world.omar(), id(), form));
        sign(world.nadia(), contract);
        var october = CurrentActor.as(world.nadia(), () -> days.months(world.nadia(), contract.id()))
                .getFirst();
        clock.moveTo(Instant.parse("2026-10-31T18:00:00Z"));
        confirm(world.nadia(), contract, "2026-10-20");
        clock.moveTo(Instant.parse("2026-11-22T08:00:00Z"));
        assertRefused(() -> end(world.omar(), contract, "Nobody came"), "work.still-time");
        clock.moveTo(Instant.parse("2026-11-23T08:00:00Z"));
        assertRefused(() -> end(world.omar(), contract, " "), "work.no-reason");

        end(world.omar(), contract, "Nobody came in November");
        assertRefused(() -> end(world.omar(), contract, "again"), "work.not-now");

        assertThat(now(contract).state()).isEqualTo(ContractState.CONFIRMED);
        assertThat(planned()).isEqualTo(october.cost());
        assertThat(free()).isEqualTo(Money.euros("3000.00").minus(october.cost()));
        assertThat(CurrentActor.as(world.nadia(), () -> days.months(world.nadia(), contract.id())))
                .extracting(ContractMonth::month)
                .containsExactly(OCTOBER);
        assertThat(CurrentActor.as(world.nadia(), () -> contracts.steps(world.nadia(), contract.id())))
                .last()
                .satisfies(it -> assertThat(it.why()).isEqualTo("Nobody came in November"));
        await().untilAsserted(() -> assertThat(CurrentActor.as(world.nadia(), () -> notices.latest(world.nadia(), 9)))
                .anySatisfy(it -> assertThat(it.news().key()).isEqualTo("work.news.rest-ended")));
    }

    @Test
    void a_contract_of_which_no_day_was_confirmed_is_ended_by_finance_and_never_by_whoever_should_have_worked()
            throws Exception {
        var office = OrganisationSamples.anOffice(doors.organisation, world.entity());
        var person = MemberSamples.aMember(membership, office, "Mila");
        var mila = Actor.person(
                person,
                "Mila",
                List.of(new Grant(Hat.MEMBER, world.entity().value())),
                world.nadia().language());
        var contract = CurrentActor.as(
                world.nadia(), () -> contracts.offer(world.nadia(), id(), byAddress(person + "@genoot.example")));
        sign(mila, contract);
        clock.moveTo(Instant.parse("2026-10-22T08:00:00Z"));
        var page = "/contracts/" + contract.id();
        assertThat(read(mila, page)).doesNotContain(page + "/rest");
        assertThat(read(world.finance(), page)).contains(page + "/rest");
        assertRefused(() -> end(mila, contract, "x"), "work.not-yours");
        var elsewhere = WorkWorld.of(doors, membership);
        for (var stranger : List.of(elsewhere.finance(), elsewhere.nadia()))
            assertThatThrownBy(() -> end(stranger, contract, "x")).isInstanceOf(NotHere.class);

        end(world.finance(), contract, "Nobody came");

        assertThat(now(contract).state()).isEqualTo(ContractState.CANCELLED);
        assertThat(planned()).isEqualTo(Money.noEuros());
        assertThat(free()).isEqualTo(Money.euros("3000.00"));
    }

    private void end(Actor who, Contract contract, String why) {
        CurrentActor.run(who, () -> rest.end(who, contract.id(), why));
    }

    @Test
    void a_contract_over_two_months_is_shared_out_to_the_cent() {
        var form = world.form(world.nadia(), "2026-10-20", "2026-11-08", "1000.01");
        var contract = CurrentActor.as(world.nadia(), () -> contracts.offer(world.nadia(), id(), form));
        sign(world.nadia(), contract);

        var months = CurrentActor.as(world.nadia(), () -> days.months(world.nadia(), contract.id()));

        assertThat(months).extracting(ContractMonth::month).containsExactly(OCTOBER, YearMonth.of(2026, 11));
        assertThat(months.stream().map(ContractMonth::gross).reduce(Money.noEuros(), Money::plus))
                .isEqualTo(Money.euros("1000.01"));
        assertThat(months.stream().map(ContractMonth::cost).reduce(Money.noEuros(), Money::plus))
                .isEqualTo(contract.terms().cost().total());
    }

    @Test
    void low_pay_is_said_gently_and_blocks_nothing() {
        var contract = offer("100.00");

        assertThat(CurrentActor.as(world.nadia(), () -> contracts.signals(contract)))
                .containsExactly(Signals.Signal.LOW_PAY);
        sign(world.nadia(), contract);
        assertThat(now(contract).state()).isEqualTo(ContractState.ACTIVE);
    }

    @Test
    void a_member_who_manages_nothing_there_is_hired_by_their_address_and_signs_on_its_money() {
        var office = OrganisationSamples.anOffice(doors.organisation, world.entity());
        var person = MemberSamples.aMember(membership, office, "Mila");
        var mila = Actor.person(
                person,
                "Mila",
                List.of(new Grant(Hat.MEMBER, world.entity().value())),
                world.nadia().language());
        var contract = CurrentActor.as(
                world.nadia(), () -> contracts.offer(world.nadia(), id(), byAddress(person + "@genoot.example")));

        sign(mila, contract);

        assertThat(planned()).isEqualTo(Money.euros("1371.00"));
        assertThatThrownBy(() -> CurrentActor.run(
                        world.nadia(), () -> contracts.offer(world.nadia(), id(), byAddress("nobody@genoot.example"))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems()).containsExactly(Problem.at("email", "work.problem.nobody")));
    }

    @Test
    void every_problem_of_a_form_is_said_at_once_and_nothing_typed_is_lost() throws Exception {
        var answer = web.perform(post("/contracts")
                        .with(as(world.nadia()))
                        .param("draft", UUID.randomUUID().toString())
                        .param("activity", world.activity().toString())
                        .param("person", UUID.randomUUID().toString())
                        .param("from", "2026-09-01")
                        .param("until", "2026-08-01")
                        .param("days", "many")
                        .param("place", "")
                        .param("what", "Light for the opera")
                        .param("gross", "-5"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Light for the opera", "many", "from-error", "until-error", "days-error", "gross-error")
                .contains("person-error", "place-error", "type-error");
    }

    @Test
    void for_everybody_else_a_contract_does_not_exist() throws Exception {
        var contract = offer("1000.00");
        var elsewhere = WorkWorld.of(doors, membership);
        var office = CurrentActor.as(
                        world.nadia(),
                        () -> doors.activities
                                .find(world.nadia(), world.activity())
                                .orElseThrow())
                .office();
        for (var stranger : List.of(
                elsewhere.nadia(),
                elsewhere.finance(),
                WorkWorld.wearing(Hat.MEMBER, world.entity().value()),
                WorkWorld.wearing(Hat.ADVISOR, office.value()),
                WorkWorld.wearing(Hat.SUPPORT, world.entity().value()))) {
            for (var page : List.of("", "/pdf"))
                assertThat(web.perform(get("/contracts/" + contract.id() + page).with(as(stranger)))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .isEqualTo(404);
            assertThatThrownBy(() -> sign(stranger, contract)).isInstanceOf(NotHere.class);
            assertThatThrownBy(() -> cancel(stranger, contract, "x")).isInstanceOf(NotHere.class);
        }
        assertThatThrownBy(() -> CurrentActor.run(
                        elsewhere.nadia(),
                        () -> contracts.offer(elsewhere.nadia(), contract.id(), elsewhere.form("10.00"))))
                .isInstanceOf(NotHere.class);
        assertRefused(
                () -> CurrentActor.run(
                        elsewhere.nadia(), () -> contracts.offer(elsewhere.nadia(), id(), world.form("10.00"))),
                "work.not-yours");
    }

    @Test
    void an_offered_contract_never_changes_not_even_by_hand() {
        var contract = offer("1000.00");

        assertThatThrownBy(() -> CurrentActor.run(
                        Actor.system("test"),
                        () -> transaction.executeWithoutResult(_ -> sql.execute(
                                "update work.contract set gross_cents = 1 where id = ?",
                                contract.id().value()))))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoever_may_sees_the_page_and_keeps_it_as_pdf() throws Exception {
        var contract = offer("1000.00");
        sign(world.nadia(), contract);

        var page = web.perform(get("/contracts/" + contract.id()).with(as(world.nadia())))
                .andReturn()
                .getResponse();
        var file = web.perform(get("/contracts/" + contract.id() + "/pdf").with(as(world.finance())))
                .andReturn()
                .getResponse();

        assertThat(page.getContentAsString()).contains(contract.number(), contract.sha256());
        assertThat(new String(file.getContentAsByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
    }

    private CompletableFuture<String> signLater(CountDownLatch start, Actor who, Contract contract) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        start.await();
                        sign(who, contract);
                        return "signed";
                    } catch (Refused no) {
                        return no.key();
                    } catch (InterruptedException stopped) {
                        throw new CompletionException(stopped);
                    }
                },
                Thread::startVirtualThread);
    }

    private ContractForm byAddress(String email) {
        return new ContractForm(
                world.activity().toString(),
                "",
                email,
                "ARTIST",
                "2026-10-01",
                "2026-10-07",
                "5",
                "Gent",
                "Dance",
                "1000.00");
    }

    private Contract offer(String gross) {
        return CurrentActor.as(world.nadia(), () -> contracts.offer(world.nadia(), id(), world.form(gross)));
    }

    private void sign(Actor who, Contract contract) {
        CurrentActor.run(who, () -> signing.sign(who, contract.id(), contract.sha256(), PHONE));
    }

    private void cancel(Actor who, Contract contract, String why) {
        CurrentActor.run(who, () -> contracts.cancel(who, contract.id(), why));
    }

    private void confirm(Actor who, Contract contract, String... worked) {
        var typed = Stream.of(worked).map(LocalDate::parse).toList();
        CurrentActor.run(who, () -> days.confirm(who, contract.id(), OCTOBER, typed));
    }

    private Contract now(Contract contract) {
        return CurrentActor.as(
                world.nadia(),
                () -> contracts.find(world.nadia(), contract.id()).orElseThrow());
    }

    private Money free() {
        return world.balance(ledger, Account.of(world.activity(), AccountKind.AVAILABLE))
                .negated();
    }

    private Money planned() {
        return world.balance(ledger, Account.of(world.activity(), AccountKind.PLANNED))
                .negated();
    }

    private static ContractId id() {
        return new ContractId(UUID.randomUUID());
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String key) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
