package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The click budget of an invoice, from the first page to the document that has its number. */
class InvoicingInFewClicksTest {
    private static final String MEMBER = "nadia.benali@genoot.example";

    @ParameterizedTest(name = "{0}")
    @EnumSource(Width.class)
    void a_known_client_gets_the_same_again_in_four_clicks(Width width) {
        try (var nadia = Visitor.signedIn(MEMBER, width)) {
            var client = clientOfTheLastInvoice(nadia);
            nadia.open("/");

            nadia.click(width == Width.PHONE ? ".tab-plus" : ".plus")
                    .click("#plus-menu a[href='/invoices/new']")
                    .click("main .list a:has(b:text-is(\"" + client + "\"))");
            assertThat(nadia.page().locator("textarea[name='lines[0].description']")).not().hasValue("");
            nadia.click("#invoice button.loud").arrivesAt(Paper.INVOICE);

            assertThat(nadia.page().locator("main .sheet")).containsText(client);
            assertThat(nadia.clicks()).isLessThanOrEqualTo(4);
            Screen.shoot(nadia.page(), "repeated-invoice-" + width);
        }
    }

    @Test
    void a_new_belgian_company_gets_its_first_invoice_in_six_clicks_and_its_number_tells_the_rest() {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            nadia.open("/");
            nadia.click(".plus").click("#plus-menu a[href='/invoices/new']").click("main a[href^='/clients/new']");
            assertThat(nadia.page().locator("input[name=number]")).isFocused();
            nadia.keys("0999.900.249").press("Tab");
            assertThat(nadia.page().locator("input[name=name]")).hasValue("Uitgeverij De Kade bv");
            nadia.type("input[name=mail]", "kade@client.example");
            Screen.shoot(nadia.page(), "new-client");
            nadia.click("main form button[type=submit]:not([name])").arrivesAt(".*/invoices/new\\?client=.*");

            nadia.click("textarea[name='lines[0].description']").keys("Decorontwerp");
            nadia.type("input[name='lines[0].quantity']", "1").type("input[name='lines[0].price']", "750");
            Screen.shoot(nadia.page(), "invoice-editor");
            nadia.click("#invoice button.loud").arrivesAt(Paper.INVOICE);

            assertThat(nadia.page().locator("main .sheet")).containsText("Kade 18");
            assertThat(nadia.clicks()).isLessThanOrEqualTo(6);
        }
    }

    private static String clientOfTheLastInvoice(Visitor nadia) {
        nadia.open("/invoices").click("main table a[href^='/invoices/']").arrivesAt(Paper.INVOICE);
        var client = nadia.text("main .sheet-buyer b");
        nadia.forgetClicks();
        return client;
    }
}
