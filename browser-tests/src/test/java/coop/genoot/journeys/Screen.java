package coop.genoot.journeys;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import coop.genoot.common.Language;
import coop.genoot.platform.WordsOf;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Opens pages in a real Chromium as somebody would, and tells what is wrong with what it sees. */
final class Screen {
    private static final Path SHOTS = Path.of("target", "screens");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final int PATIENCE = 30_000;
    private static final int NARROWEST = 320;
    private static final Browser BROWSER = launch();

    private Screen() {}

    /** How wide the screen is. */
    enum Width {
        PHONE(390, 844),
        WIDE(1360, 900);

        final int wide;
        final int high;

        Width(int wide, int high) {
            this.wide = wide;
            this.high = high;
        }
    }

    static BrowserContext visitor(Width width, String language, ColorScheme scheme, @Nullable String cookies) {
        var context = BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(width.wide, width.high)
                .setHasTouch(width == Width.PHONE)
                .setLocale(language)
                .setTimezoneId("Europe/Brussels")
                .setColorScheme(scheme)
                .setStorageState(cookies)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context;
    }

    /** What axe finds against WCAG 2.2 A and AA and good practice, with the rule for target sizes, off by default. */
    static List<String> faultsOn(Page page) {
        var options = new AxeRunOptions();
        options.setRules(targetSize());
        // Only what is wrong is worth telling in full; our frames are our own, so no second page is opened for them.
        options.setResultTypes(List.of("violations"));
        var results = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options)
                .withTags(STANDARDS)
                .analyze();
        return results.getViolations().stream().map(Screen::told).toList();
    }

    /** What sticks out of a screen of 320 pixels, other than inside a frame that scrolls by itself. */
    static List<String> overflowOn(Page page) {
        var size = page.viewportSize();
        if (size.width > Width.PHONE.wide) return List.of();
        page.setViewportSize(NARROWEST, size.height);
        @SuppressWarnings("unchecked")
        var wide = (List<String>) page.evaluate(
                """
                () => {
                  const edge = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= edge) return [];
                  const out = [...document.querySelectorAll("body *")].filter((it) =>
                    it.getBoundingClientRect().right > edge + 1 && it.checkVisibility());
                  return out.slice(-3).map((it) => it.outerHTML.slice(0, 120));
                }
                """);
        page.setViewportSize(size.width, size.height);
        return wide.stream().map(it -> "is wider than 320 pixels: " + it).toList();
    }

    /** Sends the form with nothing in it: it must come back as 422, the focus on the summary, with links to fields. */
    static List<String> refusalOf(Visitor visitor, Inventory.Entry entry) {
        var page = visitor.page();
        var button = Objects.requireNonNull(entry.sends());
        page.locator(button).first().evaluate(
                """
                (button) => [...button.form.elements]
                  .filter((it) => it.matches("textarea, input"))
                  .filter((it) => !["hidden", "radio", "checkbox", "file"].includes(it.type))
                  .forEach((it) => (it.value = ""))
                """);
        if (!entry.wrong().isEmpty())
            visitor.type(entry.wrong().getFirst(), entry.wrong().getLast());
        page.evaluate("window.isBefore = true");
        var answer = page.waitForResponse(
                it -> it.request().isNavigationRequest() && it.request().method().equals("POST"),
                () -> visitor.click(button));
        // Until the answer is shown: a browser that is closed in the middle of it waits for ever.
        page.waitForFunction("() => !window.isBefore && document.readyState === 'complete'");
        if (answer.status() != 422) return List.of("an empty form is answered with " + answer.status());
        @SuppressWarnings("unchecked")
        var faults = (List<String>) page.evaluate(
                """
                () => {
                  const summary = document.activeElement;
                  if (!summary.matches("[role=alert]"))
                    return ["the summary has no focus but " + summary.outerHTML.slice(0, 80)];
                  return [...summary.querySelectorAll("a")].map((link) => link.getAttribute("href"))
                    .filter((href) => !href.startsWith("#") || !document.getElementById(href.slice(1)))
                    .map((href) => "the summary links to nothing: " + href);
                }
                """);
        return faults;
    }

    /** The title of the page says what its heading says, and that it was refused. */
    static List<String> titleFaults(Page page, Language language, boolean isRefused) {
        // A client's own page speaks the client's language, whatever the visitor's.
        @SuppressWarnings("unchecked")
        var said = (List<String>) page.evaluate(
                "() => [document.documentElement.lang, document.querySelector('h1').textContent, document.title]");
        var t = House.open().ask(WordsOf.class).in(Language.of(said.get(0)).orElse(language));
        var heading = said.get(1).strip().replaceAll("\\s+", " ");
        var wanted = t.text(isRefused ? "home.title.refused" : "home.title", heading);
        if (said.get(2).strip().equals(wanted)) return List.of();
        return List.of("its title is not “" + wanted + "” but “" + said.get(2) + "”");
    }

    /** A picture of the page, for people to look at: with -Dgenoot.screens=true. */
    static void shoot(Page page, String name) {
        if (!Boolean.getBoolean("genoot.screens")) return;
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }

    private static Map<String, AxeRuleOptions> targetSize() {
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        return Map.of("target-size", on);
    }

    private static String told(Rule rule) {
        var places = rule.getNodes().stream()
                .limit(3)
                .map(node -> node.getTarget() + " " + node.getHtml())
                .toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }

    private static Browser launch() {
        var environment = new HashMap<String, String>();
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        var chromium = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        return playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setHeadless(true)
                .setChromiumSandbox(false)
                .setArgs(List.of(
                        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                        "--disable-component-update", "--disable-sync")));
    }
}
