package coop.genoot.purchasing;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.expenses.ClaimsWait;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.purchasing.claims.Looking;
import coop.genoot.purchasing.claims.Reason;
import coop.genoot.purchasing.claims.Sort;
import coop.genoot.purchasing.receipts.Brought;
import coop.genoot.purchasing.receipts.Receipts;
import coop.genoot.treasury.payouts.Payables;
import coop.genoot.treasury.payouts.PayoutState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@GenootTest
class HandingInAClaimTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvc web;

    @Autowired
    ExpenseClaims claims;

    @Autowired
    HandingIn handing;

    @Autowired
    Looking looking;

    @Autowired
    Payables payables;

    @Autowired
    Receipts receipts;

    private PurchasingWorld world;
    private Actor nadia;
    private Actor fatima;

    @BeforeEach
    void an_activity_with_money() {
        world = PurchasingWorld.belgian(house).with("500.00");
        nadia = world.nadia();
        fatima = world.finance();
    }

    @Test
    void a_small_claim_with_its_receipt_is_validated_by_its_member_and_plans_what_it_takes_of_the_budget() {
        var claim = world.handedIn("121.00", "21.00", "material");

        assertThat(world.state(claim)).isEqualTo(ClaimState.APPROVED);
        assertThat(reasons(claim)).isEmpty();
        assertThat(world.held(AccountKind.AVAILABLE)).isEqualTo(Money.euros("400.00"));
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("100.00"));
        assertThat(owed(claim).step()).isEqualTo(PayoutState.Step.WAITING);
    }

    @Test
    void vat_that_the_state_does_not_give_back_is_the_activitys_cost() {
        world.handedIn("112.00", "12.00", "meal");
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("112.00"));
        world.handedIn("60.51", "10.51", "fuel");
        assertThat(world.held(AccountKind.PLANNED))
                .as("half of 10.51 comes back: 5.26, rounded half up")
                .isEqualTo(Money.euros("112.00").plus(Money.euros("55.25")));
    }

    @Test
    void what_is_large_special_or_without_receipt_is_looked_at_and_says_why() {
        assertThat(reasons(world.handedIn("260.00", "", "material"))).containsExactly(Reason.OVER_CEILING);
        assertThat(reasons(world.handedIn("20.00", "", "hospitality"))).containsExactly(Reason.KIND);
        var lost = begun(Sort.COST);
        world.handIn(lost, world.typed("20.00", "", "material"));
        assertThat(reasons(lost)).containsExactly(Reason.NO_RECEIPT);
        assertThat(world.state(lost)).isEqualTo(ClaimState.LOOKED_AT);
        assertThat(world.held(AccountKind.PLANNED)).as("nothing is planned yet").isEqualTo(Money.noEuros());
    }

    @Test
    void a_cost_that_somebody_looks_at_lies_ahead_until_it_is_approved_and_planned() throws Exception {
        var claim = world.handedIn("260.00", "", "material");
        var ahead = "/activities/" + world.sample().activity() + "/forecast";
        var before = answer(nadia, get(ahead)).getContentAsString();
        assertThat(before).contains("/receipts/" + claim, "-€260.00", "The lowest point is €240.00");

        by(fatima, () -> looking.approve(fatima, claim));

        assertThat(answer(nadia, get(ahead)).getContentAsString())
                .doesNotContain("/receipts/" + claim)
                .contains("It never falls below the €240.00");
    }

    @Test
    void the_same_receipt_in_two_claims_is_looked_at() {
        for (var expected : List.of(List.<Reason>of(), List.of(Reason.SAME_RECEIPT))) {
            var claim = begun(Sort.COST);
            by(nadia, () -> receipts.keep(nadia, claim, new Brought("photo", "bill.jpg", Photos.plain(4_000))));
            world.handIn(claim, world.typed("20.00", "", "material"));
            assertThat(reasons(claim)).isEqualTo(expected);
        }
    }

    @Test
    void the_page_says_yes_or_no_with_the_reason_and_with_whom_it_is() throws Exception {
        var large = world.handedIn("260.00", "", "material");
        assertThat(page(nadia, large))
                .contains("No, somebody else looks too", "the amount is above what you approve yourself")
                .contains("The finance team looks at this", "45 days left");
        var small = world.handedIn("20.00", "", "material");
        assertThat(page(nadia, small))
                .contains("Yes: amount, kind and receipt are all right.")
                .as("how far its payment is")
                .contains("We do not know your bank account yet");
    }

    @Test
    void who_keeps_the_money_approves_sends_back_or_refuses_with_a_reason() throws Exception {
        var claim = world.handedIn("260.00", "", "material");
        assertThat(answer(fatima, get("/receipts/desk")).getContentAsString()).contains("/receipts/" + claim);
        var silent = post("/receipts/" + claim + "/decision").param("decision", "send-back");
        assertThat(answer(fatima, silent).getStatus()).isEqualTo(422);

        by(fatima, () -> looking.sendBack(fatima, claim, "Which show was it for?"));
        assertThat(world.state(claim)).isEqualTo(ClaimState.DRAFT);
        assertThat(page(nadia, claim)).contains("Which show was it for?", "value=\"Brico\"", "value=\"260.00\"");

        world.handIn(claim, world.typed("20.00", "", "material"));
        assertThat(reasons(claim)).containsExactly(Reason.SENT_BACK_BEFORE);
        by(fatima, () -> looking.approve(fatima, claim));
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("20.00"));
        assertThatThrownBy(() -> by(fatima, () -> looking.refuse(fatima, claim, "no")))
                .isInstanceOf(Refused.class)
                .hasMessage("purchasing.not-any-more");

        var other = world.handedIn("260.00", "", "material");
        by(fatima, () -> looking.refuse(fatima, other, "Not for work"));
        assertThat(world.state(other)).isEqualTo(ClaimState.REFUSED);
        assertThat(page(nadia, other)).contains("Not for work");
    }

    @Test
    void nobody_decides_about_their_own_claim_nor_about_that_of_another_entity() throws Exception {
        var claim = world.handedIn("260.00", "", "material");
        var both = Actor.person(
                nadia.self(),
                "Nadia",
                List.of(
                        new Grant(Hat.FINANCE, world.sample().entity().value()),
                        new Grant(Hat.MANAGER, world.sample().activity().value())),
                nadia.language());
        var stranger = PurchasingWorld.somebody("Ada", new Grant(Hat.FINANCE, UUID.randomUUID()));
        for (var who : List.of(both, stranger, world.other()))
            assertThatThrownBy(() -> by(who, () -> looking.approve(who, claim)))
                    .as(who.name())
                    .isInstanceOf(NotHere.class);
        assertThat(answer(stranger, get("/receipts/" + claim)).getStatus()).isEqualTo(404);
        assertThat(answer(world.other(), get("/receipts/" + claim)).getStatus()).isEqualTo(404);
        assertThat(answer(fatima, get("/receipts/" + claim)).getStatus()).isEqualTo(200);
        assertThat(CurrentActor.as(world.other(), () -> claims.named(world.other(), "Brico", 10)))
                .isEmpty();
        assertThat(CurrentActor.as(nadia, () -> claims.named(nadia, "Brico", 10)))
                .hasSize(1);
    }

    @Test
    void a_bad_form_answers_with_all_problems_at_their_fields_and_everything_typed() throws Exception {
        var claim = world.photographed();
        var sent = post("/receipts/" + claim)
                .param("spentOn", "2019-01-01")
                .param("supplier", "")
                .param("amount", "a lot")
                .param("vat", "-1")
                .param("kind", "yacht")
                .param("note", "For the show")
                .param("activity", world.sample().activity().toString());
        var refused = answer(nadia, sent);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("spentOn-error", "supplier-error", "amount-error", "vat-error")
                .contains("value=\"a lot\"", "For the show");
        assertThat(problems(claim, Map.of("activity", UUID.randomUUID().toString())))
                .contains("activity");
        assertThat(problems(claim, with(world.typed("10", "", "yacht"), "x", "y")))
                .containsExactly("kind");
    }

    @Test
    void the_activity_of_somebody_else_cannot_pay() {
        var omar = world.other();
        var his = omar.grants().getLast().scope().toString();
        assertThat(problems(world.photographed(), with(world.typed("10", "", "material"), "activity", his)))
                .containsExactly("activity");
    }

    @Test
    void a_claim_that_is_handed_in_twice_is_planned_once() {
        var claim = world.handedIn("121.00", "21.00", "material");
        world.handIn(claim, world.typed("121.00", "21.00", "material"));
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void of_two_claims_for_the_last_free_money_one_is_approved_and_one_says_what_is_missing() throws Exception {
        world.set(ExpenseSettings.WAIT, ClaimsWait.NOT_AT_ALL);
        world.set(ExpenseSettings.ALONE, Money.euros("1000.00"));
        var first = world.photographed();
        var second = world.photographed();
        var refusals = new ArrayList<String>();
        try (var two = Executors.newFixedThreadPool(2)) {
            var both = List.<Callable<String>>of(() -> refusal(first, "300.00"), () -> refusal(second, "300.00"));
            for (var one : two.invokeAll(both)) refusals.add(one.get());
        }
        assertThat(refusals).containsExactlyInAnyOrder("", "amount purchasing.claim.not-free [100.00, 200.00]");
        assertThat(world.held(AccountKind.AVAILABLE)).isEqualTo(Money.euros("200.00"));
    }

    @Test
    void what_was_approved_and_is_withdrawn_is_free_again() {
        var claim = world.handedIn("121.00", "21.00", "material");
        by(nadia, () -> handing.withdraw(nadia, claim));
        by(nadia, () -> handing.withdraw(nadia, claim));
        assertThat(world.state(claim)).isEqualTo(ClaimState.WITHDRAWN);
        assertThat(world.held(AccountKind.AVAILABLE)).isEqualTo(Money.euros("500.00"));
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.noEuros());
        assertThat(CurrentActor.as(nadia, () -> payables.states(List.of(claim.value()))))
                .isEmpty();
    }

    @Test
    void kilometres_and_days_are_worth_the_figure_of_the_day() {
        world.set(ExpenseSettings.MILEAGE, Money.euros("42.65"));
        var drive = begun(Sort.MILEAGE);
        world.handIn(drive, with(world.typed("", "", ""), "kilometres", "101"));
        assertThat(said(drive).gross()).as("101 × 0.4265 = 43.0765").isEqualTo(Money.euros("43.08"));
        world.set(ExpenseSettings.ALLOWANCE, Money.euros("20.80"));
        var away = begun(Sort.ALLOWANCE);
        world.handIn(away, with(world.typed("", "", ""), "days", "3"));
        assertThat(said(away).gross()).isEqualTo(Money.euros("62.40"));
        assertThat(world.state(away)).isEqualTo(ClaimState.APPROVED);
    }

    private PayoutState owed(ClaimId claim) {
        return CurrentActor.as(nadia, () -> payables.states(List.of(claim.value())))
                .get(claim.value());
    }

    private ClaimId begun(Sort sort) {
        var id = new ClaimId(UUID.randomUUID());
        by(nadia, () -> claims.begin(nadia, id, sort));
        return id;
    }

    private List<Reason> reasons(ClaimId claim) {
        return said(claim).reasons();
    }

    private coop.genoot.purchasing.claims.ExpenseClaim.Handed said(ClaimId claim) {
        return CurrentActor.as(nadia, () -> claims.find(nadia, claim))
                .orElseThrow()
                .said();
    }

    private List<String> problems(ClaimId claim, Map<String, String> fields) {
        try {
            world.handIn(claim, fields);
        } catch (Invalid wrong) {
            return wrong.problems().stream().map(Problem::field).toList();
        }
        throw new AssertionError("Taken: " + fields);
    }

    private String refusal(ClaimId claim, String amount) {
        try {
            world.handIn(claim, world.typed(amount, "", "material"));
            return "";
        } catch (Invalid wrong) {
            var problem = wrong.problems().getFirst();
            return problem.field() + " " + problem.key() + " " + problem.values();
        }
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        var more = new HashMap<>(fields);
        more.put(field, value);
        return more;
    }

    private static void by(Actor who, Runnable work) {
        CurrentActor.run(who, work);
    }

    private String page(Actor who, ClaimId claim) throws Exception {
        return answer(who, get("/receipts/" + claim)).getContentAsString();
    }

    private MockHttpServletResponse answer(Actor who, AbstractMockHttpServletRequestBuilder<?> sent) throws Exception {
        return web.perform(sent.with(as(who))).andReturn().getResponse();
    }
}
