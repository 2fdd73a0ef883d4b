package coop.genoot.journeys;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds real addresses for the routes of the inventory by following the links somebody sees. */
final class Finder {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final Pattern NOT_FOLLOWED = Pattern.compile(".*(/pdf|/xml|/file|/file/.*|/choice|/attachments/.*)");
    private static final String ID = "[^/?]+";
    private static final int ENOUGH = 160;
    private static final int OF_A_KIND = 3;
    private static final Map<String, Set<String>> SEEN = new HashMap<>();
    private static final Map<String, String> FROM = new HashMap<>();
    private static final Map<String, String> BROKEN = new TreeMap<>();

    private Finder() {}

    /** The address at which that person meets that page; empty when nothing leads there. */
    static Optional<String> address(Inventory.Entry entry, @Nullable String email) {
        if (entry.role() == Role.ANYBODY && entry.needsId()) return Optional.of(PrivateLinks.to(entry.route()));
        if (!entry.needsId()) return Optional.of(entry.at() == null ? entry.route() : entry.at());
        if (World.made(entry.route()).isPresent() && entry.role().email(false).equals(email))
            return World.made(entry.route());
        var shape = Pattern.compile(entry.route().replaceAll("\\{[a-z]+}", ID));
        return SEEN.computeIfAbsent(String.valueOf(email), Finder::linksSeenBy).stream()
                .filter(link -> shape.matcher(link).matches() && !isAnotherPage(link, entry))
                .findFirst();
    }

    /** The links that somebody saw and that lead nowhere, each with the page where it stands. */
    static Map<String, String> brokenLinks(String email) {
        SEEN.computeIfAbsent(email, Finder::linksSeenBy);
        return BROKEN;
    }

    /** "/quotes/new" has the shape of "/quotes/{quote}" and is not one. */
    private static boolean isAnotherPage(String link, Inventory.Entry entry) {
        return Inventory.PAGES.stream().anyMatch(it -> it != entry && it.route().equals(link));
    }

    private static Set<String> linksSeenBy(String email) {
        try (var visitor = Visitor.signedIn(email, Screen.Width.WIDE)) {
            var seen = new LinkedHashSet<>(List.of("/"));
            var coming = new ArrayDeque<>(seen);
            var shapes = new HashMap<String, Integer>();
            for (int i = 0; i < ENOUGH && !coming.isEmpty(); i++) {
                var page = coming.poll();
                for (var link : linksOn(visitor, page)) {
                    if (!seen.add(link) || shapes.merge(shapeOf(link), 1, Integer::sum) > OF_A_KIND) continue;
                    coming.add(link);
                    FROM.put(link, page);
                }
            }
            return seen;
        }
    }

    private static List<String> linksOn(Visitor visitor, String path) {
        if (NOT_FOLLOWED.matcher(path).matches()) return List.of();
        var answer = visitor.page().context().request().get(House.open().at(path));
        if (answer.status() >= 400) BROKEN.put(path + " → " + answer.status(), "on " + FROM.get(path));
        if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) return List.of();
        return LINK.matcher(answer.text()).results()
                .map(it -> it.group(1).replace("&amp;", "&"))
                .filter(link -> !link.startsWith("/assets") && !link.startsWith("/webjars"))
                .filter(link -> link.indexOf('?') < 0 || link.contains("/new?"))
                .toList();
    }

    private static String shapeOf(String link) {
        return link.replaceFirst("\\?.*", "?").replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "#");
    }
}
