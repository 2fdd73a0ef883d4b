package coop.genoot.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.links.PrivateLink;
import coop.genoot.platform.links.PrivateLinks;
import coop.genoot.platform.secondstep.SecondSteps;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

@GenootTest
class OpeningByLinkTest {
    private static final Actor HOUSE = Actor.system("test");

    private final Routes routes = Routes.of("""
            GET  /q/{token}             link:quote
            POST /q/{token}/acceptance  link:quote
            GET  /i/{token}             link:invoice
            GET  /inside                signed-in
            """);
    private final UUID quote = UUID.randomUUID();

    @Autowired
    PrivateLinks links;

    @Autowired
    Clock clock;

    @Autowired
    SecondSteps secondSteps;

    @Autowired
    SessionLimits limits;

    @Test
    void who_holds_the_link_is_its_client_and_reaches_that_document_only() throws Exception {
        var secret = create();

        var actor = actorOf("GET", "/q/" + secret);
        assertThat(actor.kind()).isEqualTo(Actor.Kind.CLIENT);
        assertThat(actor.document()).isEqualTo(quote);
        assertThat(answerTo("GET", "/q/" + secret)).isEqualTo(200);
        assertThat(answerTo("POST", "/q/" + secret + "/acceptance")).isEqualTo(200);
    }

    @Test
    void a_wrong_secret_or_purpose_is_404() throws Exception {
        assertThat(answerTo("GET", "/q/guess")).isEqualTo(404);
        assertThat(answerTo("GET", "/i/" + create())).isEqualTo(404);
    }

    @Test
    void a_link_that_was_taken_back_says_so() throws Exception {
        var secret = create();
        CurrentActor.run(HOUSE, () -> links.revoke(HOUSE, quote, "quote"));

        assertThat(answerTo("GET", "/q/" + secret)).isEqualTo(410);
    }

    private String create() {
        var until = clock.instant().plus(Duration.ofDays(1));
        var link = new PrivateLink("quote", quote, UUID.randomUUID(), UUID.randomUUID(), Language.NL, until);
        return CurrentActor.as(HOUSE, () -> links.create(HOUSE, link));
    }

    private Actor actorOf(String method, String path) throws Exception {
        var seen = new AtomicReference<@Nullable Actor>();
        new ActorFilter(routes, links)
                .doFilter(request(method, path), new MockHttpServletResponse(), (_, _) -> seen.set(CurrentActor.get()));
        var actor = seen.get();
        assertThat(actor).isNotNull();
        return actor;
    }

    private int answerTo(String method, String path) throws Exception {
        var response = new MockHttpServletResponse();
        var request = request(method, path);
        new ActorFilter(routes, links).doFilter(request, response, (_, _) -> {
            var decision = new RouteGuard(routes, secondSteps, limits, clock)
                    .authorize(() -> null, new RequestAuthorizationContext(request));
            if (!decision.isGranted())
                new Stranger(routes)
                        .commence(request, response, new AuthenticationCredentialsNotFoundException("nobody"));
        });
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.addHeader("Accept", "text/html");
        return request;
    }
}
