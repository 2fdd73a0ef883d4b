package coop.genoot.treasury;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Money;
import coop.genoot.common.Refused;
import coop.genoot.platform.CurrentActor;
import coop.genoot.treasury.BankFileView.State;
import coop.genoot.treasury.bankfile.CamtSamples;
import coop.genoot.treasury.bankfile.CodaSamples;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TreasuryTest
class TakingBankFilesTest {
    @Autowired
    TreasuryWorld.Builder worlds;

    @Autowired
    BankFiles files;

    @Autowired
    BankStatements statements;

    @Autowired
    ToldMoney told;

    @Autowired
    DSLContext sql;

    @Autowired
    PlatformTransactionManager transactions;

    private TreasuryWorld world;

    @BeforeEach
    void a_world() {
        world = worlds.build();
    }

    private BankFileView receive(byte[] file) {
        return CurrentActor.as(world.finance(), () -> files.receive(world.finance(), "bank.cod", file));
    }

    private <T> T asFinance(Supplier<T> work) {
        return CurrentActor.as(world.finance(), work);
    }

    @Test
    void a_statement_is_kept_with_its_balances_and_lines() {
        var view = receive(world.statement(138, "1000.00")
                .credit("250.00", "A")
                .debit("50.50", "B")
                .bytes());

        assertThat(view.state()).isEqualTo(State.TAKEN);
        assertThat(view.linesKept()).isEqualTo(2);
        var statement =
                asFinance(() -> statements.page(world.finance(), null, 10)).getFirst();
        assertThat(statement.opening()).isEqualTo(Money.euros("1000.00"));
        assertThat(statement.closing()).isEqualTo(Money.euros("1199.50"));
        assertThat(statement.accountName()).isEqualTo("Current account");
        assertThat(statement.unexplained()).isEqualTo(2);
        var lines = asFinance(() -> statements.lines(world.finance(), statement.id(), 0, 10));
        assertThat(lines).extracting(LineView::text).containsExactly("A", "B");
        assertThat(told.bank(world)).isEqualTo(Money.euros("199.50"));
        assertThat(told.waiting(world)).isEqualTo(Money.euros("199.50"));
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var file = world.statement(138, "1000.00").credit("250.00", "A").bytes();
        receive(file);

        var again = receive(file);

        assertThat(again.state()).isEqualTo(State.TAKEN);
        assertThat(again.known()).isEqualTo(1);
        assertThat(again.linesKept()).isZero();
        assertThat(asFinance(() -> statements.page(world.finance(), null, 10))).hasSize(1);
        assertThat(told.bank(world)).isEqualTo(Money.euros("250.00"));
    }

    @Test
    void a_later_file_that_repeats_earlier_statements_brings_only_what_is_new() {
        var first = world.statement(138, "1000.00").credit("250.00", "A").text();
        receive(first.getBytes(ISO_8859_1));
        var second = CodaSamples.aStatement(world.iban().value(), 139, TreasuryWorld.DAY.plusDays(1), "1250.00")
                .credit("1.00", "B")
                .text();

        var view = receive((first + second).getBytes(ISO_8859_1));

        assertThat(view.known()).isEqualTo(1);
        assertThat(view.linesKept()).isEqualTo(1);
        assertThat(told.bank(world)).isEqualTo(Money.euros("251.00"));
    }

    @Test
    void another_content_under_the_same_number_is_refused() {
        receive(world.statement(138, "1000.00").credit("250.00", "A").bytes());

        var view = receive(world.statement(138, "1000.00").credit("260.00", "A").bytes());

        assertThat(view.state()).isEqualTo(State.REFUSED);
        assertThat(view.broken())
                .isEqualTo(new BankFileView.Broken(0, "treasury.broken.changed-since", List.of("138")));
    }

    @Test
    void of_a_broken_file_nothing_is_kept_but_line_and_reason() {
        var records = world.statement(138, "1000.00").credit("250.00", "A").records();
        records.set(5, CodaSamples.changed(records.get(5), 43, "000000001250010"));

        var view = receive(CodaSamples.text(records).getBytes(ISO_8859_1));

        assertThat(view.state()).isEqualTo(State.REFUSED);
        assertThat(view.broken())
                .isEqualTo(new BankFileView.Broken(
                        6,
                        "treasury.broken.balance",
                        List.of(Money.euros("1000.00"), Money.euros("250.00"), Money.euros("1250.01"))));
        assertThat(asFinance(() -> statements.page(world.finance(), null, 10))).isEmpty();
        assertThat(asFinance(() -> statements.unexplained(world.finance()))).isZero();
    }

    @Test
    void a_file_whose_second_statement_is_broken_is_refused_whole() {
        var good = world.statement(138, "1000.00").credit("250.00", "A").text();
        var bad = world.statement(139, "1250.00").credit("1.00", "B").records();
        bad.removeLast();

        var view = receive((good + CodaSamples.text(bad)).getBytes(ISO_8859_1));

        assertThat(view.broken().key()).isEqualTo("treasury.broken.cut-off");
        assertThat(asFinance(() -> statements.page(world.finance(), null, 10))).isEmpty();
    }

    @Test
    void an_account_that_is_not_ours_is_refused() {
        var view = receive(CodaSamples.aStatement(TreasuryWorld.anIban().value(), 1, TreasuryWorld.DAY, "0.00")
                .bytes());

        assertThat(view.broken().key()).isEqualTo("treasury.broken.unknown-account");
    }

    @Test
    void finance_of_another_entity_cannot_add_to_our_account_nor_see_it() {
        var other = worlds.build();
        var file = world.statement(138, "1000.00").credit("250.00", "A").bytes();

        var view = CurrentActor.as(other.finance(), () -> files.receive(other.finance(), "bank.cod", file));
        receive(file);

        assertThat(view.broken().key()).isEqualTo("treasury.broken.unknown-account");
        assertThat(CurrentActor.as(other.finance(), () -> statements.page(other.finance(), null, 10)))
                .isEmpty();
        assertThat(CurrentActor.as(world.member(), () -> statements.page(world.member(), null, 10)))
                .isEmpty();
        assertThat(CurrentActor.as(world.member(), () -> statements.unexplained(world.member(), null, 10)))
                .isEmpty();
    }

    @Test
    void who_keeps_no_money_gives_no_files() {
        assertThatThrownBy(() -> CurrentActor.as(world.member(), () -> files.receive(world.member(), "x", new byte[0])))
                .isInstanceOf(Refused.class)
                .hasMessage("treasury.not-finance");
    }

    @Test
    void a_missing_statement_in_between_is_seen() {
        receive(world.statement(138, "1000.00").credit("250.00", "A").bytes());
        receive(CodaSamples.aStatement(world.iban().value(), 140, TreasuryWorld.DAY.plusDays(2), "1300.00")
                .bytes());

        var page = asFinance(() -> statements.page(world.finance(), null, 10));

        assertThat(page).extracting(StatementView::number).containsExactly("140", "138");
        assertThat(page).extracting(StatementView::chained).containsExactly(false, true);
    }

    @Test
    void a_large_file_waits_and_is_read_by_the_house() throws IOException {
        byte[] large;
        try (var file = CamtSamples.aLargeFile(world.iban().value(), TreasuryWorld.DAY, 3_000)) {
            large = file.readAllBytes();
        }

        var received = receive(large);
        var read = files.readNext();
        var view = asFinance(() -> files.find(world.finance(), received.id())).orElseThrow();

        assertThat(received.state()).isEqualTo(State.WAITING);
        assertThat(read).isTrue();
        assertThat(view.state()).isEqualTo(State.TAKEN);
        assertThat(view.linesKept()).isEqualTo(3_000);
        assertThat(told.bank(world)).isEqualTo(Money.euros("3000.00"));
    }

    @Test
    void the_database_lets_nobody_change_a_line_or_explain_more_than_it_holds() {
        receive(world.statement(138, "1000.00").credit("250.00", "A").bytes());
        var write = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> asFinance(
                        () -> write.execute(status -> sql.execute("update treasury.statement_line set cents = 1"))))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asFinance(() ->
                        write.execute(status -> sql.execute("""
                            insert into treasury.line_match (id, entity_id, line_id, kind, cents, reason, author, at)
                            select gen_random_uuid(), entity_id, id, 'BANK_COSTS', 25001, 'HAND', 'x', now()
                              from treasury.statement_line where entity_id = ?\
                            """, world.entity().value()))))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("explained_at_most_up_to_its_amount");
    }
}
