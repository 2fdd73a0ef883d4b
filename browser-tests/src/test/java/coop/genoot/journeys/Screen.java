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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opens pages in a real Chromium as somebody would: on a phone or a wide screen, in the light or in the dark. */
final class Screen {
    private static final Path SHOTS = Path.of("target", "screens");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PATIENCE = 15_000;
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
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context;
    }

    /** What axe finds against WCAG 2.2 A and AA, with the rule for target sizes that is off by default. */
    static List<String> faultsOn(Page page) {
        var options = new AxeRunOptions();
        options.setRules(targetSize());
        var results = new AxeBuilder(page).options(options).withTags(STANDARDS).analyze();
        return results.getViolations().stream().map(Screen::told).toList();
    }

    /** A picture of the page, for people to look at: with -Dgenoot.screens=true. */
    static void shoot(Page page, String name) {
        if (!Boolean.getBoolean("genoot.screens")) return;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }

    private static Map<String, AxeRuleOptions> targetSize() {
        var on = new AxeRuleOptions();
        on.setEnabled(true);
        return Map.of("target-size", on);
    }

    private static String told(Rule rule) {
        var places = rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
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
