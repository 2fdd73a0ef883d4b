package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.Setting.MoneyAvailable;
import coop.genoot.organisation.Setting.VatDue;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand random lives of a sale each, with everything that must be true after every step. */
class RandomHistoriesTest {
    private static final int LIVES = 1_000;
    private static final int STEPS = 12;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 20261121})
    void always_close_to_the_cent(long seed) {
        var random = new Random(seed);
        for (int life = 0; life < LIVES; life++) new Life(random, "seed " + seed + ", life " + life).live();
    }

    /** One sale from issue to the day on which all is paid. */
    private static final class Life {
        private final Random random;
        private final String name;
        private final Books books = new Books();
        private final List<String> story = new ArrayList<>();
        private final Claim claim;
        private Credit credited = Credit.NOTHING;
        private Money creditKept = Money.noEuros();

        Life(Random random, String name) {
            this.random = random;
            this.name = name;
            var net = 1 + random.nextLong(random.nextBoolean() ? 500 : 2_000_000);
            var vat = net * random.nextInt(26) / 100;
            var contribution = net * random.nextInt(16) / 100;
            var moment = MoneyAvailable.values()[random.nextInt(3)];
            var given = random.nextBoolean() ? 0 : net * random.nextInt(5) / 100;
            var vatDue = VatDue.values()[random.nextInt(2)];
            claim = ClaimSamples.aSale(
                    new ClaimSamples.Parts(text(net), text(vat), text(contribution), text(given)), moment, vatDue);
        }

        void live() {
            books.post(PostingRules.sale(claim));
            books.post(PostingRules.given(claim));
            check("issue");
            for (int step = 0; step < STEPS; step++) {
                switch (random.nextInt(6)) {
                    case 0, 1 -> pay(between(1, Math.max(1, state().open().cents())));
                    case 2 -> pay(Money.euroCents(claim.total().cents() + random.nextLong(500)));
                    case 3 -> takeBack();
                    case 4 -> credit();
                    default -> release();
                }
            }
            if (state().open().isPositive()) pay(state().open());
            for (var pot : Pot.values()) {
                assertThat(waiting(pot)).as(as()).isEqualTo(Money.noEuros());
                assertThat(settled(pot)).as(as()).isEqualTo(left(pot));
            }
        }

        private void pay(Money amount) {
            var kept = amount.minus(Amounts.least(amount, Amounts.most(state().open(), Money.noEuros())));
            books.post(PostingRules.payment(
                    state(), amount, random.nextBoolean() ? ClaimSamples.BANK : ClaimSamples.WAITING));
            creditKept = creditKept.plus(kept);
            check("pay " + amount.cents());
        }

        private void takeBack() {
            var most = claim.total().minus(credited.total()).minus(state().open());
            if (!most.isPositive()) return;
            var amount = between(1, most.cents());
            var on = random.nextBoolean() ? ClaimSamples.ISSUED : ClaimSamples.DUE;
            books.post(PostingRules.takenBack(state(), amount, ClaimSamples.BANK, on));
            check("take back " + amount.cents() + " on " + on);
        }

        private void credit() {
            var netLeft = claim.net().minus(credited.net());
            if (netLeft.isZero()) return;
            boolean whole = random.nextInt(3) == 0;
            var net = whole ? netLeft : between(1, netLeft.cents());
            var totalLeft = claim.total().minus(credited.total());
            var total = net.equals(netLeft) ? totalLeft : Amounts.share(totalLeft, net, netLeft);
            var credit = credited.next(claim, net, total);
            books.post(PostingRules.credit(state(), credit));
            credited = credited.plus(credit);
            check("credit " + net.cents());
        }

        private void release() {
            if (claim.available() != MoneyAvailable.WHEN_DUE) return;
            books.post(PostingRules.release(state()));
            check("release");
        }

        private void check(String step) {
            story.add(step);
            var state = state();
            for (var pot : Pot.values()) {
                assertThat(waiting(pot).isNegative())
                        .as(as() + " waiting below zero: " + pot)
                        .isFalse();
                if (!state.open().isPositive())
                    assertThat(waiting(pot))
                            .as(as() + " nothing open, nothing waits")
                            .isEqualTo(Money.noEuros());
                assertThat(settled(pot).plus(waiting(pot)))
                        .as(as() + " the parts of " + pot)
                        .isEqualTo(left(pot));
            }
            assertThat(books.client(AccountKind.CLIENT_CREDIT).negated())
                    .as(as())
                    .isEqualTo(creditKept);
            assertThat(books.everything()).as(as()).isEqualTo(Money.noEuros());
        }

        private Money left(Pot pot) {
            return claim.part(pot).minus(credited.part(pot));
        }

        private Money waiting(Pot pot) {
            return books.of(pot.waiting(claim)).negated();
        }

        private Money settled(Pot pot) {
            return books.of(pot.settled(claim)).negated();
        }

        private ClaimState state() {
            return books.state(claim, credited);
        }

        private Money between(long least, long most) {
            return Money.euroCents(least + random.nextLong(most - least + 1));
        }

        private String as() {
            return name + " " + claim + " " + story;
        }

        private static String text(long cents) {
            return Money.euroCents(cents).toDecimal().toPlainString();
        }
    }
}
