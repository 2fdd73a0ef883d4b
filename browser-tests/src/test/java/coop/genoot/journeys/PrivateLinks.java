package coop.genoot.journeys;

import coop.genoot.journeys.Screen.Width;

/** The pages behind a secret in the address, as people get them by mail. */
final class PrivateLinks {
    private static final String FORGETFUL = "koen.baert@genoot.example";

    private PrivateLinks() {}

    static String to(String route) {
        return switch (route) {
            case "/q/{token}" -> openQuote();
            case "/i/{token}" -> Post.newestLink("/i/").getFirst();
            case "/unsubscribe/{token}" ->
                Post.newestLink("/unsubscribe/").getFirst();
            case "/recovery/{token}" -> recovery();
            default -> throw new IllegalArgumentException(route);
        };
    }

    /** A quote that still waits for its answer. */
    private static String openQuote() {
        try (var client = Visitor.anybody(Width.PHONE)) {
            return Post.newestLink("/q/").stream()
                    .filter(link -> client.open(link).page().locator("#acceptance").isVisible())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Every quote in the world was answered"));
        }
    }

    private static String recovery() {
        try (var forgetful = Visitor.anybody(Width.PHONE)) {
            forgetful.open("/recovery").type("input[name=email]", FORGETFUL).click("form[action='/recovery'] .button");
            forgetful.page().waitForSelector(".notice.positive");
        }
        return Post.newestLink("/recovery/").getFirst();
    }
}
