package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Prints how long a warm check takes. The limit is generous: it rings for a rule file compiled anew, not for a busy
 * machine.
 */
class SpeedTest {
    private static final int TIMES = 200;
    private static final long MOST_NANOS = 100_000_000;

    @Test
    void a_warm_check_takes_milliseconds() {
        var einvoicing = new EInvoicing(new OfficialRules());
        measure("Peppol", einvoicing, SampleDocuments.belgianInvoice());
        measure("French", einvoicing, SampleDocuments.frenchInvoice());
    }

    private static void measure(String name, EInvoicing einvoicing, TradeDocument document) {
        for (int i = 0; i < TIMES; i++) assertThat(einvoicing.check(document)).isEmpty();
        var nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            assertThat(einvoicing.check(document)).isEmpty();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s check of one invoice, warm: median %.1f ms, p95 %.1f ms%n",
                name, nanos[TIMES / 2] / 1e6, nanos[TIMES * 95 / 100] / 1e6);
        assertThat(nanos[TIMES / 2]).isLessThan(MOST_NANOS);
    }
}
