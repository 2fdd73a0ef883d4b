package coop.genoot.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job: a quote, its acceptance, the invoice; and a bank that tells something that cannot be true. */
class FromAQuoteToAnInvoiceTest {
    private static final String MEMBER = "nadia.benali@genoot.example";
    private static final String FINANCE = "mieke.de.smet@genoot.example";
    private static final Pattern REFERENCE = Pattern.compile("\\+\\+\\+(\\d{3})/(\\d{4})/(\\d{5})\\+\\+\\+");

    @Test
    void a_member_makes_a_quote_the_client_accepts_and_the_invoice_carries_its_payment_reference() {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            var quote = sendQuote(nadia);
            clientAccepts(Post.linkSentTo("museum@client.example"));

            nadia.open(quote).click("form[action$='/production'] button").click("main a[href*='/orders/']");
            nadia.arrivesAt(".*/orders/.*");
            nadia.click("form.full button.loud").arrivesAt("^https?://[^/]+/invoices/[0-9a-f-]{36}.*");
            Screen.shoot(nadia.page(), "invoice");
            assertThat(reference(nadia.text("main"))).hasSize(12);
        }
    }

    @Test
    void a_broken_statement_is_refused_with_its_reason_and_nothing_is_taken() {
        try (var finance = Visitor.signedIn(FINANCE, Width.WIDE)) {
            var statement = new Statement("BROKEN-1", today(), "50.00", "090933755493");
            finance.open("/bank")
                    .upload("input[type=file]", "broken.xml", statement.brokenCamt())
                    .click("form[action='/bank/files'] button[type=submit]");

            finance.page().waitForSelector("main [role=alert], main .notice.problem");
            assertThat(finance.text("main")).contains("broken.xml");
            Screen.shoot(finance.page(), "broken-statement");
            finance.open("/bank");
            assertThat(finance.text("main")).doesNotContain("BROKEN-1");
        }
    }

    private static String sendQuote(Visitor nadia) {
        nadia.open("/quotes/new");
        nadia.click("details.why summary");
        nadia.type("input[name='newClient.number']", "0202.239.951");
        nadia.page().waitForResponse(
                "**/clients/facts", () -> nadia.page().locator("input[name='newClient.number']").press("Tab"));
        nadia.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        nadia.type("input[name='newClient.name']", "Museum Ter Dijk")
                .type("input[name='newClient.street']", "Dijkstraat 4")
                .type("input[name='newClient.postcode']", "9000")
                .type("input[name='newClient.city']", "Gent")
                .type("input[name='newClient.mail']", "museum@client.example")
                .type("textarea[name='lines[0].description']", "Lichtplan")
                .type("input[name='lines[0].price']", "1000");
        nadia.click("button[name=send]:not(.hidden-words)").arrivesAt(".*/quotes/[0-9a-f-]{36}$");
        Screen.shoot(nadia.page(), "quote-sent");
        return nadia.page().url().replaceFirst("https?://[^/]+", "");
    }

    private static void clientAccepts(String link) {
        try (var client = Visitor.anybody(Width.PHONE)) {
            client.open(link).type("input[name=name]", "An Peeters");
            Screen.shoot(client.page(), "client-reads-quote");
            client.click("#acceptance button.loud");
            client.page().waitForSelector("#acceptance", new com.microsoft.playwright.Page.WaitForSelectorOptions()
                    .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            Screen.shoot(client.page(), "client-accepted");
        }
    }

    private static String reference(String text) {
        var found = REFERENCE.matcher(text);
        if (!found.find()) throw new AssertionError("No payment reference on the invoice: " + text);
        return found.group(1) + found.group(2) + found.group(3);
    }

    private static LocalDate today() {
        return LocalDate.now(House.open().ask(Clock.class));
    }
}
