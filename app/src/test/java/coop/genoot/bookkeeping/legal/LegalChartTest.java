package coop.genoot.bookkeeping.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Language;
import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.CountryPack.Chart;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LegalChartTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @EnumSource(Chart.class)
    void every_kind_of_account_stands_on_an_account_of_every_country(Chart chart) {
        for (var kind : AccountKind.values())
            assertThat(LegalChart.of(chart).on(kind, DAY).number()).matches("[1-7]\\d{5}");
    }

    @ParameterizedTest
    @EnumSource(Chart.class)
    void every_account_has_its_name_in_every_language(Chart chart) {
        for (var account : LegalChart.of(chart).accounts())
            for (var language : Language.values())
                assertThat(account.name().exactly(language))
                        .as("%s in %s", account.number(), language)
                        .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Chart.class)
    void a_result_is_carried_to_an_account_that_exists(Chart chart) {
        for (boolean profit : new boolean[] {true, false})
            for (boolean last : new boolean[] {true, false})
                assertThat(LegalChart.of(chart).result(profit, last).isCarriedForward())
                        .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Chart.class)
    void before_its_first_day_a_mapping_says_nothing(Chart chart) {
        assertThatThrownBy(() -> LegalChart.of(chart).on(AccountKind.BANK, LocalDate.of(1999, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
