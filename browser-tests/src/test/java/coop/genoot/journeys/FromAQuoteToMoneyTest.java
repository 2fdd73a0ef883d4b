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
            var quote = Story.quoteTo(nadia, "Museum Ter Dijk", "museum@client.example");
            Story.clientAccepts("museum@client.example");
            Story.toTheOrder(nadia, quote);
            nadia.click("form.full button.loud").arrivesAt(Paper.INVOICE);
            Screen.shoot(nadia.page(), "invoice");
            Bank.tells("1210.00", Paper.reference(nadia));

            // 1,000.00 without VAT, of which the cooperative retains 6.5 %.
            assertThat(free(nadia)).isEqualTo(before + 93_500);
            Screen.shoot(nadia.page(), "today");
            nadia.click(".actions a[href^='/account/']").arrivesAt(".*/account/.*");
            Screen.shoot(nadia.page(), "account");
            var account = assertThat(nadia.page().locator("main table tbody"));
            account.containsText("Museum Ter Dijk");
            account.containsText("1.000,00");
            account.containsText("-65,00");
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

    /** What the first page says is free, in cents. */
    private static long free(Visitor nadia) {
        nadia.open("/");
        return Long.parseLong(nadia.text("[data-figure=free]").replaceAll("[^0-9-]", ""));
    }
}
