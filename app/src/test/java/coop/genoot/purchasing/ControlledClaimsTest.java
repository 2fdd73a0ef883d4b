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
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

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

    private Stop stop(ClaimId claim) {
        return CurrentActor.as(nadia, () -> stops.about(nadia, claim.value())).orElseThrow();
    }
}
