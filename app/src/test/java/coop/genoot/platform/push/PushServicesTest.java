package coop.genoot.platform.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever adds a browser names an address that we call: only the makers of browsers are called. */
class PushServicesTest {
    private final PushServices services = new PushServices(List.of("push.example", "*.push.example.org"));

    @Test
    void the_makers_of_browsers_are_called() {
        assertThat(services.include("https://push.example/send/abc?x=1")).isTrue();
        assertThat(services.include("https://PUSH.example:443/send")).isTrue();
        assertThat(services.include("https://web.push.example.org/Q")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://push.example/send",
                "https://localhost/actuator/health",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://10.0.0.8/admin",
                "https://169.254.169.254/latest/meta-data",
                "https://push.example:8443/send",
                "https://push.example@evil.example/send",
                "https://evil.example/push.example",
                "https://push.example.evil.example/",
                "https://notpush.example/",
                "https://evilpush.example.org/",
                "https://push.example.org/",
                "https://push.example/#evil",
                "https://push.example\\@evil.example/",
                "https://push.example/ send",
                "file:///etc/passwd",
                "//push.example/send",
                "push.example"
            })
    void nobody_else_is(String endpoint) {
        assertThat(services.include(endpoint)).isFalse();
    }

    @Test
    void an_address_has_an_end() {
        assertThat(services.include("https://push.example/" + "a".repeat(1_000)))
                .isFalse();
    }
}
