package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The click budget of a reminder: from what comes by itself to a client who is not reminded, and back. */
class HoldingAReminderTest {
    private static final String MEMBER = "nadia.benali@genoot.example";
    private static final String TO_HOLD = ".timeline .is-next .switch .stand-by[aria-pressed=false]";

    @ParameterizedTest(name = "{0}")
    @EnumSource(Width.class)
    void a_reminder_is_held_in_two_clicks_and_let_go_in_one(Width width) {
        try (var nadia = Visitor.signedIn(MEMBER, width)) {
            nadia.open("/steps");
            Screen.shoot(nadia.page(), "steps-" + width);
            nadia.forgetClicks();

            nadia.click(".timeline li:has(.stand-by[aria-pressed=false]) a[href^='/invoices/']")
                    .arrivesAt(Paper.INVOICE);
            var heldBefore = nadia.page().locator(".timeline .is-held").count();
            nadia.click(TO_HOLD);
            assertThat(nadia.page().locator(".timeline .is-held")).hasCount(heldBefore + 1);
            assertThat(nadia.clicks()).isLessThanOrEqualTo(2);
            Screen.shoot(nadia.page(), "held-reminder-" + width);

            nadia.forgetClicks();
            nadia.click(".timeline .is-held .switch [value=OK]");
            assertThat(nadia.page().locator(".timeline .is-held")).hasCount(heldBefore);
            assertThat(nadia.clicks()).isEqualTo(1);
        }
    }
}
