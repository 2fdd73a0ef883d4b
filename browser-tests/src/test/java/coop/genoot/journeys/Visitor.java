package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody in front of a browser. Counts what they click, as the click budget does. */
final class Visitor implements AutoCloseable {
    private static final String PASSWORD = "samen-sterk-2026";
    private final BrowserContext context;
    private final Page page;
    private int clicks;

    private Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
    }

    /** Somebody without an account, such as a client with a private link. */
    static Visitor anybody(Screen.Width width) {
        return new Visitor(Screen.visitor(width, "nl-BE", ColorScheme.LIGHT));
    }

    static Visitor signedIn(String email, Screen.Width width) {
        return signedIn(email, width, ColorScheme.LIGHT);
    }

    static Visitor signedIn(String email, Screen.Width width, ColorScheme scheme) {
        var visitor = new Visitor(Screen.visitor(width, "nl-BE", scheme));
        visitor.open("/sign-in");
        visitor.page.fill("input[name=email]", email);
        visitor.page.fill("input[name=password]", PASSWORD);
        visitor.page.locator("form[action='/sign-in'] button[type=submit]").click();
        visitor.page.waitForURL(url -> !url.contains("/sign-in"));
        return visitor;
    }

    Page page() {
        return page;
    }

    Visitor open(String path) {
        page.navigate(House.open().at(path));
        return this;
    }

    /** One click or tap of the person. */
    Visitor click(String selector) {
        clicks++;
        page.locator(selector).first().click();
        return this;
    }

    Visitor type(String selector, String text) {
        page.locator(selector).first().fill(text);
        return this;
    }

    Visitor upload(String selector, String name, String content) {
        page.setInputFiles(
                selector,
                new com.microsoft.playwright.options.FilePayload(name, "text/xml", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    Visitor arrivesAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile(pattern));
        return this;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    int clicks() {
        return clicks;
    }

    @Override
    public void close() {
        context.close();
    }
}
