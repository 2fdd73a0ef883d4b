package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import coop.genoot.journeys.Screen.Width;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of companies answers when it likes; whoever types meanwhile loses nothing. */
class SlowRegisterTest {
    private static final String MEMBER = "nadia.benali@genoot.example";

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/quotes/new, newClient.", "/clients/new, ''"})
    void a_late_answer_fills_only_what_is_empty_and_untouched(String page, String prefix) {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            var answers = new ArrayList<Route>();
            nadia.page().route("**/clients/facts", answers::add);
            nadia.open(page);
            if (!prefix.isEmpty()) nadia.click("details.why summary");
            field(nadia, prefix, "number").fill("0999.900.150");
            nadia.press("Tab").page().waitForCondition(() -> !answers.isEmpty());

            field(nadia, prefix, "name").fill("Het Dijkmuseum");
            field(nadia, prefix, "city").pressSequentially("Ge");
            answers.getFirst().resume();

            assertThat(nadia.page().locator("[data-facts-said]")).isVisible();
            nadia.keys("nt");
            assertThat(field(nadia, prefix, "name")).hasValue("Het Dijkmuseum");
            assertThat(field(nadia, prefix, "city")).hasValue("Gent");
            assertThat(field(nadia, prefix, "street")).hasValue("");
            assertThat(field(nadia, prefix, "vat")).hasValue("BE 0999.900.150");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/quotes/new, newClient.", "/clients/new, ''"})
    void an_answer_in_time_fills_name_address_and_vat(String page, String prefix) {
        try (var nadia = Visitor.signedIn(MEMBER, Width.PHONE)) {
            nadia.open(page);
            if (!prefix.isEmpty()) nadia.click("details.why summary");
            field(nadia, prefix, "number").fill("0999.900.249");
            nadia.press("Tab");

            assertThat(field(nadia, prefix, "name")).hasValue("Uitgeverij De Kade bv");
            assertThat(field(nadia, prefix, "street")).hasValue("Kade 18");
            assertThat(field(nadia, prefix, "city")).hasValue("Antwerpen");
        }
    }

    private static Locator field(Visitor visitor, String prefix, String name) {
        return visitor.page().locator("[name='" + prefix + name + "']");
    }
}
