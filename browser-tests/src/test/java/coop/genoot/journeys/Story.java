package coop.genoot.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import coop.genoot.journeys.Screen.Width;

/** The first chapters that several stories share: a quote is sent, a client says yes. */
final class Story {
    private Story() {}

    /** A quote of 1,000 euros without VAT to a new client; gives its address. */
    static String quoteTo(Visitor member, String client, String mail) {
        member.open("/quotes/new").click("details.why summary");
        member.type("input[name='newClient.number']", "0202.239.951")
                .type("input[name='newClient.name']", client)
                .type("input[name='newClient.street']", "Dijkstraat 4")
                .type("input[name='newClient.postcode']", "9000")
                .type("input[name='newClient.city']", "Gent")
                .type("input[name='newClient.mail']", mail)
                .type("textarea[name='lines[0].description']", "Lichtplan")
                .type("input[name='lines[0].price']", "1000");
        member.click("button[name=send]:not(.hidden-words)").arrivesAt(".*/quotes/[0-9a-f-]{36}$");
        Screen.shoot(member.page(), "quote-sent");
        return member.path();
    }

    static void clientAccepts(String mail) {
        try (var client = Visitor.anybody(Width.PHONE)) {
            client.open(Post.linkSentTo(mail)).type("input[name=name]", "An Peeters");
            Screen.shoot(client.page(), "client-reads-quote");
            client.click("#acceptance button.loud");
            assertThat(client.page().locator("#acceptance")).isHidden();
            Screen.shoot(client.page(), "client-accepted");
        }
    }

    /** The work begins: the page where the order is invoiced. */
    static Visitor toTheOrder(Visitor member, String quote) {
        member.open(quote).click("form[action$='/production'] button");
        return member.click("main a[href*='/orders/']").arrivesAt(".*/orders/.*");
    }
}
