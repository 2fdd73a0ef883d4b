package coop.genoot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.platform.Preference;
import java.io.File;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.session.web.http.CookieSerializer.CookieValue;

/** What the walls do over a safe line, and with what no browser of a person sends. */
class WallsTest {
    private final SecurityConfiguration walls = new SecurityConfiguration();
    private final Site safe = new Site(URI.create("https://genoot.example.coop"));
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse answer = new MockHttpServletResponse();

    @Test
    void the_session_is_known_by_a_cookie_of_this_very_host_that_no_script_reads() {
        request.setSecure(true);
        walls.sessionCookie(safe).writeCookieValue(new CookieValue(request, answer, "a-secret"));
        assertThat(answer.getHeader("Set-Cookie"))
                .startsWith("__Host-genoot-session=a-secret")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void the_token_of_forms_lives_in_such_a_cookie_too() {
        var tokens = walls.formTokens(safe);
        tokens.saveToken(tokens.generateToken(request), request, answer);
        var cookie = Objects.requireNonNull(answer.getCookie("__Host-genoot-form"));
        assertThat(cookie.getSecure() && cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void so_does_what_a_browser_remembers_as_a_choice_and_another_name_says_nothing() {
        request.setSecure(true);
        var cookie = Preference.cookie(request, "language", "fr", Duration.ofDays(365));
        assertThat(cookie.toString())
                .startsWith("__Host-language=fr")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax");
        request.setCookies(new jakarta.servlet.http.Cookie("language", "nl"));
        assertThat(Preference.read(request, "language")).isEmpty();
        request.setCookies(new jakarta.servlet.http.Cookie("__Host-language", "fr"));
        assertThat(Preference.read(request, "language")).hasValue("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND"})
    void a_method_that_no_page_needs_is_refused(String method) {
        request.setMethod(method);
        assertThatThrownBy(() -> walls.typedOnly().getFirewalledRequest(request))
                .isInstanceOf(RequestRejectedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/../b", "/a;b=c", "/a//b", "/a%2fb", "/a%5cb", "/a%00b"})
    void an_address_that_could_be_read_in_two_ways_is_refused(String address) {
        request.setMethod("GET");
        request.setRequestURI(address);
        assertThatThrownBy(() -> walls.typedOnly().getFirewalledRequest(request))
                .isInstanceOf(RequestRejectedException.class);
    }

    @Test
    void a_password_is_kept_as_a_costly_hash_and_compared_to_its_last_sign() {
        var passwords = new Passwords(DSL.using(SQLDialect.POSTGRES), Clock.systemUTC());
        var longest = "Zeven Kikkers ✿ ".repeat(8);
        var kept = Optional.of(Passwords.hash(longest));
        assertThat(kept.orElseThrow()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.match(kept, longest)).isTrue();
        assertThat(passwords.match(kept, longest.strip())).isFalse();
        assertThat(passwords.match(kept, longest.toLowerCase(Locale.ROOT))).isFalse();
        assertThat(passwords.match(kept, longest.substring(0, longest.length() - 1) + "."))
                .isFalse();
    }

    @Test
    void of_what_a_session_keeps_only_the_named_types_are_read_back() {
        assertThat(SessionAttributes.read(SessionAttributes.write(Map.of("question", "words"))))
                .containsEntry("question", "words");
        assertThat(SessionAttributes.read(SessionAttributes.write(Map.of("question", new File("passwords")))))
                .isEmpty();
    }
}
