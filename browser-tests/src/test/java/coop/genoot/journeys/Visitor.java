package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import coop.genoot.common.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody in front of a browser. Counts what they click, as the click budget does. */
final class Visitor implements AutoCloseable {
    static final String PASSWORD = "samen-sterk-2026";

    /** Who signed in once stays signed in for the visits that follow: email → cookies. */
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private static final Map<String, Language> SPOKEN = new ConcurrentHashMap<>();

    private final BrowserContext context;
    private final Page page;
    private int clicks;

    private Visitor(BrowserContext context) {
        this(context, context.newPage());
    }

    private Visitor(BrowserContext context, Page page) {
        this.context = context;
        this.page = page;
    }

    /** Somebody without an account, such as a client with a private link. */
    static Visitor anybody(Screen.Width width) {
        return anybody(width, "nl-BE", ColorScheme.LIGHT);
    }

    static Visitor anybody(Screen.Width width, String language, ColorScheme scheme) {
        return new Visitor(Screen.visitor(width, language, scheme, null));
    }

    static Visitor signedIn(String email, Screen.Width width) {
        return signedIn(email, width, ColorScheme.LIGHT);
    }

    static Visitor signedIn(String email, Screen.Width width, ColorScheme scheme) {
        var kept = KEPT.computeIfAbsent(email, Visitor::signInOnce);
        return new Visitor(Screen.visitor(width, "nl-BE", scheme, kept));
    }

    /** Signs in now, in a session that nobody else uses. */
    static Visitor signsIn(String email, Screen.Width width) {
        var visitor = anybody(width);
        visitor.open("/sign-in").signIn(email);
        return visitor;
    }

    private static String signInOnce(String email) {
        try (var visitor = signsIn(email, Screen.Width.WIDE)) {
            return visitor.context.storageState();
        }
    }

    /** The person reads that language from now on. */
    static void speak(String email, Language language) {
        if (SPOKEN.put(email, language) == language) return;
        try (var visitor = signedIn(email, Screen.Width.WIDE)) {
            visitor.open("/help").click("form[action='/language'] button[value=" + language.code() + "]");
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language.code());
        }
    }

    /** Their device asks for the light or the dark from now on. */
    Visitor prefers(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Some pages want to see once more who it is. */
    Visitor showAgain(@Nullable String email) {
        if (email == null || !path().startsWith("/sign-in")) return this;
        signIn(email);
        // Who signs in again gets another session: the one that was kept is over.
        KEPT.put(email, context.storageState());
        return this;
    }

    Visitor signIn(String email) {
        type("input[name=email]", email).type("input[name=password]", PASSWORD);
        click("form[action='/sign-in'] button[type=submit]");
        page.waitForURL(url -> !url.contains("/sign-in"));
        forgetClicks();
        return this;
    }

    /** Their sessions were ended: the next visit signs in anew. */
    static void forget(String email) {
        KEPT.remove(email);
    }

    /** The same person opens a second tab. */
    Visitor anotherTab() {
        return new Visitor(context, context.newPage());
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

    /** Types into the field that has the focus, without a click. */
    Visitor keys(String text) {
        page.keyboard().type(text);
        return this;
    }

    Visitor press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Visitor type(String selector, String text) {
        page.locator(selector).first().fill(text);
        return this;
    }

    Visitor upload(String selector, String name, String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        page.setInputFiles(selector, new FilePayload(name, "text/xml", bytes));
        return this;
    }

    Visitor arrivesAt(String pattern) {
        assertThat(page).hasURL(Pattern.compile(pattern));
        return this;
    }

    /** The path of the page that is shown. */
    String path() {
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    String text(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    String value(String selector) {
        return page.locator(selector).first().inputValue();
    }

    /** What follows is counted from here. */
    void forgetClicks() {
        clicks = 0;
    }

    int clicks() {
        return clicks;
    }

    @Override
    public void close() {
        context.close();
    }
}
