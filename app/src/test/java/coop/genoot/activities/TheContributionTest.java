package coop.genoot.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Rate;
import coop.genoot.organisation.ContributionRule;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.organisation.Setting;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class TheContributionTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    Activities activities;

    @Autowired
    ContributionRules rules;

    @Autowired
    Settings settings;

    @Autowired
    Organisation organisation;

    private EntityId entity;
    private ActivityId activity;

    @BeforeEach
    void an_activity() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        var office = OrganisationSamples.anOffice(organisation, entity);
        var member = Actor.person(
                new PersonId(UUID.randomUUID()), "Nadia", List.of(new Grant(Hat.MEMBER, entity.value())), Language.NL);
        var form = new ActivityForm("La Volière", "", "", "#46205a", "#ff5a36", "CALM");
        activity = CurrentActor.as(member, () -> activities.open(member, entity, office, form));
    }

    @Test
    void nothing_can_be_invoiced_before_the_cooperative_set_its_rule() {
        assertThatThrownBy(() -> house(() -> rules.estimate(activity, MARCH, Money.euros("100.00"))))
                .hasMessage("organisation.setting.missing");
    }

    @Test
    void it_takes_the_rate_of_that_day_and_names_the_version_of_the_rule() {
        set(ContributionRule.flat(Rate.percent("6.5")), LocalDate.of(2026, 1, 1));

        var taken = take("1000.00");

        assertThat(taken.amount()).isEqualTo(Money.euros("65.00"));
        assertThat(taken.rate()).isEqualTo(Rate.percent("6.5"));
        assertThat(taken.ruleVersion()).isNotNull();
    }

    @Test
    void tiers_count_what_was_invoiced_earlier_in_the_calendar_year_and_each_document_once() {
        var flat = ContributionRule.flat(Rate.percent("10"));
        set(
                new ContributionRule(
                        flat.basis(),
                        flat.trigger(),
                        List.of(tier("0.00", "10"), tier("1000.00", "8")),
                        null,
                        flat.exemption(),
                        flat.internalRate(),
                        null,
                        null,
                        List.of()),
                LocalDate.of(2025, 1, 1));
        var first = UUID.randomUUID();
        house(() -> rules.take(first, entity, activity, MARCH, Money.euros("600.00")));
        house(() -> rules.take(first, entity, activity, MARCH, Money.euros("600.00")));

        assertThat(take("800.00").amount()).isEqualTo(Money.euros("72.00"));
        assertThat(house(() -> rules.estimate(activity, MARCH.plusYears(1), Money.euros("800.00")))
                        .amount())
                .isEqualTo(Money.euros("80.00"));
    }

    private Contribution take(String net) {
        return house(() -> rules.take(UUID.randomUUID(), entity, activity, MARCH, Money.euros(net)));
    }

    private void set(ContributionRule rule, LocalDate from) {
        house(() -> settings.set(HOUSE, Setting.CONTRIBUTION, Settings.Place.entity(entity), rule, from, ""));
    }

    private static ContributionRule.Tier tier(String from, String rate) {
        return new ContributionRule.Tier(Money.euros(from), Rate.percent(rate));
    }

    private static <T> T house(Supplier<T> work) {
        return CurrentActor.as(HOUSE, work);
    }
}
