package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class ReadingAStatementTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 31);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    private final World world = World.create();

    @Autowired
    Ledger ledger;

    @BeforeEach
    void money_came_in_on_five_days() {
        CurrentActor.run(Actor.system("test"), () -> {
            for (int month = 1; month <= 5; month++)
                ledger.post(
                        world.received(month + "0.00", JANUARY.withMonth(month).withDayOfMonth(15), "nr " + month));
        });
    }

    @Test
    void shows_the_newest_first_with_the_balance_after_each_entry() {
        var statement = read(JANUARY, "", null, 10);

        assertThat(statement.opening()).isEqualTo(Money.euros("-10.00"));
        assertThat(statement.closing()).isEqualTo(Money.euros("-150.00"));
        assertThat(statement.lines())
                .extracting(StatementLine::balance)
                .containsExactly(
                        Money.euros("-150.00"), Money.euros("-100.00"), Money.euros("-60.00"), Money.euros("-30.00"));
        assertThat(statement.next()).isNull();
    }

    @Test
    void pages_without_losing_or_repeating_a_line() {
        var amounts = new ArrayList<Money>();
        StatementQuery.Place place = null;
        do {
            var page = read(LocalDate.of(2026, 1, 1), "", place, 2);
            page.lines().forEach(line -> amounts.add(line.balance()));
            place = page.next();
        } while (place != null);

        assertThat(amounts)
                .containsExactly(
                        Money.euros("-150.00"),
                        Money.euros("-100.00"),
                        Money.euros("-60.00"),
                        Money.euros("-30.00"),
                        Money.euros("-10.00"));
    }

    @Test
    void finds_by_word_fact_and_amount_and_keeps_the_true_balance() {
        assertThat(read(JANUARY, "nr 3", null, 10).lines())
                .singleElement()
                .extracting(StatementLine::balance)
                .isEqualTo(Money.euros("-60.00"));
        assertThat(read(JANUARY, "40,00", null, 10).lines())
                .singleElement()
                .extracting(StatementLine::label)
                .asString()
                .contains("nr 4");
        assertThat(read(JANUARY, "théâtre", null, 10).lines()).hasSize(4);
        assertThat(read(JANUARY, "100%", null, 10).lines()).isEmpty();
    }

    @Test
    void an_account_without_entries_is_an_empty_statement() {
        var query = new StatementQuery(
                world.entity(), List.of(world.mine(AccountKind.PLANNED)), JANUARY, YEAR_END, "", null, 10);
        assertThat(CurrentActor.as(world.manager(), () -> ledger.statement(query))
                        .closing())
                .isEqualTo(Money.noEuros());
    }

    @Test
    void the_journal_pages_by_day_and_the_trial_balance_sums_to_zero() {
        var all = CurrentActor.as(
                world.finance(),
                () -> ledger.journal(new JournalQuery(world.entity(), JANUARY, YEAR_END, "", null, 3)));
        var rest = CurrentActor.as(
                world.finance(),
                () -> ledger.journal(new JournalQuery(
                        world.entity(), JANUARY, YEAR_END, "", JournalQuery.Place.of(all.getLast()), 3)));
        assertThat(all).hasSize(3);
        assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(all);

        var balance = CurrentActor.as(world.finance(), () -> ledger.trialBalance(world.entity(), JANUARY, YEAR_END));
        assertThat(balance.stream().map(TrialBalanceLine::closing).reduce(Money.noEuros(), Money::plus))
                .isEqualTo(Money.noEuros());
        assertThat(balance)
                .contains(new TrialBalanceLine(
                        AccountKind.BANK,
                        OwnerKind.ENTITY,
                        Money.euros("10.00"),
                        Money.euros("140.00"),
                        Money.noEuros()));
    }

    private Statement read(LocalDate from, String search, StatementQuery.@Nullable Place before, int limit) {
        var query = new StatementQuery(
                world.entity(), List.of(world.mine(AccountKind.AVAILABLE)), from, YEAR_END, search, before, limit);
        return CurrentActor.as(world.manager(), () -> ledger.statement(query));
    }
}
