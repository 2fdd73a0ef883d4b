package coop.genoot.platform.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPatternParser;

/** The authorisation matrix: every route of the house with the hats that open it. What is not in it does not exist. */
@Component
public class Routes {
    private static final String FILE = "authorisation/routes.txt";
    private static final Set<String> WORDS = Set.of(
            "anonymous",
            "asset",
            "localhost",
            "signed-in",
            "fresh",
            "set-up",
            "member",
            "manager",
            "advisor",
            "finance",
            "support",
            "admin");

    private static final String FOUND = Routes.class.getName();

    private final List<Route> all;

    @Autowired
    Routes(List<MoreRoutes> more) {
        this(read() + more.stream().map(MoreRoutes::matrix).collect(Collectors.joining("\n", "\n", "")));
    }

    private Routes(String matrix) {
        all = matrix.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(Routes::route)
                .sorted(Comparator.comparing(Route::path))
                .toList();
    }

    static Routes of(String matrix) {
        return new Routes(matrix);
    }

    /** Looked up once for a request, asked for by each wall. */
    private record Found(String path, Optional<Route> route) {}

    public List<Route> all() {
        return all;
    }

    /** The route the request is for; the most exact path wins. */
    public Optional<Route> of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Found(var path, var route) && path.equals(request.getRequestURI()))
            return route;
        var route = find(request.getMethod(), path(request));
        request.setAttribute(FOUND, new Found(request.getRequestURI(), route));
        return route;
    }

    static PathContainer path(HttpServletRequest request) {
        return ServletRequestPathUtils.parse(request).pathWithinApplication();
    }

    Optional<Route> find(String method, PathContainer path) {
        var wanted = method.equals("HEAD") ? "GET" : method;
        return all.stream()
                .filter(route -> route.method().equals(wanted) && route.path().matches(path))
                .findFirst();
    }

    private static Route route(String line) {
        var words = line.split("\\s+");
        if (words.length < 3) throw new IllegalArgumentException("A route needs a method, a path and a hat: " + line);
        var hats = Arrays.stream(words, 2, words.length).collect(Collectors.toUnmodifiableSet());
        for (var hat : hats)
            if (!WORDS.contains(hat) && !hat.matches("link:[a-z-]+"))
                throw new IllegalArgumentException("No such hat: " + hat + " in " + line);
        return new Route(words[0], PathPatternParser.defaultInstance.parse(words[1]), hats);
    }

    private static String read() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
