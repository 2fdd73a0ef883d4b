package coop.genoot.organisation;

import static coop.genoot.common.Money.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.ManyCases;
import coop.genoot.common.Money;
import coop.genoot.common.Rate;
import coop.genoot.organisation.ContributionRule.Basis;
import coop.genoot.organisation.ContributionRule.Destination;
import coop.genoot.organisation.ContributionRule.Exemption;
import coop.genoot.organisation.ContributionRule.Tier;
import coop.genoot.organisation.ContributionRule.Trigger;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContributionRuleTest {
    private static final ContributionRule FLAT = ContributionRule.flat(Rate.percent("6.5"));
    private static final ContributionRule TIERED = withTiers(
            new Tier(euros("0.00"), Rate.percent("10")),
            new Tier(euros("35000.00"), Rate.percent("8")),
            new Tier(euros("45000.00"), Rate.percent("6")));

    @Test
    void takes_six_and_a_half_percent_of_what_was_invoiced() {
        assertThat(FLAT.on(euros("1000.00"), euros("0.00"))).isEqualTo(euros("65.00"));
        assertThat(FLAT.on(euros("0.10"), euros("99999.00"))).isEqualTo(euros("0.01"));
        assertThat(FLAT.on(euros("0.00"), euros("0.00"))).isEqualTo(euros("0.00"));
    }

    @Test
    void takes_each_tier_on_its_own_part_of_the_year() {
        assertThat(TIERED.on(euros("1000.00"), euros("0.00"))).isEqualTo(euros("100.00"));
        assertThat(TIERED.on(euros("2000.00"), euros("34000.00"))).isEqualTo(euros("180.00"));
        assertThat(TIERED.on(euros("50000.00"), euros("0.00"))).isEqualTo(euros("4600.00"));
        assertThat(TIERED.on(euros("1000.00"), euros("60000.00"))).isEqualTo(euros("60.00"));
    }

    @Test
    void gives_back_on_a_credit_note_what_the_invoice_took() {
        assertThat(FLAT.on(euros("-1000.00"), euros("1000.00"))).isEqualTo(euros("-65.00"));
        assertThat(TIERED.on(euros("-2000.00"), euros("36000.00"))).isEqualTo(euros("-180.00"));
        assertThat(TIERED.on(euros("-100.00"), euros("0.00"))).isEqualTo(euros("-10.00"));
    }

    @Test
    void of_an_invoice_and_its_full_credit_note_is_always_nothing() {
        ManyCases.of(2_000, 11, random -> {
            var before = Money.euroCents(random.nextLong(-1_000_000, 10_000_000));
            var amount = Money.euroCents(random.nextLong(1, 10_000_000));
            var taken = TIERED.on(amount, before);

            assertThat(taken.plus(TIERED.on(amount.negated(), before.plus(amount))))
                    .isEqualTo(euros("0.00"));
            assertThat(taken).isBetween(euros("0.00"), amount);
        });
    }

    @Test
    void spares_who_is_exempt() {
        assertThat(exempt(Exemption.EVERYTHING).on(euros("1000.00"), euros("0.00")))
                .isEqualTo(euros("0.00"));
        assertThat(exempt(Exemption.EVERYTHING).onInternal(euros("1000.00"))).isEqualTo(euros("0.00"));
        assertThat(exempt(Exemption.FIXED_PART).on(euros("1000.00"), euros("0.00")))
                .isEqualTo(euros("65.00"));
    }

    @Test
    void stays_between_the_least_and_the_most_of_a_document_and_never_exceeds_it() {
        var bounded = bounded("5.00", "50.00");
        assertThat(bounded.on(euros("20.00"), euros("0.00"))).isEqualTo(euros("5.00"));
        assertThat(bounded.on(euros("5000.00"), euros("0.00"))).isEqualTo(euros("50.00"));
        assertThat(bounded.on(euros("3.00"), euros("0.00"))).isEqualTo(euros("3.00"));
        assertThat(bounded.on(euros("-20.00"), euros("20.00"))).isEqualTo(euros("-5.00"));
    }

    @Test
    void between_activities_follows_its_own_rate() {
        assertThat(FLAT.onInternal(euros("1000.00"))).isEqualTo(euros("0.00"));
    }

    @Test
    void is_shown_with_what_it_pays_for_to_the_cent() {
        var rule = FLAT.payingFor(List.of(
                new Destination(new Wording("advies", "conseil", "advice"), Rate.percent("33.3333")),
                new Destination(new Wording("garantie", "garantie", "guarantee"), Rate.percent("66.6667"))));

        assertThat(rule.split(euros("65.00"))).containsExactly(euros("21.67"), euros("43.33"));
        assertThat(FLAT.split(euros("65.00"))).isEmpty();
    }

    @Test
    void says_the_rate_that_an_activity_has_reached() {
        assertThat(TIERED.rateAt(euros("34999.99"))).isEqualTo(Rate.percent("10"));
        assertThat(TIERED.rateAt(euros("35000.00"))).isEqualTo(Rate.percent("8"));
        assertThat(TIERED.rateAt(euros("-1.00"))).isEqualTo(Rate.percent("10"));
    }

    @Test
    void that_contradicts_itself_is_a_bug() {
        assertThatThrownBy(() -> withTiers()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> withTiers(new Tier(euros("1.00"), Rate.ZERO)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> withTiers(
                        TIERED.tiers().get(0),
                        TIERED.tiers().get(2),
                        TIERED.tiers().get(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bounded("50.00", "5.00")).isInstanceOf(IllegalArgumentException.class);
        var half = new Destination(Wording.NONE, Rate.percent("50"));
        assertThatThrownBy(() -> FLAT.payingFor(List.of(half))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void comes_back_from_what_was_written_down() {
        var rule = bounded("5.00", "50.00")
                .payingFor(List.of(new Destination(new Wording("advies", "conseil", "advice"), Rate.percent("100"))));
        assertThat(SettingValues.read(SettingValues.write(rule), ContributionRule.class))
                .isEqualTo(rule);
        assertThat(SettingValues.read(SettingValues.write(TIERED), ContributionRule.class))
                .isEqualTo(TIERED);
    }

    private static ContributionRule withTiers(Tier... tiers) {
        return new ContributionRule(
                Basis.TURNOVER,
                Trigger.COLLECTED,
                List.of(tiers),
                null,
                Exemption.NONE,
                Rate.ZERO,
                null,
                null,
                List.of());
    }

    private static ContributionRule exempt(Exemption exemption) {
        return new ContributionRule(
                Basis.TURNOVER, Trigger.INVOICED, FLAT.tiers(), null, exemption, Rate.ZERO, null, null, List.of());
    }

    private static ContributionRule bounded(String least, String most) {
        return new ContributionRule(
                Basis.TURNOVER,
                Trigger.INVOICED,
                FLAT.tiers(),
                null,
                Exemption.NONE,
                Rate.ZERO,
                euros(least),
                euros(most),
                List.of());
    }
}
