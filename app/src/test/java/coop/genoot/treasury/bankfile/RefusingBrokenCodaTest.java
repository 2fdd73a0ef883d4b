package coop.genoot.treasury.bankfile;

import static coop.genoot.treasury.bankfile.CodaSamples.aStatement;
import static coop.genoot.treasury.bankfile.CodaSamples.changed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RefusingBrokenCodaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 16);

    /** Records: 1 header, 2 old balance, 3-5 first movement, 6-8 second movement, 9 new balance, 10 trailer. */
    private static BrokenStatement refusalOf(Consumer<List<String>> damage) {
        var sample = aStatement("BE68539007547034", 138, DAY, "1000.00")
                .credit("250.00", "A")
                .debit("50.50", "B");
        var records = new ArrayList<>(sample.records());
        damage.accept(records);
        return refusalOf(CodaSamples.text(records));
    }

    private static BrokenStatement refusalOf(String file) {
        return catchThrowableOfType(BrokenStatement.class, () -> KeptStatements.of(file));
    }

    private static void change(List<String> records, int line, int column, String text) {
        records.set(line - 1, changed(records.get(line - 1), column, text));
    }

    private static void assertRefused(BrokenStatement refusal, long line, String key) {
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.line()).isEqualTo(line);
    }

    @Test
    void names_balances_that_do_not_add_up() {
        var refusal = refusalOf(records -> change(records, 9, 43, "000000001199510"));

        assertRefused(refusal, 9, "treasury.broken.balance");
        assertThat(refusal.values())
                .containsExactly(Money.euros("1000.00"), Money.euros("199.50"), Money.euros("1199.51"));
    }

    @Test
    void names_a_line_that_was_cut() {
        var refusal = refusalOf(records -> records.set(3, records.get(3).substring(0, 100)));

        assertRefused(refusal, 4, "treasury.broken.line-length");
        assertThat(refusal.values()).containsExactly(100, 128);
    }

    @Test
    void names_a_line_that_is_endless() {
        assertRefused(refusalOf(records -> records.set(3, "2".repeat(100_000))), 4, "treasury.broken.line-length");
    }

    @Test
    void misses_a_movement_that_was_taken_out() {
        assertRefused(refusalOf(records -> records.subList(5, 8).clear()), 6, "treasury.broken.balance");
    }

    @Test
    void misses_a_line_that_carries_no_amount() {
        var refusal = refusalOf(records -> records.remove(4));

        assertRefused(refusal, 9, "treasury.broken.record-count");
        assertThat(refusal.values()).containsExactly(8L, 7L);
    }

    @Test
    void notices_a_movement_that_stands_twice() {
        var refusal = refusalOf(records -> records.addAll(5, List.copyOf(records.subList(2, 5))));

        assertRefused(refusal, 12, "treasury.broken.balance");
    }

    @Test
    void notices_trailer_sums_that_differ_from_the_movements() {
        assertRefused(refusalOf(records -> change(records, 10, 38, "000000000250010")), 10, "treasury.broken.totals");
    }

    @Test
    void notices_that_the_end_is_missing() {
        assertRefused(refusalOf(records -> records.removeLast()), 9, "treasury.broken.cut-off");
        assertRefused(refusalOf(records -> records.subList(8, 10).clear()), 8, "treasury.broken.cut-off");
    }

    @Test
    void refuses_records_out_of_order() {
        assertRefused(refusalOf(records -> records.add(1, records.get(2))), 2, "treasury.broken.record-order");
        assertRefused(refusalOf(records -> records.add(2, records.get(1))), 3, "treasury.broken.record-order");
        assertRefused(refusalOf(records -> records.add(2, records.get(0))), 3, "treasury.broken.record-order");
        assertRefused(refusalOf(records -> change(records, 4, 3, "0009")), 4, "treasury.broken.record-order");
    }

    @Test
    void refuses_a_thousandth_of_a_euro() {
        var refusal = refusalOf(records -> change(records, 3, 33, "000000000250001"));

        assertRefused(refusal, 3, "treasury.broken.fraction");
        assertThat(refusal.values()).containsExactly("250.001");
    }

    @Test
    void refuses_letters_in_an_amount_and_impossible_days_and_signs() {
        assertRefused(refusalOf(records -> change(records, 3, 33, "0000000002500O0")), 3, "treasury.broken.number");
        assertRefused(refusalOf(records -> change(records, 3, 116, "310226")), 3, "treasury.broken.date");
        assertRefused(refusalOf(records -> change(records, 3, 32, "7")), 3, "treasury.broken.sign");
    }

    @Test
    void refuses_kinds_it_does_not_know() {
        assertRefused(refusalOf(records -> change(records, 3, 1, "7")), 3, "treasury.broken.record-type");
        assertRefused(refusalOf(records -> change(records, 1, 128, "1")), 1, "treasury.broken.version");
        assertRefused(refusalOf(records -> change(records, 2, 2, "9")), 2, "treasury.broken.account-kind");
        assertRefused(refusalOf(records -> change(records, 2, 40, "JPY")), 2, "treasury.broken.currency-code");
    }

    @Test
    void refuses_a_statement_that_ends_on_another_account() {
        assertRefused(refusalOf(records -> change(records, 9, 5, "BE00")), 9, "treasury.broken.account-changed");
    }

    @Test
    void refuses_what_is_no_bank_file() {
        assertRefused(refusalOf(""), 0, "treasury.broken.empty");
        assertRefused(refusalOf("Datum;Bedrag\n"), 1, "treasury.broken.unknown-format");
        assertRefused(refusalOf("%PDF-1.7"), 1, "treasury.broken.unknown-format");
    }
}
