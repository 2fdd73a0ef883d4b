package coop.genoot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import coop.genoot.treasury.bankfile.BankFile;
import coop.genoot.treasury.bankfile.BankStatement;
import coop.genoot.treasury.bankfile.StatementConsumer;
import coop.genoot.treasury.bankfile.StatementLine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TheBankOfTheDemoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private final Bank bank = new Bank();

    @ParameterizedTest
    @ValueSource(strings = {"BE", "FR"})
    void writes_what_our_readers_take_one_statement_after_the_other(String code) {
        var country = new Country(code);
        receive(country, "121.00", "090933755493", "");
        receive(country, "50.00", null, "factuur 2026-0042, met dank voor het prachtige werk van vorige week in de zaal");
        var first = read(country, DAY);
        receive(country, "10.00", "RF18539007547034", "");
        var second = read(country, DAY.plusDays(3));

        assertThat(first.statements.getFirst().opening()).isEqualTo(Money.noEuros());
        assertThat(first.lines).extracting(StatementLine::amount).containsExactly(
                Money.euros("121.00"), Money.euros("50.00"));
        assertThat(first.lines.getFirst().counterparty().name()).isEqualTo("Théâtre de la Rose");
        assertThat(first.lines.getFirst().reference()).isEqualTo("090933755493");
        assertThat(first.lines.getLast().text()).contains("factuur 2026-0042", "in de zaal");
        assertThat(second.statements.getFirst().opening()).isEqualTo(Money.euros("171.00"));
        assertThat(second.lines.getFirst().reference()).isEqualTo("RF18539007547034");
    }

    private void receive(Country to, String amount, @Nullable String reference, String words) {
        bank.receive(new Bank.Transfer(
                to, DAY, Money.euros(amount), "Théâtre de la Rose", "BE71096123456769", reference, words));
    }

    private Read read(Country country, LocalDate day) {
        var file = Objects.requireNonNull(bank.statement(country, day));
        if (country.equals(Country.BELGIUM))
            assertThat(List.of(new String(file.content(), StandardCharsets.ISO_8859_1).split("\r\n")))
                    .allSatisfy(record -> assertThat(record).hasSize(128));
        var read = new Read();
        BankFile.read(new ByteArrayInputStream(file.content()), read);
        return read;
    }

    private static final class Read implements StatementConsumer {
        final List<BankStatement> statements = new ArrayList<>();
        final List<StatementLine> lines = new ArrayList<>();

        @Override
        public void begin(BankStatement statement) {
            statements.add(statement);
        }

        @Override
        public void lines(List<StatementLine> chunk) {
            lines.addAll(chunk);
        }

        @Override
        public void end(Money closing, LocalDate closedOn) {}
    }
}
