package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.journeys.Screen.Width;
import org.junit.jupiter.api.Test;

/** The main job: a quote, its acceptance, the invoice, the bank, and the money on the first page. */
class FromAQuoteToMoneyTest {
    private static final String MEMBER = "nadia.benali@genoot.example";

    @Test
    void a_member_makes_a_quote_and_sees_the_money_when_the_client_has_paid() {
        try (var nadia = Visitor.signedIn(MEMBER, Width.WIDE)) {
            long before = free(nadia);
            var quote = sendQuote(nadia);
            clientAccepts(Post.linkSentTo("museum@client.example"));

            nadia.open(quote).click("form[action$='/production'] button").arrivesAt(".*/quotes/.*");
            nadia.click("main a[href*='/orders/']").arrivesAt(".*/orders/.*");
            nadia.click("form.full button.loud").arrivesAt(Paper.INVOICE);
            Screen.shoot(nadia.page(), "invoice");
            Bank.tells("1210.00", Paper.reference(nadia));

            // 1,000.00 without VAT, of which the cooperative retains 6.5 %.
            assertThat(free(nadia)).isEqualTo(before + 93_500);
            Screen.shoot(nadia.page(), "today");
            nadia.click(".actions a[href^='/account/']").arrivesAt(".*/account/.*");
            Screen.shoot(nadia.page(), "account");
            assertThat(nadia.page().locator("main table tbody")).containsText("935,00");
        }
    }

    @Test
    void a_broken_statement_is_refused_with_its_reason_and_nothing_is_taken() {
        try (var finance = Visitor.signedIn(Bank.FINANCE, Width.WIDE)) {
            var statement = Bank.statement("50.00", "090933755493");
            finance.open("/bank")
                    .upload("input[type=file]", "broken.xml", statement.brokenCamt())
                    .click("form[action='/bank/files'] button[type=submit]");

            assertThat(finance.page().locator("main .problems")).isFocused();
            assertThat(finance.text("main")).contains("broken.xml");
            Screen.shoot(finance.page(), "broken-statement");
            finance.open("/bank");
            assertThat(finance.text("main")).doesNotContain(statement.id());
        }
    }

    private static String sendQuote(Visitor nadia) {
        nadia.open("/quotes/new");
        nadia.click("details.why summary");
        nadia.type("input[name='newClient.number']", "0202.239.951")
                .type("input[name='newClient.name']", "Museum Ter Dijk")
                .type("input[name='newClient.street']", "Dijkstraat 4")
                .type("input[name='newClient.postcode']", "9000")
                .type("input[name='newClient.city']", "Gent")
                .type("input[name='newClient.mail']", "museum@client.example")
                .type("textarea[name='lines[0].description']", "Lichtplan")
                .type("input[name='lines[0].price']", "1000");
        nadia.click("button[name=send]:not(.hidden-words)").arrivesAt(".*/quotes/[0-9a-f-]{36}$");
        Screen.shoot(nadia.page(), "quote-sent");
        return nadia.path();
    }

    private static void clientAccepts(String link) {
        try (var client = Visitor.anybody(Width.PHONE)) {
            client.open(link).type("input[name=name]", "An Peeters");
            Screen.shoot(client.page(), "client-reads-quote");
            client.click("#acceptance button.loud");
            assertThat(client.page().locator("#acceptance")).isHidden();
            Screen.shoot(client.page(), "client-accepted");
        }
    }

    /** What the first page says is free, in cents. */
    private static long free(Visitor nadia) {
        nadia.open("/");
        return Long.parseLong(nadia.text("[data-figure=free]").replaceAll("[^0-9-]", ""));
    }
}
