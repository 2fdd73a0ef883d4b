package coop.genoot.platform.audit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyOfTheTrailTest {
    private static final String FACTORY = "not a secret, name your own in GENOOT_AUDIT_KEY";

    @Test
    void a_house_in_earnest_does_not_start_with_the_key_that_everybody_knows() {
        assertThatThrownBy(() -> new AuditSeals(FACTORY, "https://genoot.example.coop"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GENOOT_AUDIT_KEY");
        assertThatCode(() -> new AuditSeals("7f".repeat(32), "https://genoot.example.coop"))
                .doesNotThrowAnyException();
    }

    @Test
    void whoever_tries_genoot_out_needs_no_key() {
        assertThatCode(() -> new AuditSeals(FACTORY, "http://localhost:8080")).doesNotThrowAnyException();
    }
}
