package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything can be reached and left with the Tab key, and is seen while it has the focus. */
class EveryPageByKeyboardTest {
    private static final String MEMBER = "nadia.benali@genoot.example";

    @ParameterizedTest
    @EnumSource(Role.class)
    void can_be_walked_through(Role role) {
        World.prepare();
        var faults = new ArrayList<String>();
        var mine = Inventory.PAGES.stream().filter(it -> it.role() == role).toList();
        for (var width : Width.values()) {
            try (var walker = walker(role, width)) {
                var framed = false;
                for (int i = width.ordinal(); i < mine.size(); i += 2) {
                    var entry = mine.get(i);
                    var address = Finder.address(entry, role.email(false));
                    if (address.isEmpty()) continue;
                    walker.open(address.get()).showAgain(role.email(false));
                    Walk.through(walker.page(), role == Role.ANYBODY || !framed)
                            .forEach(it -> faults.add(entry.route() + " " + width + ": " + it));
                    framed = true;
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_keys_open_and_escape_closes_and_the_focus_comes_back() {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            var page = nadia.open("/").page();
            nadia.press("n");
            assertThat(page.locator("#plus-menu")).isVisible();
            nadia.press("Tab");
            assertThat(page.locator("#plus-menu a").first()).isFocused();
            nadia.press("Escape");
            assertThat(page.locator("#plus-menu")).isHidden();

            page.locator(".who").focus();
            nadia.press("Enter");
            assertThat(page.locator("#person-menu")).isVisible();
            nadia.press("Escape");
            assertThat(page.locator("#person-menu")).isHidden();
            assertThat(page.locator(".who")).isFocused();

            page.locator("button.figure").first().focus();
            nadia.press("Enter");
            assertThat(page.locator(".dialog h2:focus")).isVisible();
            nadia.press("Escape");
            assertThat(page.locator("button.figure").first()).isFocused();
        }
    }

    @Test
    void control_k_finds_without_a_mouse() {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            var page = nadia.open("/clients").page();
            page.locator("main a").first().focus();
            nadia.press("Control+k");
            assertThat(page.locator("#palette-words")).isFocused();
            page.waitForResponse("**/search/found?words=factu", () -> nadia.keys("factu"));
            assertThat(page.locator("#palette-found a").first()).isVisible();
            nadia.press("ArrowDown");
            assertThat(page.locator("#palette-found a").first()).isFocused();
            page.waitForResponse("**/search/found?*", () -> page.evaluate("htmx.trigger('#palette-words', 'search')"));
            assertThat(page.locator("#palette-found[aria-busy]")).hasCount(0);
            assertThat(page.locator("#palette-found a").first()).isFocused();
            Screen.shoot(page, "palette");
            nadia.press("Escape");
            assertThat(page.locator("#palette")).isHidden();
            assertThat(page.locator("main a").first()).isFocused();
        }
    }

    @Test
    void a_menu_on_a_page_opens_and_closes_by_key() {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            nadia.open("/invoices").click("main table a[href^='/invoices/']").arrivesAt(Paper.INVOICE);
            var summary = nadia.page().locator("details.menu summary").first();
            summary.focus();
            nadia.press("Enter").press("Tab");
            assertThat(nadia.page().locator("details.menu .menu-item").first()).isFocused();
            nadia.press("Escape");
            assertThat(nadia.page().locator("details.menu[open]")).hasCount(0);
            assertThat(summary).isFocused();
        }
    }

    private static Visitor walker(Role role, Width width) {
        var email = role.email(false);
        return email == null ? Visitor.anybody(width) : Visitor.signedIn(email, width);
    }
}
