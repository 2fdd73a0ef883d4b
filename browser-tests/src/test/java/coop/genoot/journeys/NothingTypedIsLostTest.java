package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.api.Test;

/** A session ends, a second tab is older: what was typed stays. */
class NothingTypedIsLostTest {
    private static final String MEMBER = "sofie.maes@genoot.example";
    private static final String WORDS = "textarea[name='lines[0].description']";
    private static final String TITLE = "input[name=title]";

    @Test
    void a_session_that_ended_is_asked_back_over_the_untouched_form_and_the_form_goes_on() {
        try (var sofie = Visitor.signsIn(MEMBER, Width.WIDE)) {
            sofie.open("/quotes/new");
            saved(sofie, () -> sofie.type(TITLE, "Vertaling van het jaarverslag"));
            endEverySession();

            sofie.page().locator(WORDS).pressSequentially("Honderd bladzijden, ");
            assertThat(sofie.page().locator("#sign-in-again")).isVisible();
            Screen.shoot(sofie.page(), "signed-out-while-typing");
            sofie.type("#again-email", MEMBER).type("#again-password", Visitor.PASSWORD);
            saved(sofie, () -> sofie.click("#sign-in-again button.button"));

            assertThat(sofie.page().locator("#sign-in-again")).isHidden();
            assertThat(sofie.page().locator(WORDS)).isFocused();
            saved(sofie, () -> sofie.keys("in drie talen"));
            sofie.page().reload();
            assertThat(sofie.page().locator(TITLE)).hasValue("Vertaling van het jaarverslag");
            assertThat(sofie.page().locator(WORDS)).hasValue("Honderd bladzijden, in drie talen");
        }
    }

    @Test
    void a_form_that_is_sent_after_the_session_ended_arrives_all_the_same() {
        try (var sofie = Visitor.signsIn(MEMBER, Width.PHONE)) {
            sofie.open("/clients/new")
                    .type("input[name=name]", "De Letterzetter")
                    .type("input[name=street]", "Drukkerijstraat 5")
                    .type("input[name=postcode]", "9000")
                    .type("input[name=city]", "Gent")
                    .type("input[name=mail]", "letter@client.example");
            endEverySession();
            sofie.click("main form .button[type=submit]:not([name])");

            var dialog = sofie.page().locator("#sign-in-again");
            assertThat(dialog).isVisible();
            sofie.type("#again-email", MEMBER).type("#again-password", "not my password");
            sofie.click("#sign-in-again button.button");
            assertThat(sofie.page().locator("[data-again-error]")).isVisible();
            sofie.type("#again-password", Visitor.PASSWORD).click("#sign-in-again button.button");
            sofie.arrivesAt(".*/clients/[0-9a-f-]{36}$");
            assertThat(sofie.page().locator("h1")).hasText("De Letterzetter");
        }
    }

    @Test
    void a_second_tab_with_an_older_version_keeps_and_shows_both() {
        try (var first = Visitor.signedIn(MEMBER, Width.WIDE)) {
            first.open("/quotes/new");
            saved(first, () -> first.type(TITLE, "Begin"));
            var second = first.anotherTab().open(first.path());
            saved(first, () -> first.type(TITLE, "Wat de eerste tab zegt"));
            second.type(TITLE, "Wat de tweede tab zegt");

            var choice = second.page().locator("[data-two-versions]");
            assertThat(choice).isVisible();
            assertThat(choice).containsText("Wat de eerste tab zegt");
            assertThat(choice).containsText("Wat de tweede tab zegt");
            Screen.shoot(second.page(), "two-versions");
            assertThat(second.page().locator(TITLE)).hasValue("Wat de tweede tab zegt");

            saved(second, () -> second.click("[data-two-versions] button >> nth=1"));
            assertThat(second.page().locator(TITLE)).hasValue("Wat de eerste tab zegt");
            assertThat(choice).hasCount(0);
        }
    }

    /** All sessions of the member end, as when an administrator or the member on another device ends them. */
    private static void endEverySession() {
        try (var elsewhere = Visitor.signsIn(MEMBER, Width.WIDE)) {
            elsewhere.open("/security/sessions").click("form[action$='/end-others'] button");
            elsewhere.page().waitForLoadState();
            elsewhere.arrivesAt(".*/security/sessions.*");
            assertThat(elsewhere.page().locator("form[action^='/security/sessions/'][action$='/end']")).hasCount(0);
        }
        Visitor.forget(MEMBER);
    }

    /** Waits until the server has taken what that does. */
    private static void saved(Visitor visitor, Runnable typing) {
        visitor.page().waitForResponse(
                answer -> answer.url().contains("/drafts/") && answer.ok(), typing);
    }
}
