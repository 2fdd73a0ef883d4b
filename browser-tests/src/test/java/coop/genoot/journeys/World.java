package coop.genoot.journeys;

import coop.genoot.journeys.Screen.Width;

/** What the demo world lacks by itself and some pages need: a quote that is being written, an e-invoice received. */
final class World {
    private static boolean prepared;

    private World() {}

    static synchronized void prepare() {
        if (prepared) return;
        prepared = true;
        try (var nadia = Visitor.signedIn("nadia.benali@genoot.example", Width.WIDE)) {
            nadia.open("/quotes/new");
            nadia.page().waitForResponse("**/drafts/*", () -> nadia.type("input[name=title]", "Nog een idee"));
            nadia.open("/invoices").click("main table a[href^='/invoices/']").arrivesAt(Paper.INVOICE);
            receive(nadia.page().context().request().get(House.open().at(nadia.path() + "/xml")).text());
        }
    }

    private static void receive(String invoice) {
        try (var finance = Visitor.signedIn(Bank.FINANCE, Width.WIDE)) {
            finance.open("/e-invoices").upload("input[type=file]", "invoice.xml", invoice);
            finance.click("form[action='/e-invoices'] .button").arrivesAt(".*/e-invoices/received/.*");
        }
    }
}
