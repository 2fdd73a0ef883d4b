package coop.genoot.bookkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountKind;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.ledger.Kind;
import coop.genoot.ledger.Ledger;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.ContributionRule.Basis;
import coop.genoot.organisation.ContributionRule.Exemption;
import coop.genoot.organisation.ContributionRule.FixedPart;
import coop.genoot.organisation.ContributionRule.Tier;
import coop.genoot.organisation.ContributionRule.Trigger;
import coop.genoot.organisation.Setting;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@GenootTest
@Import(BookWorld.class)
class ContributionByPaymentAndMonthTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    BookWorld world;

    @Autowired
    Ledger ledger;

    @Autowired
    PeriodBooks periods;

    @Autowired
    PeriodRows rows;

    @Autowired
    MonthClosing closing;

    @Autowired
    Clock clock;

    private BookWorld.House house;

    @BeforeEach
    void a_house() {
        house = world.belgian();
    }

    @Test
    void on_payment_each_payment_takes_the_tier_it_reaches_and_the_last_closes_to_the_cent() {
        world.rule(house, rule(Basis.TURNOVER, Trigger.COLLECTED, null, "10", "8"));
        var invoice = world.invoice(house, "2026-0001");
        assertThat(mine(AccountKind.CONTRIBUTION_ON_ITS_WAY))
                .as("reckoned on issue")
                .isEqualTo(Money.euros("92.00"));
        world.pay(house, invoice, "605.00");
        assertThat(mine(AccountKind.CONTRIBUTION))
                .as("10 % of the first 500")
                .isEqualTo(Money.euros("50.00"));
        world.pay(house, invoice, "605.00");

        assertThat(mine(AccountKind.CONTRIBUTION))
                .as("100 of the second 500 are below 600, 400 above")
                .isEqualTo(Money.euros("92.00"));
        assertThat(mine(AccountKind.AVAILABLE)).isEqualTo(Money.euros("908.00"));
        assertThat(mine(AccountKind.ON_ITS_WAY)).isEqualTo(Money.noEuros());
    }

    @Test
    void on_payment_what_was_taken_is_given_back_when_the_money_goes_back_and_the_rule_is_named() {
        world.rule(house, rule(Basis.TURNOVER, Trigger.COLLECTED, null, "10", "8"));
        var first = world.invoice(house, "2026-0001");
        var second = world.invoice(house, "2026-0002");
        world.pay(house, first, "1210.00");
        world.pay(house, second, "1210.00");
        assertThat(mine(AccountKind.CONTRIBUTION)).isEqualTo(Money.euros("172.00"));
        world.credit(house, second, "1000.00", "210.00", JUNE.plusDays(20));

        assertThat(mine(AccountKind.CONTRIBUTION)).isEqualTo(Money.euros("92.00"));
        assertThat(mine(AccountKind.AVAILABLE)).isEqualTo(Money.euros("908.00"));
        assertThat(CurrentActor.as(house.manager(), () -> ledger.ofSubject(second)))
                .extracting(JournalEntry::detail)
                .allSatisfy(facts -> assertThat(facts).containsKey("rule"));
    }

    @Test
    void at_the_end_of_the_month_the_contribution_of_all_its_invoices_is_taken_once() {
        world.rule(house, rule(Basis.MARGIN, Trigger.PERIOD_CLOSE, null, "10", "8"));
        var invoice = world.invoice(house, "2026-0001");
        world.invoice(house, "2026-0002");
        world.credit(house, invoice, "500.00", "105.00", JUNE.plusDays(3));
        assertThat(mine(AccountKind.ON_ITS_WAY))
                .as("nothing is taken by the document")
                .isEqualTo(Money.euros("1500.00"));
        world.inOne(() -> periods.close(house.entity(), JUNE));
        world.inOne(() -> periods.close(house.entity(), JUNE));

        assertThat(mine(AccountKind.CONTRIBUTION_ON_ITS_WAY)).isEqualTo(Money.euros("132.00"));
        assertThat(mine(AccountKind.ON_ITS_WAY)).isEqualTo(Money.euros("1368.00"));
        assertThat(mine(AccountKind.AVAILABLE))
                .as("never below zero by itself")
                .isEqualTo(Money.noEuros());
        world.pay(house, invoice, "121.00");
        makeWhatWaits();
        assertThat(mine(AccountKind.CONTRIBUTION)).isEqualTo(Money.euros("100.00"));
        world.pay(house, invoice, "484.00");
        makeWhatWaits();
        makeWhatWaits();
        assertThat(mine(AccountKind.CONTRIBUTION)).isEqualTo(Money.euros("132.00"));
        assertThat(mine(AccountKind.CONTRIBUTION_ON_ITS_WAY)).isEqualTo(Money.noEuros());
        assertThat(mine(AccountKind.AVAILABLE)).isEqualTo(Money.euros("368.00"));
    }

    @Test
    void by_the_month_on_what_was_collected_only_payments_count() {
        world.rule(house, rule(Basis.COLLECTED, Trigger.PERIOD_CLOSE, null, "10", "8"));
        var invoice = world.invoice(house, "2026-0001");
        world.pay(house, invoice, "484.00");
        world.inOne(() -> periods.close(house.entity(), JUNE));

        assertThat(mine(AccountKind.CONTRIBUTION)).isEqualTo(Money.euros("40.00"));
    }

    @Test
    void the_fixed_part_of_a_month_is_taken_from_who_is_not_spared_it() {
        var month = LocalDate.now(clock).withDayOfMonth(1);
        var fixed = new FixedPart(Money.euros("16.00"), FixedPart.Every.MONTH);
        world.rule(house, rule(Basis.TURNOVER, Trigger.INVOICED, fixed, "10", "8"));
        var invoice = world.invoice(house, "2026-0001");
        world.pay(house, invoice, "1210.00");
        var before = mine(AccountKind.AVAILABLE);
        world.inOne(() -> periods.close(house.entity(), month));

        assertThat(mine(AccountKind.AVAILABLE)).isEqualTo(before.minus(Money.euros("16.00")));
        assertThat(spared(fixed).fixedPartAt(month)).isEqualTo(Money.noEuros());
    }

    @Test
    void months_that_have_not_ended_stay_open() {
        closing.closeMonths();

        assertThat(CurrentActor.as(BookWorld.SETUP, () -> rows.lastClosed(house.entity())))
                .isEmpty();
    }

    @Test
    void an_activity_gives_for_solidarity_by_an_entry_of_its_own_and_a_credit_note_takes_it_back() {
        world.set(house, Setting.SOLIDARITY, Rate.percent("2"));
        var invoice = world.invoice(house, "2026-0001");
        assertThat(mine(AccountKind.SOLIDARITY_ON_ITS_WAY)).isEqualTo(Money.euros("20.00"));
        assertThat(mine(AccountKind.ON_ITS_WAY)).isEqualTo(Money.euros("915.00"));
        assertThat(CurrentActor.as(house.manager(), () -> ledger.ofSubject(invoice)))
                .extracting(JournalEntry::kind)
                .containsExactlyInAnyOrder(Kind.SALE, Kind.SOLIDARITY);
        world.pay(house, invoice, "1210.00");
        world.credit(house, invoice, "500.00", "105.00", JUNE.plusDays(12));

        assertThat(mine(AccountKind.SOLIDARITY)).isEqualTo(Money.euros("10.00"));
        assertThat(mine(AccountKind.AVAILABLE)).isEqualTo(Money.euros("457.50"));
    }

    @Test
    void french_vat_is_due_when_the_client_pays() {
        var france = world.french();
        var invoice = world.invoice(france, "2026-0001");
        assertThat(ours(france, AccountKind.VAT_PENDING)).isEqualTo(Money.euros("210.00"));
        world.pay(france, invoice, "403.33");
        assertThat(ours(france, AccountKind.VAT_DUE)).isEqualTo(Money.euros("70.00"));
        world.pay(france, invoice, "806.67");

        assertThat(ours(france, AccountKind.VAT_DUE)).isEqualTo(Money.euros("210.00"));
        assertThat(ours(france, AccountKind.VAT_PENDING)).isEqualTo(Money.noEuros());
    }

    private void makeWhatWaits() {
        world.inOne(() -> periods.makeWhatWaits());
    }

    private Money mine(AccountKind kind) {
        var account = Account.of(house.activity().id(), kind);
        return CurrentActor.as(house.manager(), () -> ledger.balance(house.entity(), account))
                .negated();
    }

    private Money ours(BookWorld.House there, AccountKind kind) {
        return CurrentActor.as(
                        there.finance(), () -> ledger.balance(there.entity(), Account.of(there.entity(), kind)))
                .negated();
    }

    private static ContributionRule spared(FixedPart fixed) {
        var only = new Tier(Money.noEuros(), Rate.percent("10"));
        return new ContributionRule(
                Basis.TURNOVER,
                Trigger.INVOICED,
                List.of(only),
                fixed,
                Exemption.FIXED_PART,
                Rate.ZERO,
                null,
                null,
                List.of());
    }

    private static ContributionRule rule(
            Basis basis, Trigger trigger, @Nullable FixedPart fixed, String below, String above) {
        var tiers = List.of(
                new Tier(Money.noEuros(), Rate.percent(below)), new Tier(Money.euros("600.00"), Rate.percent(above)));
        return new ContributionRule(basis, trigger, tiers, fixed, Exemption.NONE, Rate.ZERO, null, null, List.of());
    }
}
