package coop.genoot.work.payroll;

import static coop.genoot.platform.identity.Visitors.as;
import static coop.genoot.platform.identity.Visitors.asSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.control.traces.Trace;
import coop.genoot.control.traces.Traces;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.Ledger;
import coop.genoot.membership.Membership;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.wages.WageSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.sales.SalesDoors;
import coop.genoot.treasury.BankAccountId;
import coop.genoot.treasury.payouts.PaidOut;
import coop.genoot.treasury.payouts.PayableKind;
import coop.genoot.treasury.payouts.Payables;
import coop.genoot.treasury.payouts.PayoutPart;
import coop.genoot.treasury.payouts.PayoutReturned;
import coop.genoot.treasury.payouts.PayoutsReleased;
import coop.genoot.treasury.payouts.ReturnReason;
import coop.genoot.work.WorkWorld;
import coop.genoot.work.contracts.Contract;
import coop.genoot.work.contracts.ContractId;
import coop.genoot.work.contracts.ContractState;
import coop.genoot.work.contracts.Contracts;
import coop.genoot.work.contracts.Signature;
import coop.genoot.work.contracts.Signing;
import coop.genoot.work.contracts.WorkedDays;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class PayrollTest {
    private static final String HEADER = "entity;contract;month;gross;net;withholding;employee;employer\n";
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
    Payroll payroll;

    @Autowired
    Payables payables;

    @Autowired
    Ledger ledger;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvc web;

    @Autowired
    DSLContext sql;

    @Autowired
    Traces traces;

    private WorkWorld world;
    private Contract contract;

    @BeforeEach
    void five_days_were_worked_and_confirmed() {
        clock.moveTo(Instant.parse("2026-09-28T08:00:00Z"));
        world = WorkWorld.of(doors, membership);
        world.earn(ledger, "3000.00");
        var nadia = world.nadia();
        contract = CurrentActor.as(
                nadia, () -> contracts.offer(nadia, new ContractId(UUID.randomUUID()), world.form("1000.00")));
        var phone = new Signature.Origin("", "");
        CurrentActor.run(nadia, () -> signing.sign(nadia, contract.id(), contract.sha256(), phone));
        clock.moveTo(Instant.parse("2026-10-08T08:00:00Z"));
        var worked = List.of(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-02"));
        CurrentActor.run(nadia, () -> days.confirm(nadia, contract.id(), OCTOBER, worked));
    }

    @AfterEach
    void the_clock_follows_again() {
        clock.followAgain();
    }

    @Test
    void what_was_confirmed_goes_out_as_a_file_that_holds_no_formula() {
        var file = new String(
                CurrentActor.as(world.finance(), () -> payroll.export(world.finance(), world.entity())),
                StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("entity;contract;month;person;type;from;until;days;worked;gross\n")
                .contains(number(world) + ";" + contract.number()
                        + ";2026-10;Nadia B.;EMPLOYEE;2026-10-01;2026-10-07;2;2026-10-01 2026-10-02;1000.00\n");
    }

    @Test
    void what_payroll_made_of_it_is_posted_and_the_difference_is_the_cooperatives_own() {
        take(line("1000.00;800.00;69.30;130.70;280.00"));

        assertThat(planned()).isEqualTo(Money.noEuros());
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.euros("800.00"));
        assertThat(entity(AccountKind.WITHHOLDING)).isEqualTo(Money.euros("69.30"));
        assertThat(entity(AccountKind.SOCIAL_CONTRIBUTIONS)).isEqualTo(Money.euros("410.70"));
        assertThat(entity(AccountKind.WAGE_PROVISIONS)).isEqualTo(Money.euros("85.00"));
        // 1,371.00 were budgeted; 1,000.00 and 280.00 and 85.00 are the true cost
        assertThat(entity(AccountKind.WAGE_DIFFERENCE)).isEqualTo(Money.euros("6.00"));
    }

    @Test
    void the_net_pay_is_owed_within_seven_working_days_whether_or_not_the_client_paid() {
        take(line("1000.00;800.00;69.30;130.70;280.00"));

        var month = month();
        var state = CurrentActor.as(world.finance(), () -> payables.states(List.of(month)))
                .get(month);
        assertThat(state.day()).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    void a_contract_follows_its_money_to_the_bank_and_back() {
        take(line("1000.00;800.00;69.30;130.70;280.00"));
        var part = part();
        var bank = new BankAccountId(UUID.randomUUID());
        var today = LocalDate.of(2026, 10, 9);

        tell(new PayoutsReleased(world.entity(), bank, UUID.randomUUID(), today, List.of(part)));
        assertThat(state()).isEqualTo(ContractState.PAID);
        tell(new PayoutReturned(world.entity(), bank, today, part, new ReturnReason("AC04", "Closed account"), false));
        assertThat(state()).isEqualTo(ContractState.CONFIRMED);
        var again = part();
        tell(new PayoutsReleased(world.entity(), bank, UUID.randomUUID(), today, List.of(again)));
        tell(new PaidOut(world.entity(), bank, today, List.of(again)));
        assertThat(state()).isEqualTo(ContractState.CLOSED);
        tell(new PaidOut.TakenBack(world.entity(), bank, again));
        assertThat(state()).isEqualTo(ContractState.PAID);
        tell(new PaidOut(world.entity(), bank, today, List.of(again)));
        assertThat(state()).isEqualTo(ContractState.CLOSED);
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.noEuros());
        assertThat(entity(AccountKind.PAYOUTS_UNDER_WAY)).isEqualTo(Money.euros("800.00"));
    }

    @Test
    void a_file_is_taken_whole_or_refused_with_each_line_and_its_reason() {
        var good = line("1000.00;800.00;69.30;130.70;280.00");
        var bad = HEADER + good + good + number(world) + ";W2026-9999;2026-10;1.00;1.00;0;0;0\n" + "x;y\n"
                + line("1000.00;800.00;69.30;130.71;280.00") + line("1000.00;-800.00;0;0;0");

        assertThatThrownBy(() -> CurrentActor.run(
                        world.finance(), () -> payroll.take(world.finance(), world.entity(), bytes(bad))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .containsExactlyInAnyOrder(
                                        Problem.at("file", "work.payroll.problem.twice", 3),
                                        Problem.at("file", "work.payroll.problem.unknown", 4),
                                        Problem.at("file", "work.payroll.problem.fields", 5, 8),
                                        Problem.at("file", "work.payroll.problem.sum", 6),
                                        Problem.at("file", "work.payroll.problem.amount", 7)));
        assertThat(planned()).isEqualTo(Money.euros("1371.00"));
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.noEuros());
    }

    @Test
    void the_same_result_twice_is_paid_once() {
        take(line("1000.00;800.00;69.30;130.70;280.00"));

        assertThatThrownBy(() -> take(line("1000.00;800.00;69.30;130.70;280.00")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .containsExactly(Problem.at("file", "work.payroll.problem.unknown", 2)));
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.euros("800.00"));
    }

    @Test
    void the_same_result_given_twice_at_the_same_moment_is_owed_once() {
        var both = java.util.stream.Stream.generate(() -> java.util.concurrent.CompletableFuture.runAsync(
                        () -> take(line("1000.00;800.00;69.30;130.70;280.00")), Thread::startVirtualThread))
                .limit(2)
                .toList();

        assertThat(both.stream()
                        .map(it -> it.handle((_, problem) -> problem).join())
                        .filter(java.util.Objects::nonNull))
                .hasSize(1);
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.euros("800.00"));
    }

    @Test
    void finance_of_another_entity_sees_none_of_it_and_members_have_no_payroll() throws Exception {
        var elsewhere = WorkWorld.of(doors, membership);
        var theirs = new String(
                CurrentActor.as(elsewhere.finance(), () -> payroll.export(elsewhere.finance(), elsewhere.entity())),
                StandardCharsets.UTF_8);
        assertThat(theirs).doesNotContain("Nadia");
        assertThatThrownBy(() -> CurrentActor.run(
                        elsewhere.finance(),
                        () -> payroll.take(
                                elsewhere.finance(),
                                elsewhere.entity(),
                                bytes(HEADER + line("1000.00;800.00;69.30;130.70;280.00")))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> CurrentActor.run(world.nadia(), () -> payroll.export(world.nadia(), world.entity())))
                .isInstanceOf(Refused.class);
        assertThat(web.perform(get("/payroll").with(as(world.nadia())))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_file_comes_back_with_its_reason_on_the_page() throws Exception {
        var file = new MockMultipartFile("file", "wages.csv", "text/csv", bytes("nonsense"));

        var answer = web.perform(multipart("/payroll")
                        .file(file)
                        .param("entity", world.entity().toString())
                        .with(as(world.finance())))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("contract;month;gross");
    }

    @Test
    void the_pay_of_one_entity_never_lands_on_a_worker_of_another_with_the_same_number() {
        var here = world;
        var theirs = contract;
        five_days_were_worked_and_confirmed();
        assertThat(contract.number()).isEqualTo(theirs.number());
        var keeper = Actor.person(
                new PersonId(UUID.randomUUID()),
                "Both",
                List.of(
                        new Grant(Hat.FINANCE, here.entity().value()),
                        new Grant(Hat.FINANCE, world.entity().value())),
                Language.EN);
        var amounts = "1000.00;800.00;69.30;130.70;280.00";

        assertThatThrownBy(() -> CurrentActor.run(
                        keeper, () -> payroll.take(keeper, world.entity(), bytes(HEADER + line(here, amounts)))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        it -> assertThat(it.problems())
                                .containsExactly(Problem.at("file", "work.payroll.problem.entity", 2, number(world))));
        CurrentActor.run(keeper, () -> payroll.take(keeper, world.entity(), bytes(HEADER + line(amounts))));

        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.euros("800.00"));
        assertThat(CurrentActor.as(keeper, () -> payroll.waiting(keeper, here.entity())))
                .extracting(it -> it.contract().id())
                .containsExactly(theirs.id());
        assertThatThrownBy(
                        () -> CurrentActor.run(world.finance(), () -> payroll.export(world.finance(), here.entity())))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void another_gross_than_was_agreed_is_refused_unless_it_lies_within_what_the_entity_lets_pass() {
        var more = line("1000.02;800.02;69.30;130.70;280.00");
        var refused = Problem.at("file", "work.payroll.problem.gross", 2, "1000.00");
        assertThatThrownBy(() -> take(more))
                .isInstanceOfSatisfying(
                        Invalid.class, it -> assertThat(it.problems()).containsExactly(refused));
        tolerate("0.01", "2026-10-01");
        assertThatThrownBy(() -> take(more)).isInstanceOf(Invalid.class);
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.noEuros());

        tolerate("0.02", "2026-10-02");
        take(more);

        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.euros("800.02"));
    }

    private void tolerate(String amount, String from) {
        var house = Actor.system("test");
        CurrentActor.run(
                house,
                () -> doors.settings.set(
                        house,
                        WageSettings.PAYROLL_TOLERANCE,
                        Settings.Place.entity(world.entity()),
                        Money.euros(amount),
                        LocalDate.parse(from),
                        ""));
    }

    @Test
    void who_took_a_file_out_or_in_stands_in_the_audit_trail() {
        CurrentActor.run(world.finance(), () -> payroll.export(world.finance(), world.entity()));
        take(line("1000.00;800.00;69.30;130.70;280.00"));

        var trail = CurrentActor.as(
                Actor.system("test"),
                () -> transaction.execute(_ -> sql.fetch(
                                "select action || ' ' || detail as said from platform.audit_entry"
                                        + " where author = ? and object = ? order by at, id",
                                world.finance().author(),
                                "entity " + world.entity())
                        .getValues("said", String.class)));
        assertThat(trail).containsExactly("payroll.file-taken 1 months", "payroll.taken 1 months, 80000 cents net");
    }

    @Test
    void a_manager_sees_gross_and_cost_and_neither_the_net_nor_the_days_of_whoever_works() throws Exception {
        assertThat(page(world.nadia())).contains("2 days confirmed");
        assertThat(page(world.omar())).contains("Confirmed. Gross €1,000.00, cost €1,371.00.");
        assertThat(page(world.omar())).doesNotContain("2 days");

        take(line("1000.00;800.00;69.30;130.70;280.00"));

        assertThat(page(world.nadia())).contains("Net €800.00");
        assertThat(page(world.finance())).contains("Net €800.00");
        assertThat(page(world.omar()))
                .contains("Reckoned. Gross €1,000.00, cost €1,371.00.")
                .doesNotContain("800.00");
    }

    private String page(Actor who) throws Exception {
        return read(who, "/contracts/" + contract.id());
    }

    private String read(Actor who, String path) throws Exception {
        var answer = web.perform(get(path).with(as(who))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    @Test
    void whoever_works_sees_that_finance_opened_their_contract_and_their_pay() throws Exception {
        page(world.omar());
        page(world.nadia());
        assertThat(traces()).isEmpty();

        read(world.finance(), "/payroll");
        assertThat(traces()).singleElement().satisfies(it -> {
            assertThat(it.file()).isEqualTo(Trace.File.CONTRACT);
            assertThat(it.what()).isEqualTo(contract.number());
            assertThat(it.hat()).isEqualTo(Hat.FINANCE);
        });
        for (var path : List.of("", "/pdf")) {
            clock.advanceBy(Duration.ofDays(1));
            read(world.finance(), "/contracts/" + contract.id() + path);
        }
        clock.advanceBy(Duration.ofDays(1));
        read(world.finance(), "/payroll/file?entity=" + world.entity());
        assertThat(traces()).hasSize(4);
        assertThat(read(world.nadia(), "/control/traces")).contains("Your contract " + contract.number());
    }

    private List<Trace> traces() {
        return CurrentActor.as(world.nadia(), () -> traces.of(world.nadia(), 9));
    }

    @Test
    void nobody_takes_results_without_a_fresh_sign_in() throws Exception {
        var file = new MockMultipartFile(
                "file", "wages.csv", "text/csv", bytes(HEADER + line("1000.00;800.00;69.30;130.70;280.00")));
        var stale = clock.instant().minus(Duration.ofMinutes(6));

        assertThat(web.perform(multipart("/payroll")
                                .file(file)
                                .param("entity", world.entity().toString())
                                .header("HX-Request", "true")
                                .with(asSince(world.finance(), stale)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(entity(AccountKind.WAGES_PAYABLE)).isEqualTo(Money.noEuros());
    }

    private void take(String line) {
        CurrentActor.run(world.finance(), () -> payroll.take(world.finance(), world.entity(), bytes(HEADER + line)));
    }

    private String line(String amounts) {
        return line(world, amounts);
    }

    private String line(WorkWorld of, String amounts) {
        return number(of) + ";" + contract.number() + ";2026-10;" + amounts + "\n";
    }

    private String number(WorkWorld of) {
        return CurrentActor.as(
                Actor.system("test"),
                () -> doors.organisation
                        .entity(of.entity())
                        .orElseThrow()
                        .registration()
                        .number());
    }

    private void tell(Object event) {
        CurrentActor.run(world.finance(), () -> transaction.executeWithoutResult(_ -> events.publishEvent(event)));
    }

    private PayoutPart part() {
        return new PayoutPart(
                UUID.randomUUID(),
                month(),
                PayableKind.WAGE,
                world.activity(),
                UUID.randomUUID(),
                Money.euros("800.00"),
                contract.number(),
                "Nadia B.");
    }

    private UUID month() {
        return CurrentActor.as(
                world.nadia(),
                () -> days.months(world.nadia(), contract.id()).getFirst().id());
    }

    private ContractState state() {
        return CurrentActor.as(
                        world.nadia(),
                        () -> contracts.find(world.nadia(), contract.id()).orElseThrow())
                .state();
    }

    private Money planned() {
        return world.balance(ledger, Account.of(world.activity(), AccountKind.PLANNED))
                .negated();
    }

    private Money entity(AccountKind kind) {
        return world.balance(ledger, Account.of(world.entity(), kind)).negated();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
