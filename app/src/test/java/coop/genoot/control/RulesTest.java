package coop.genoot.control;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.control.Operation.Mark;
import coop.genoot.control.RuleKind.Figures;
import coop.genoot.organisation.Wording;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");

    @Test
    void what_somebody_does_alone_grows_with_each_clean_one_up_to_an_end() {
        var figures = new Figures(100_000, 10_000, 150_000, 0, 0);

        assertThat(figures.ceiling(0)).isEqualTo(100_000);
        assertThat(figures.ceiling(3)).isEqualTo(130_000);
        assertThat(figures.ceiling(5)).isEqualTo(150_000);
        assertThat(figures.ceiling(Long.MAX_VALUE)).isEqualTo(150_000);
        assertThat(new Figures(100_000, 0, 0, 0, 0).ceiling(99)).isEqualTo(100_000);
    }

    @Test
    void the_ceiling_is_met_by_what_is_above_it_and_not_by_what_is_just_as_much() {
        var ceiling = rule(RuleKind.CEILING, new Figures(100_000, 10_000, 150_000, 0, 0));

        assertThat(ceiling.meets(of("1000.00"), 0L)).isFalse();
        assertThat(ceiling.meets(of("1000.01"), 0L)).isTrue();
        assertThat(ceiling.meets(of("1000.01"), 1L)).isFalse();
    }

    @Test
    void nobody_is_unusual_before_there_is_enough_to_compare_with() {
        var unusual = rule(RuleKind.UNUSUAL, new Figures(0, 0, 0, 4, 10));

        assertThat(unusual.meets(of("4000.01"), 100_000L)).isTrue();
        assertThat(unusual.meets(of("4000.00"), 100_000L)).isFalse();
        assertThat(unusual.meets(of("999999.00"), null)).isFalse();
    }

    @Test
    void small_amounts_are_left_alone() {
        var abroad = rule(RuleKind.NEW_ABROAD, new Figures(50_000, 0, 0, 0, 0));

        assertThat(abroad.meets(of("500.00", Mark.ABROAD), 0L)).isTrue();
        assertThat(abroad.meets(of("499.99", Mark.ABROAD), 0L)).isFalse();
        assertThat(abroad.meets(of("500.00"), 0L)).as("at home").isFalse();
        assertThat(abroad.meets(of("500.00", Mark.ABROAD), 1L)).as("known").isFalse();
    }

    @Test
    void a_twin_and_a_missing_day_are_seen() {
        var none = new Figures(0, 0, 0, 30, 0);

        assertThat(rule(RuleKind.TWIN, none).meets(of("100.00"), 1L)).isTrue();
        assertThat(rule(RuleKind.TWIN, none).meets(of("100.00"), 0L)).isFalse();
        assertThat(rule(RuleKind.NO_DAY, none).meets(of("100.00", Mark.NO_DAY), null))
                .isTrue();
        assertThat(rule(RuleKind.NO_DAY, none).meets(of("100.00"), null)).isFalse();
    }

    @Test
    void a_rule_holds_from_its_first_day_until_the_day_before_its_end() {
        var rule = rule(RuleKind.NO_DAY, new Figures(0, 0, 0, 0, 0), DAY.plusDays(2));

        assertThat(rule.holds(DAY.minusDays(1))).isFalse();
        assertThat(rule.holds(DAY)).isTrue();
        assertThat(rule.holds(DAY.plusDays(1))).isTrue();
        assertThat(rule.holds(DAY.plusDays(2))).isFalse();
    }

    private static Operation of(String amount, Mark... marks) {
        return new Operation(
                OperationKind.INVOICE,
                UUID.randomUUID(),
                new EntityId(UUID.randomUUID()),
                null,
                UUID.randomUUID(),
                "Festival",
                Money.euros(amount),
                Set.of(marks),
                "/invoices/1/waiting");
    }

    private static Rule rule(RuleKind kind, Figures figures) {
        return rule(kind, figures, null);
    }

    private static Rule rule(RuleKind kind, Figures figures, @Nullable LocalDate until) {
        var words = new Wording("x", "x", "x");
        return new Rule(
                new RuleId(UUID.randomUUID()),
                new EntityId(UUID.randomUUID()),
                UUID.randomUUID(),
                kind,
                OperationKind.INVOICE,
                words,
                words,
                2,
                false,
                figures,
                DAY,
                until);
    }
}
