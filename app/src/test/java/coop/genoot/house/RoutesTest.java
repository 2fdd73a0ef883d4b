package coop.genoot.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Scopes;
import coop.genoot.platform.identity.People;
import coop.genoot.platform.identity.Route;
import coop.genoot.platform.identity.Routes;
import coop.genoot.platform.identity.Visitors;
import jakarta.servlet.ServletException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * The authorisation matrix, held against every route of the house: none is missing, none is dead, and each opens to those
 * it names, here with ids of nobody's things, and to nobody else.
 */
@GenootTest
class RoutesTest {
    /** Answered by Spring's own filters or by files, not by a controller. */
    private static final Set<String> WITHOUT_CONTROLLER =
            Set.of("/assets/**", "/webjars/**", "/service-worker.js", "/error");

    private static final List<String> POLICY = List.of(
            "default-src 'self';",
            "object-src 'none';",
            "base-uri 'none';",
            "form-action 'self';",
            "frame-ancestors 'none'");
    private static final Map<String, String> HEADERS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

    private final UUID scope = UUID.randomUUID();
    private final PersonId person = new PersonId(UUID.randomUUID());

    @Autowired
    MockMvc web;

    @Autowired
    Routes routes;

    @Autowired
    List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    Scopes scopes;

    @Autowired
    People people;

    @BeforeEach
    void somebody_somewhere() {
        CurrentActor.run(Actor.system("test"), () -> {
            scopes.register(scope, null, "entity");
            people.register(person, "Somebody", person + "@example.org", Language.FR);
        });
    }

    @Test
    void every_route_of_the_house_stands_in_the_matrix_and_the_matrix_names_no_other() {
        var written = routes.all().stream()
                .filter(route -> !isWithoutController(route))
                .map(route -> route.method() + " " + route.path().getPatternString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(mapped()).isEqualTo(written);
    }

    @Test
    void a_route_opens_to_the_hats_it_names_and_is_404_for_all_others() throws Exception {
        var faults = new ArrayList<String>();
        for (var route : controlled())
            for (var hat : Hat.values()) {
                var result = send(route, wearing(hat));
                var opened = result.opened();
                if (opened != route.opensTo(wearing(hat)) && !needsFreshness(result))
                    faults.add(hat + " " + name(route) + (opened ? " opened" : " closed"));
                if (!opened && !needsFreshness(result) && result.status() != 404)
                    faults.add(hat + " " + name(route) + " answered " + result.status());
            }
        assertThat(faults).isEmpty();
    }

    @Test
    void nobody_known_is_led_to_the_sign_in_page_or_a_script_told_so() throws Exception {
        var faults = new ArrayList<String>();
        for (var route : controlled()) {
            if (route.opensTo(Actor.anybody(Language.EN)) || isByLink(route)) continue;
            var page = send(route, null);
            if (page.opened()) faults.add(name(route) + " opened to nobody");
            if (!page.target().startsWith("/sign-in?to=")) faults.add(name(route) + " led to " + page.target());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void ids_of_nobodys_things_never_break_a_route_and_a_guessed_link_is_404() throws Exception {
        var faults = new ArrayList<String>();
        for (var route : controlled()) {
            var result = send(route, wearing(Hat.values()));
            if (result.status() >= 500) faults.add(name(route) + " answered " + result.status() + result.bug());
            if (isByLink(route) && result.status() != 404) faults.add(name(route) + " answered " + result.status());
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void every_answer_tells_the_browser_what_it_must_not_do() throws Exception {
        var faults = new ArrayList<String>();
        for (var route : routes.all())
            for (var actor : Arrays.asList(null, wearing(Hat.values()))) {
                var answer = send(route, actor);
                if (answer.status() >= 500) continue; // Told by the test above.
                var policy = answer.header("Content-Security-Policy");
                for (var wall : POLICY)
                    if (!policy.contains(wall) || policy.contains("unsafe"))
                        faults.add(name(route) + " has the policy " + policy);
                HEADERS.forEach((header, said) -> {
                    if (!answer.header(header).equals(said))
                        faults.add(name(route) + " says of " + header + ": " + answer.header(header));
                });
                if (!answer.header("Access-Control-Allow-Origin").isEmpty())
                    faults.add(name(route) + " may be read by other sites");
                var kept = answer.header("Cache-Control");
                if (!route.hats().contains("asset") && !kept.contains("no-store"))
                    faults.add(name(route) + " may be kept: " + kept);
            }
        assertThat(faults).isEmpty();
    }

    private Set<String> mapped() {
        var found = new TreeSet<String>();
        for (var mapping : mappings)
            for (var known : mapping.getHandlerMethods().keySet())
                for (var path : known.getPatternValues()) {
                    if (WITHOUT_CONTROLLER.contains(path)) continue;
                    var methods = known.getMethodsCondition().getMethods();
                    assertThat(methods).as(path + " must name its methods").isNotEmpty();
                    methods.forEach(method -> found.add(method + " " + path.replaceFirst("/\\*\\*$", "/*")));
                }
        return found;
    }

    private List<Route> controlled() {
        return routes.all().stream()
                .filter(route -> !isWithoutController(route) && !route.hats().contains("localhost"))
                .toList();
    }

    /** What came back; a bug that broke the page counts as 500. */
    private record Answer(int status, boolean opened, String target, Map<String, String> headers, String bug) {
        static Answer of(MvcResult result) {
            var response = result.getResponse();
            var headers = new HashMap<String, String>();
            response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
            var opened = result.getHandler() != null;
            return new Answer(response.getStatus(), opened, String.valueOf(response.getRedirectedUrl()), headers, "");
        }

        static Answer broken(Throwable bug) {
            return new Answer(500, true, "", Map.of(), " because " + bug);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private Answer send(Route route, @Nullable Actor actor) throws Exception {
        var path = route.path()
                .getPatternString()
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var sent = request(
                HttpMethod.valueOf(route.method()), path.replace("/**", "/x").replace("/*", "/liveness"));
        sent.secure(true)
                .accept(path.startsWith("/actuator/") ? "*/*" : "text/html")
                .header("Sec-Fetch-Mode", "navigate");
        sent.with(actor == null ? SecurityMockMvcRequestPostProcessors.csrf() : Visitors.as(actor));
        try {
            return Answer.of(web.perform(sent).andReturn());
        } catch (ServletException bug) {
            return Answer.broken(bug.getCause() == null ? bug : bug.getCause());
        }
    }

    Actor wearing(Hat... hats) {
        var grants = Arrays.stream(hats).map(hat -> new Grant(hat, scope)).toList();
        return Actor.person(person, "Somebody", grants, Language.FR);
    }

    private static boolean needsFreshness(Answer answer) {
        return answer.target().startsWith("/sign-in?again");
    }

    private static boolean isWithoutController(Route route) {
        return WITHOUT_CONTROLLER.contains(route.path().getPatternString())
                || route.path().getPatternString().matches("/webauthn/.*|/login/webauthn");
    }

    private static boolean isByLink(Route route) {
        return route.hats().stream().anyMatch(hat -> hat.startsWith("link:"));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path().getPatternString();
    }
}
