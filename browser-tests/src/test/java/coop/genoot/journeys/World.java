package coop.genoot.journeys;

import coop.genoot.journeys.Screen.Width;
import java.util.Optional;

/** What the demo world may lack and some pages need: a quote being written, an order, money to claim, an e-invoice. */
final class World {
    private static boolean prepared;
    private static String order = "";
    private static String late = "";

    private World() {}

    static synchronized void prepare() {
        if (prepared) return;
        prepared = true;
        try (var nadia = Visitor.signedIn("nadia.benali@genoot.example", Width.WIDE)) {
            nadia.open("/quotes/new");
            nadia.page().waitForResponse("**/drafts/*", () -> nadia.type("input[name=title]", "Nog een idee"));
            var quote = Story.quoteTo(nadia, "Kunsthal Noord", "kunsthal@client.example");
            Story.clientAccepts("kunsthal@client.example");
            order = Story.toTheOrder(nadia, quote).path();
            invoice(nadia, "Kunsthal Noord");
            Bank.tellsOfMoneyFrom("Kunsthal Noord", "10.00");
            late = lateInvoice();
            receive(nadia.page().context().request().get(House.open().at(nadia.path() + "/xml")).text());
        }
    }

    /** The address of a page that was made for the inventory; empty when it is to be found. */
    static Optional<String> made(String route) {
        return switch (route) {
            case "/orders/{order}/invoices/new" -> Optional.of(order);
            case "/invoices/{invoice}/write-off" -> Optional.of(late + "/write-off");
            default -> Optional.empty();
        };
    }

    private static void invoice(Visitor nadia, String client) {
        nadia.open("/clients?find=" + client.replace(" ", "+")).click("main .list a[href^='/clients/']");
        var id = nadia.arrivesAt(".*/clients/[0-9a-f-]{36}$").path().replaceFirst(".*/", "");
        nadia.open("/invoices/new?client=" + id)
                .type("textarea[name='lines[0].description']", "Advies")
                .type("input[name='lines[0].quantity']", "1")
                .type("input[name='lines[0].price']", "300");
        nadia.click("#invoice button.loud").arrivesAt(Paper.INVOICE);
    }

    /** One that should have been paid by now; the list of those is behind a filter that no link names. */
    private static String lateInvoice() {
        try (var finance = Visitor.signedIn(Bank.FINANCE, Width.WIDE)) {
            finance.open("/invoices?show=LATE");
            return finance.page().locator("main a[href^='/invoices/']").first().getAttribute("href");
        }
    }

    /** The cooperative itself is the client: its number is that of the Belgian entity. */
    private static void receive(String invoice) {
        try (var finance = Visitor.signedIn(Bank.FINANCE, Width.WIDE)) {
            finance.open("/e-invoices").upload("input[type=file]", "invoice.xml", invoice);
            finance.click("form[action='/e-invoices'] button[type=submit]").arrivesAt(".*/e-invoices/received/.*");
        }
    }
}
