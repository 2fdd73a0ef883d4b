package coop.genoot.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.control.ControlSamples;
import coop.genoot.control.Rules;
import coop.genoot.control.Stop;
import coop.genoot.control.Stops;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.claims.ClaimId;
import coop.genoot.purchasing.claims.ClaimState;
import coop.genoot.purchasing.claims.ExpenseClaims;
import coop.genoot.purchasing.claims.HandingIn;
import coop.genoot.purchasing.claims.Looking;
import coop.genoot.purchasing.claims.Reason;
import coop.genoot.purchasing.claims.Sort;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class ControlledClaimsTest {
    @Autowired
    ApplicationContext house;

    @Autowired
    Stops stops;

    @Autowired
    HandingIn handing;

    @Autowired
    Looking looking;

    @Autowired
    ExpenseClaims claims;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    private PurchasingWorld world;
    private ControlSamples control;
    private Actor nadia;

    @BeforeEach
    void a_rule_that_stops_costs_above_fifty() {
        world = PurchasingWorld.belgian(house).with("500.00");
        nadia = world.nadia();
        control = ControlSamples.in(
                world.sample().entity(),
                house.getBean(Staff.class),
                house.getBean(Rules.class),
                house.getBean(Clock.class));
        control.add(Map.of("kind", "CEILING", "document", "EXPENSE_CLAIM", "amount", "50.00", "days", "2"));
    }

    @Test
    void what_a_rule_of_control_stops_waits_at_its_desk_and_is_approved_there() {
        var claim = world.handedIn("121.00", "21.00", "material");
        assertThat(world.state(claim)).isEqualTo(ClaimState.LOOKED_AT);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.noEuros());
        var finance = world.finance();
        assertThat(CurrentActor.as(finance, () -> claims.toLookAt(finance, 9))).isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(finance, () -> looking.approve(finance, claim)))
                .isInstanceOf(NotHere.class);

        var fatima = control.fatima();
        CurrentActor.run(fatima, () -> stops.approve(fatima, stop(claim).id()));

        assertThat(world.state(claim)).isEqualTo(ClaimState.APPROVED);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void what_control_sends_back_comes_with_its_reason_and_what_is_taken_back_is_withdrawn() {
        var fatima = control.fatima();
        var claim = world.handedIn("121.00", "21.00", "material");
        CurrentActor.run(fatima, () -> stops.sendBack(fatima, stop(claim).id(), "Which show?"));
        assertThat(world.state(claim)).isEqualTo(ClaimState.DRAFT);
        assertThat(CurrentActor.as(nadia, () -> claims.moves(nadia, claim))
                        .getLast()
                        .why())
                .isEqualTo("Which show?");

        var other = world.handedIn("20.00", "", "material");
        assertThat(world.state(other)).as("one came back lately").isEqualTo(ClaimState.LOOKED_AT);
    }

    @Test
    void a_member_takes_back_what_waits_at_the_desk_of_control() {
        var claim = world.handedIn("121.00", "21.00", "material");
        CurrentActor.run(nadia, () -> handing.withdraw(nadia, claim));
        assertThat(world.state(claim)).isEqualTo(ClaimState.WITHDRAWN);
        assertThat(stop(claim).isWaiting()).isFalse();
    }

    @Test
    void what_it_costs_with_vat_is_what_a_rule_compares() {
        var claim = world.handedIn("50.01", "8.67", "material");
        assertThat(stop(claim).amount()).isEqualTo(Money.euros("50.01"));
    }

    @Test
    void spoiling_ones_own_claim_is_no_way_around_a_rule_of_control() {
        var finance = world.finance();
        var lost = new ClaimId(UUID.randomUUID());
        CurrentActor.run(nadia, () -> claims.begin(nadia, lost, Sort.COST));
        world.handIn(lost, world.typed("121.00", "21.00", "material"));
        assertThat(world.handed(lost).reasons()).containsExactly(Reason.NO_RECEIPT);

        CurrentActor.run(finance, () -> looking.approve(finance, lost));

        assertThat(world.state(lost)).isEqualTo(ClaimState.LOOKED_AT);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.noEuros());
        assertThat(world.handed(lost).reasons()).containsExactly(Reason.NO_RECEIPT, Reason.RULE_OF_CONTROL);
        assertThat(stop(lost).person()).as("it is hers, not of who approved").isEqualTo(nadia.self());
        assertThat(CurrentActor.as(finance, () -> claims.toLookAt(finance, 9))).isEmpty();
        assertThatThrownBy(() -> CurrentActor.run(finance, () -> looking.approve(finance, lost)))
                .as("once is enough")
                .isInstanceOf(NotHere.class);

        var fatima = control.fatima();
        CurrentActor.run(fatima, () -> stops.approve(fatima, stop(lost).id()));
        assertThat(world.state(lost)).isEqualTo(ClaimState.APPROVED);
        assertThat(world.held(AccountKind.PLANNED)).isEqualTo(Money.euros("100.00"));
    }

    @Test
    void what_finance_approves_and_no_rule_stops_is_kept_for_a_look_afterwards() {
        var finance = world.finance();
        var claim = world.handedIn("20.00", "", "hospitality");
        CurrentActor.run(finance, () -> looking.approve(finance, claim));
        assertThat(world.state(claim)).isEqualTo(ClaimState.APPROVED);
        Object asked = CurrentActor.as(
                nadia,
                () -> transaction.execute(_ -> sql.fetchValue(
                        "select count(*) from control.operation where document_id = ? and person_id = ?",
                        claim.value(),
                        nadia.self().value())));
        assertThat(asked).isEqualTo(1L);
    }

    private Stop stop(ClaimId claim) {
        return CurrentActor.as(nadia, () -> stops.about(nadia, claim.value())).orElseThrow();
    }
}
