package coop.genoot.platform.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant MOMENT = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / Totp.SECONDS;

    /** The table of RFC 6238, appendix B, of which apps show the last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, second / Totp.SECONDS)).isEqualTo(code);
    }

    @Test
    void a_code_counts_in_its_step_and_the_two_beside_it_with_or_without_spaces() {
        assertThat(Totp.stepOf(SECRET, " 081 804 ", MOMENT, 0)).hasValue(STEP);
        assertThat(Totp.stepOf(SECRET, "081804", MOMENT.plusSeconds(30), 0)).hasValue(STEP);
        assertThat(Totp.stepOf(SECRET, "081804", MOMENT.minusSeconds(30), 0)).hasValue(STEP);
        assertThat(Totp.stepOf(SECRET, "081804", MOMENT.plusSeconds(61), 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "81804", MOMENT, 0)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "", MOMENT, 0)).isEmpty();
    }

    @Test
    void a_code_that_opened_opens_no_more() {
        assertThat(Totp.stepOf(SECRET, "081804", MOMENT, STEP)).isEmpty();
        assertThat(Totp.stepOf(SECRET, "081804", MOMENT, STEP - 1)).hasValue(STEP);
    }

    @Test
    void the_secret_is_written_in_letters_that_apps_take() {
        assertThat(Totp.letters(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
