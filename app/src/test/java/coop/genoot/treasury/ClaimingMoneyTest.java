package coop.genoot.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Money;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.NotHere;
import coop.genoot.treasury.Claims.Proof;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TreasuryTest
class ClaimingMoneyTest {
    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    ExpectedPayments expected;

    @Autowired
    MoneyForMembers money;

    @Autowired
    Claims claims;

    @Autowired
    ToldMoney told;

    private TreasuryWorld world;
    private ExpectedPayment invoice;

    @BeforeEach
    void money_arrives_that_looks_like_the_members() {
        world = worlds.build();
        invoice = world.invoice("1210.00", UUID.randomUUID(), "Festival aan Zee vzw");
        CurrentActor.run(world.member(), () -> expected.expect(invoice));
        var statement = world.statement(1, "0.00")
                .creditFrom("1210.00", "voor het decor", "", "FESTIVAL AAN ZEE")
                .credit("77.77", "something else");
        CurrentActor.run(world.finance(), () -> files.receive(world.finance(), "x", statement.bytes()));
    }

    private PossibleMoney seen() {
        return CurrentActor.as(world.member(), () -> money.possible(world.member()))
                .getFirst();
    }

    private UUID claim(String note, Proof proof) {
        var seen = seen();
        return CurrentActor.as(
                world.member(), () -> claims.claim(world.member(), seen, invoice.subject(), note, proof));
    }

    @Test
    void a_member_sees_only_what_looks_like_their_own() {
        var mine = CurrentActor.as(world.member(), () -> money.possible(world.member()));
        var other = worlds.build();

        assertThat(mine).extracting(PossibleMoney::amount).containsExactly(Money.euros("1210.00"));
        assertThat(mine.getFirst().suggestion().why()).isEqualTo("name-and-amount");
        assertThat(CurrentActor.as(other.member(), () -> money.possible(other.member())))
                .isEmpty();
    }

    @Test
    void finance_reads_claim_and_proof_and_agrees_with_one_click() {
        var id = claim("I built their set", new Proof("order.pdf", "application/pdf", new byte[] {1, 2}));

        var waiting = CurrentActor.as(world.finance(), () -> claims.waiting(world.finance()));
        CurrentActor.run(world.finance(), () -> claims.grant(world.finance(), id));

        assertThat(waiting).singleElement().satisfies(claim -> {
            assertThat(claim.number()).isEqualTo(invoice.number());
            assertThat(claim.note()).isEqualTo("I built their set");
            assertThat(claim.hasProof()).isTrue();
        });
        assertThat(told.matched(world)).extracting(LinePart::subject).containsExactly(invoice.subject());
        assertThat(CurrentActor.as(world.member(), () -> claims.mine(world.member()))
                        .getFirst()
                        .granted())
                .isTrue();
        assertThat(CurrentActor.as(world.member(), () -> money.possible(world.member())))
                .isEmpty();
    }

    @Test
    void finance_may_say_no_with_a_reason_that_the_member_reads() {
        var id = claim("mine", null);

        assertThatThrownBy(() -> CurrentActor.run(world.finance(), () -> claims.refuse(world.finance(), id, " ")))
                .hasMessage("treasury.claim-answer-says-nothing");
        CurrentActor.run(world.finance(), () -> claims.refuse(world.finance(), id, "It is for the museum"));

        var answered = CurrentActor.as(world.member(), () -> claims.mine(world.member()))
                .getFirst();
        assertThat(answered.granted()).isFalse();
        assertThat(answered.reason()).isEqualTo("It is for the museum");
        assertThat(told.matched(world)).isEmpty();
    }

    @Test
    void is_refused_without_reason_with_a_strange_file_or_twice() {
        assertThatThrownBy(() -> claim("  ", null)).hasMessage("treasury.claim-says-nothing");
        assertThatThrownBy(() -> claim("mine", new Proof("x.exe", "application/octet-stream", new byte[1])))
                .hasMessage("treasury.claim-proof");
        claim("mine", null);
        assertThatThrownBy(() -> claim("mine again", null)).hasMessage("treasury.claimed-already");
    }

    @Test
    void another_member_can_neither_claim_nor_answer_it() {
        var other = worlds.build();
        var seen = seen();
        var id = claim("mine", null);

        assertThatThrownBy(() -> CurrentActor.run(
                        other.member(), () -> claims.claim(other.member(), seen, invoice.subject(), "mine", null)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> CurrentActor.run(other.finance(), () -> claims.grant(other.finance(), id)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> CurrentActor.run(world.member(), () -> claims.grant(world.member(), id)))
                .isInstanceOf(NotHere.class);
    }
}
