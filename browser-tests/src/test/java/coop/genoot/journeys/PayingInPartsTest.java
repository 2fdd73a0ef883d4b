package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.api.Test;

/** A client takes a part of what was offered, and pays that in two parts. */
class PayingInPartsTest {
    private static final String MEMBER = "jonas.de.wilde@genoot.example";

    @Test
    void the_invoice_says_partly_paid_after_the_first_part_and_paid_after_the_second() {
        try (var jonas = Visitor.signedIn(MEMBER, Width.WIDE)) {
            var quote = offerWithTwoOptions(jonas);
            takesTheFirstOption(Post.linkSentTo("festival@client.example"));

            Story.toTheOrder(jonas, quote).click("form.full button.loud").arrivesAt(Paper.INVOICE);
            var invoice = jonas.path();
            // 1,000.00 and the option of 200.00, not that of 300.00, with 21 % VAT.
            assertThat(jonas.page().locator("main .sheet")).containsText("1.452,00");
            assertThat(jonas.clicks()).as("one click a step: quote, order, invoice").isLessThanOrEqualTo(5);

            var reference = Paper.reference(jonas);
            Bank.tells("452.00", reference);
            assertThat(jonas.open(invoice).page().locator(".head .tag")).hasText("deels betaald");
            Screen.shoot(jonas.page(), "invoice-partly-paid");
            Bank.tells("1000.00", reference);
            assertThat(jonas.open(invoice).page().locator(".head .tag")).hasText("betaald");
        }
    }

    private static String offerWithTwoOptions(Visitor jonas) {
        jonas.open("/quotes/new").click("details.why summary");
        jonas.type("input[name='newClient.name']", "Festival aan de Schelde")
                .type("input[name='newClient.number']", "0202.239.951")
                .type("input[name='newClient.street']", "Kaai 1")
                .type("input[name='newClient.postcode']", "9000")
                .type("input[name='newClient.city']", "Gent")
                .type("input[name='newClient.mail']", "festival@client.example");
        line(jonas, 0, "Concert", "1000", false);
        line(jonas, 1, "Tweede set", "200", true);
        line(jonas, 2, "Geluid en licht", "300", true);
        jonas.forgetClicks();
        jonas.click("button[name=send]:not(.hidden-words)").arrivesAt(".*/quotes/[0-9a-f-]{36}$");
        return jonas.path();
    }

    private static void line(Visitor jonas, int row, String words, String price, boolean optional) {
        var name = "lines[" + row + "].";
        if (row > 0) jonas.click("[data-line-add]");
        jonas.type("textarea[name='" + name + "description']", words).type("input[name='" + name + "price']", price);
        if (!optional) return;
        jonas.page().locator("[data-line]").nth(row).locator("details summary").click();
        jonas.page().locator("input[name='" + name + "optional']").check();
    }

    private static Locator choice(Visitor client, String line) {
        return client.page().locator("label:has-text('" + line + "') input[name=take]");
    }

    private static void takesTheFirstOption(String link) {
        try (var client = Visitor.anybody(Width.PHONE)) {
            client.open(link);
            choice(client, "Tweede set").check();
            choice(client, "Geluid en licht").uncheck();
            assertThat(client.page().locator("#total")).containsText("1.452,00");
            client.type("input[name=name]", "Wout Smets");
            Screen.shoot(client.page(), "client-chooses");
            client.click("#acceptance button.loud");
            assertThat(client.page().locator("#acceptance")).isHidden();
        }
    }
}
