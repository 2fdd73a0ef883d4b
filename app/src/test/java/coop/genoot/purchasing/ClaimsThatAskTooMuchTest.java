package coop.genoot.purchasing;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import coop.genoot.GenootTest;
import coop.genoot.common.Invalid;
import coop.genoot.common.Money;
import coop.genoot.common.Problem;
import coop.genoot.control.traces.Trace;
import coop.genoot.control.traces.Traces;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.expenses.ExpenseSettings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.ExpenseClaim.Handed;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.purchasing.claims.Looking;
import coop.genoot.purchasing.claims.Reason;
import coop.genoot.purchasing.claims.Sort;
import coop.genoot.purchasing.receipts.Brought;
import coop.genoot.purchasing.receipts.Receipts;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@GenootTest
class ClaimsThatAskTooMuchTest {
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
    Receipts receipts;

    @Autowired
    Traces traces;

    private PurchasingWorld world;
    private Actor nadia;

    @BeforeEach
    void an_activity_with_money() {
        world = PurchasingWorld.belgian(house).with("3000.00");
        nadia = world.nadia();
    }

    @Test
    void no_more_vat_is_given_back_than_the_highest_rate_of_that_day_leaves_in_the_amount() {
        var claim = world.photographed();
        assertThat(refusal(claim, world.typed("250.00", "249.99", "material")))
                .isEqualTo("vat purchasing.claim.too-much-vat [43.39]");
        assertThat(refusal(claim, world.typed("250.00", "43.40", "material"))).startsWith("vat ");
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.noEuros());
        world.handIn(claim, world.typed("250.00", "43.39", "material"));
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("206.61"));

        var french = PurchasingWorld.french(house).with("500.00");
        var french121 = french.photographed();
        assertThat(refusal(french, french121, french.typed("121.00", "21.00", "material")))
                .isEqualTo("vat purchasing.claim.too-much-vat [20.17]");
    }

    @Test
    void many_small_claims_in_a_month_are_looked_at_like_a_large_one() {
        world.set(ExpenseSettings.ALONE_MONTH, Money.euros("450.00"));
        assertThat(said(world.handedIn("240.00", "", "material")).reasons()).isEmpty();
        var looked = world.handedIn("20.00", "", "hospitality");
        assertThat(said(looked).reasons()).containsExactly(Reason.KIND);
        assertThat(said(world.handedIn("210.00", "", "material")).reasons()).isEmpty();
        var over = world.handedIn("0.01", "", "material");
        assertThat(said(over).reasons()).containsExactly(Reason.OVER_MONTH);
        assertThat(world.state(over)).isEqualTo(ClaimState.LOOKED_AT);
    }

    @Test
    void no_day_away_is_paid_twice() {
        world.set(ExpenseSettings.ALLOWANCE, Money.euros("20.00"));
        var first = away(9, 3);
        for (int ago : List.of(10, 8, 7)) {
            var again = begun(Sort.ALLOWANCE);
            assertThat(refusal(again, days(ago, 2)))
                    .isEqualTo("spentOn purchasing.claim.days-twice ["
                            + said(first).number() + "]");
        }
        assertThat(world.state(away(6, 2))).as("the day after").isEqualTo(ClaimState.APPROVED);
        assertThat(world.state(away(11, 2))).as("until the day before").isEqualTo(ClaimState.APPROVED);
        CurrentActor.run(nadia, () -> handing.withdraw(nadia, first));
        assertThat(world.state(away(9, 3))).as("what was given up is free").isEqualTo(ClaimState.APPROVED);
    }

    @Test
    void the_same_receipt_is_known_again_with_somebody_else_and_when_it_was_saved_anew() {
        var photo = Photos.plain(3_900);
        assertThat(said(with(nadia, photo)).reasons()).isEmpty();
        var omar = world.other();
        assertThat(reasonsOf(omar, with(omar, photo))).contains(Reason.SAME_RECEIPT);
        assertThat(reasonsOf(omar, with(omar, savedAnew(photo)))).contains(Reason.SAME_RECEIPT);
        assertThat(reasonsOf(omar, with(omar, Photos.plain(3_901)))).doesNotContain(Reason.SAME_RECEIPT);
    }

    @Test
    void a_claim_that_another_entity_pays_gets_a_number_of_that_entity() {
        var other = PurchasingWorld.belgian(house).with("500.00");
        var there = other.handedIn("10.00", "", "material");
        var claim = world.handedIn("20.00", "", "hospitality");
        var finance = world.finance();
        CurrentActor.run(finance, () -> looking.sendBack(finance, claim, "Is it ours?"));
        var number = other.handed(there).number();
        assertThat(said(claim).number()).as("each entity counts for itself").isEqualTo(number);
        var both = Actor.person(
                nadia.self(),
                nadia.name(),
                List.of(
                        new Grant(Hat.MANAGER, world.sample().activity().value()),
                        new Grant(Hat.MEMBER, other.sample().entity().value()),
                        new Grant(Hat.MANAGER, other.sample().activity().value())),
                nadia.language());

        CurrentActor.run(both, () -> handing.handIn(both, claim, other.typed("20.00", "", "material")));

        var moved = CurrentActor.as(both, () -> claims.find(both, claim)).orElseThrow();
        assertThat(moved.entity()).isEqualTo(other.sample().entity());
        assertThat(moved.said().number()).isNotEqualTo(number);
    }

    @Test
    void costs_ahead_are_told_to_nobody_who_may_not_open_them() throws Exception {
        var claim = world.handedIn("260.00", "", "material");
        var entity = world.sample().entity().value();
        var ahead = "/activities/" + world.sample().activity() + "/forecast";
        for (var hat : List.of(Hat.SUPPORT, Hat.ADMIN)) {
            var staff = PurchasingWorld.somebody("Sam", new Grant(hat, entity));
            assertThat(page(staff, "/receipts/" + claim)).doesNotContain("Brico");
            assertThat(page(staff, ahead))
                    .as(hat.name())
                    .contains("forecast")
                    .doesNotContain("/receipts/" + claim, "Brico");
        }
        for (var who : List.of(nadia, world.finance()))
            assertThat(page(who, ahead)).as(who.name()).contains("/receipts/" + claim);
    }

    @Test
    void its_member_sees_who_of_the_staff_opened_a_claim_or_its_receipt() throws Exception {
        var claim = world.handedIn("260.00", "", "material");
        assertThat(page(nadia, "/receipts/" + claim)).contains("Brico");
        assertThat(opened()).isEmpty();
        var file =
                CurrentActor.as(nadia, () -> receipts.of(nadia, List.of(claim))).getFirst();
        web.perform(get("/receipts/" + claim + "/files/" + file.id()).with(as(world.finance())));
        page(world.finance(), "/receipts/" + claim);
        assertThat(opened())
                .singleElement()
                .isEqualTo(new Opening(Trace.File.CLAIM, said(claim).number(), "Fatima", Hat.FINANCE));
        var other = world.handedIn("270.00", "", "material");
        page(world.finance(), "/receipts/" + other);
        assertThat(opened()).hasSize(2);
        assertThat(page(nadia, "/control/traces"))
                .contains("Your costs " + said(claim).number());
    }

    private record Opening(Trace.File file, String what, String name, Hat hat) {}

    private List<Opening> opened() {
        return CurrentActor.as(nadia, () -> traces.of(nadia, 9)).stream()
                .map(it -> new Opening(it.file(), it.what(), it.name(), it.hat()))
                .toList();
    }

    private ClaimId away(int daysAgo, int days) {
        var claim = begun(Sort.ALLOWANCE);
        world.handIn(claim, days(daysAgo, days));
        return claim;
    }

    private Map<String, String> days(int daysAgo, int days) {
        var fields = new HashMap<>(world.typed("", "", ""));
        fields.put("spentOn", world.today().minusDays(daysAgo).toString());
        fields.put("days", String.valueOf(days));
        return fields;
    }

    private ClaimId with(Actor who, byte[] photo) {
        var id = new ClaimId(UUID.randomUUID());
        var fields = new HashMap<>(world.typed("0.01", "", "material"));
        fields.put("activity", who.grants().getLast().scope().toString());
        CurrentActor.run(who, () -> claims.begin(who, id, Sort.COST));
        CurrentActor.run(who, () -> receipts.keep(who, id, new Brought("photo", "bill.jpg", photo)));
        world.with(who.grants().getLast().scope(), "10.00");
        CurrentActor.run(who, () -> handing.handIn(who, id, fields));
        return id;
    }

    /** With a remark in it: other bytes, the same picture. */
    private static byte[] savedAnew(byte[] jpeg) {
        var remark = new byte[] {(byte) 0xff, (byte) 0xfe, 0, 4, 'h', 'i'};
        var anew = new ByteArrayOutputStream();
        anew.write(jpeg, 0, 2);
        anew.write(remark, 0, remark.length);
        anew.write(jpeg, 2, jpeg.length - 2);
        return anew.toByteArray();
    }

    private ClaimId begun(Sort sort) {
        var id = new ClaimId(UUID.randomUUID());
        CurrentActor.run(nadia, () -> claims.begin(nadia, id, sort));
        return id;
    }

    private Handed said(ClaimId claim) {
        return world.handed(claim);
    }

    private List<Reason> reasonsOf(Actor who, ClaimId claim) {
        return CurrentActor.as(who, () -> claims.find(who, claim))
                .orElseThrow()
                .said()
                .reasons();
    }

    private String refusal(ClaimId claim, Map<String, String> fields) {
        return refusal(world, claim, fields);
    }

    private static String refusal(PurchasingWorld world, ClaimId claim, Map<String, String> fields) {
        try {
            world.handIn(claim, fields);
        } catch (Invalid wrong) {
            Problem problem = wrong.problems().getFirst();
            return problem.field() + " " + problem.key() + " " + problem.values();
        }
        throw new AssertionError("Taken: " + fields);
    }

    private String page(Actor who, String address) throws Exception {
        return web.perform(get(address).with(as(who))).andReturn().getResponse().getContentAsString();
    }
}
