package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The click budget of a question about a document: from the invoice to somebody who has it, and what the team sees. */
class AskingAboutAnInvoiceTest {
    private static final String MEMBER = "nadia.benali@genoot.example";
    private static final String TEAM = "koen.baert@genoot.example";
    private static final String REQUEST = "^https?://[^/]+/requests/[0-9a-f-]{36}.*";
    private static final String DESK = "^https?://[^/]+/inbox/[0-9a-f-]{36}.*";

    @ParameterizedTest(name = "{0}")
    @EnumSource(Width.class)
    void a_question_about_an_invoice_is_sent_in_two_clicks_and_stands_on_the_desk_of_the_team(Width width) {
        var subject = "Niet betaald " + width;
        try (var nadia = Visitor.signedIn(MEMBER, width)) {
            nadia.open("/services");
            Screen.shoot(nadia.page(), "services-" + width);
            nadia.open("/invoices").click("main table a[href^='/invoices/']").arrivesAt(Paper.INVOICE);
            nadia.forgetClicks();

            nadia.click("main a[href^='/requests/new']");
            nadia.type("input[name=subject]", subject).type("textarea[name=text]", "Ik belde al twee keer.");
            Screen.shoot(nadia.page(), "request-form-" + width);
            nadia.click("form[action='/requests'] button[type=submit]").arrivesAt(REQUEST);

            assertThat(nadia.clicks()).isLessThanOrEqualTo(2);
            assertThat(nadia.page().locator(".timeline .is-now")).hasCount(1);
            Screen.shoot(nadia.page(), "request-" + width);
            nadia.open("/requests");
            Screen.shoot(nadia.page(), "requests-" + width);
        }
        try (var koen = Visitor.signedIn(TEAM, width)) {
            koen.open("/inbox");
            Screen.shoot(koen.page(), "inbox-" + width);
            koen.click("a[href^='/inbox/']:has-text('" + subject + "')").arrivesAt(DESK);
            koen.click("form[action$='/taking'] button[type=submit]").arrivesAt(DESK);
            Screen.shoot(koen.page(), "desk-" + width);
        }
    }
}
