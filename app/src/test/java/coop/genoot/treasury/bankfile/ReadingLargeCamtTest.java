package coop.genoot.treasury.bankfile;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingLargeCamtTest {
    @Test
    void holds_never_more_than_a_chunk_of_a_hundred_thousand_entries() {
        var counting = new Counting();

        BankFile.read(CamtSamples.aLargeFile("BE68539007547034", LocalDate.of(2026, 10, 16), 100_000), counting);

        assertThat(counting.lines).isEqualTo(100_000);
        assertThat(counting.largestChunk).isEqualTo(1_000);
        assertThat(counting.closing).isEqualTo(Money.euros("100000.00"));
    }

    private static final class Counting implements StatementConsumer {
        private int lines;
        private int largestChunk;
        private Money closing = Money.noEuros();

        @Override
        public void begin(BankStatement statement) {
            assertThat(statement.identity()).isEqualTo("LARGE");
        }

        @Override
        public void lines(List<StatementLine> chunk) {
            lines += chunk.size();
            largestChunk = Math.max(largestChunk, chunk.size());
        }

        @Override
        public void end(Money atEnd, LocalDate closedOn) {
            closing = atEnd;
        }
    }
}
