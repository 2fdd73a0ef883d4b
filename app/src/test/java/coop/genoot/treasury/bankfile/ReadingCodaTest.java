package coop.genoot.treasury.bankfile;

import static coop.genoot.treasury.bankfile.CodaSamples.aStatement;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingCodaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 16);
    private static final String IBAN = "BE68539007547034";

    private static CodaSamples ours() {
        return aStatement(IBAN, 138, DAY, "1000.00");
    }

    @Test
    void tells_account_numbers_and_balances() {
        var kept = KeptStatements.of(
                ours().credit("250.00", "HELLO").debit("50.50", "RENT").bytes());

        assertThat(kept.statements).singleElement().satisfies(statement -> {
            assertThat(statement.account()).isEqualTo(IBAN);
            assertThat(statement.opening()).isEqualTo(Money.euros("1000.00"));
            assertThat(statement.number()).isEqualTo("138");
            assertThat(statement.identity()).isEqualTo("2026-10-15/138");
            assertThat(statement.holder()).isEqualTo("GENOOT COOPERATIVE");
        });
        assertThat(kept.closings).containsExactly(Money.euros("1199.50"));
        assertThat(kept.lines)
                .extracting(StatementLine::amount)
                .containsExactly(Money.euros("250.00"), Money.euros("-50.50"));
        assertThat(kept.lines).extracting(StatementLine::number).containsExactly(1, 2);
    }

    @Test
    void reads_a_checked_structured_communication() {
        var kept = KeptStatements.of(
                ours().structuredCredit("12.10", "202600012320").bytes());

        assertThat(kept.onlyLine().reference()).isEqualTo("202600012320");
    }

    @Test
    void does_not_believe_a_communication_whose_check_digits_are_wrong() {
        var kept = KeptStatements.of(
                ours().structuredCredit("12.10", "202600012321").bytes());

        assertThat(kept.onlyLine().reference()).isNull();
        assertThat(kept.onlyLine().text()).contains("202600012321");
    }

    @Test
    void joins_a_text_that_runs_over_three_records() {
        var text = "a".repeat(53) + "b".repeat(53) + "c".repeat(43);

        var kept = KeptStatements.of(
                ours().credit("1.00", text).information("AND MORE").bytes());

        assertThat(kept.onlyLine().text()).isEqualTo(text + " AND MORE");
    }

    @Test
    void tells_who_paid_and_under_which_id() {
        var sample = ours().movement(
                        Money.euros("5.00"),
                        "x",
                        false,
                        "E2E-77",
                        "FR7630006000011234567890189",
                        "Zoé Müller",
                        "00150000");

        var line = KeptStatements.of(sample.bytes()).onlyLine();

        assertThat(line.endToEndId()).isEqualTo("E2E-77");
        assertThat(line.counterparty())
                .isEqualTo(new StatementLine.Counterparty("Zoé Müller", "FR7630006000011234567890189", "BBRUBEBB"));
        assertThat(line.code()).isEqualTo("00150000");
        assertThat(line.bookedOn()).isEqualTo(DAY);
        assertThat(line.bankReference()).isEqualTo("REF000000001");
    }

    @Test
    void gives_the_payments_of_a_batch_and_not_their_total() {
        var kept = KeptStatements.of(
                ours().batch("10.00", "202600012320", "20.00", "090933755493").bytes());

        assertThat(kept.lines)
                .extracting(StatementLine::amount)
                .containsExactly(Money.euros("10.00"), Money.euros("20.00"));
        assertThat(kept.lines).extracting(StatementLine::reference).containsExactly("202600012320", "090933755493");
        assertThat(kept.lines.getFirst().batch())
                .isEqualTo(new StatementLine.Batch("REF000000001", Money.euros("30.00")));
        assertThat(kept.closings).containsExactly(Money.euros("1030.00"));
    }

    @Test
    void gives_the_total_of_a_batch_whose_details_do_not_add_up_to_it() {
        var kept = KeptStatements.of(ours().batch("10.00", "202600012320")
                .detail(7, "3.00", "80150000")
                .bytes());

        assertThat(kept.onlyLine().amount()).isEqualTo(Money.euros("10.00"));
    }

    @Test
    void does_not_count_details_of_details() {
        var kept = KeptStatements.of(ours().batch("10.00", "202600012320")
                .detail(7, "4.00", "90150000")
                .bytes());

        assertThat(kept.onlyLine().amount()).isEqualTo(Money.euros("10.00"));
        assertThat(kept.onlyLine().batch()).isNotNull();
    }

    @Test
    void reads_several_statements_from_one_file() {
        var first = ours().credit("1.00", "one").text();
        var second = aStatement(IBAN, 139, DAY.plusDays(1), "1001.00")
                .debit("2.00", "two")
                .text();

        var kept = KeptStatements.of(first + second);

        assertThat(kept.statements).extracting(BankStatement::number).containsExactly("138", "139");
        assertThat(kept.closings).containsExactly(Money.euros("1001.00"), Money.euros("999.00"));
    }

    @Test
    void understands_the_encodings_that_banks_and_old_software_write() {
        var text = ours().creditFrom("1.00", "Théâtre à Liège", IBAN, "Façade & Zoë")
                .text();

        for (var name : new String[] {"ISO-8859-1", "IBM850", "UTF-8"}) {
            var encoding = Charset.forName(name);
            var line = KeptStatements.of(text.getBytes(encoding)).onlyLine();
            assertThat(line.text()).as(encoding.name()).isEqualTo("Théâtre à Liège");
            assertThat(line.counterparty().name()).as(encoding.name()).isEqualTo("Façade & Zoë");
        }
    }

    @Test
    void takes_a_byte_order_mark_other_line_ends_and_an_old_end_of_file_mark() {
        var text = "\uFEFF" + ours().credit("1.00", "x").text().replace("\r\n", "\n") + "\u001A";

        assertThat(KeptStatements.of(text).lines).hasSize(1);
    }

    @Test
    void turns_an_account_number_of_before_2008_into_its_iban() {
        var records = ours().credit("1.00", "x").records();
        var old = "539007547034 EUR0BE" + " ".repeat(18);
        int last = records.size() - 2;
        records.set(1, CodaSamples.changed(CodaSamples.changed(records.get(1), 2, "0"), 6, old));
        records.set(last, CodaSamples.changed(records.get(last), 5, old));

        assertThat(KeptStatements.of(CodaSamples.text(records))
                        .statements
                        .getFirst()
                        .account())
                .isEqualTo(IBAN);
    }

    @Test
    void reads_a_hundred_thousand_movements() {
        var sample = ours();
        IntStream.range(0, 100_000).forEach(each -> sample.credit("1.00", "x"));

        var kept = KeptStatements.of(sample.bytes());

        assertThat(kept.lines).hasSize(100_000);
        assertThat(kept.closings).containsExactly(Money.euros("101000.00"));
    }
}
