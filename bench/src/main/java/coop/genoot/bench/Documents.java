package coop.genoot.bench;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.documents.OfficialCheck;
import coop.genoot.sales.documents.TradeFiles;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The papers of an invoice: held against the official rules, and made as PDF/A-3 with the e-invoice inside. */
final class Documents {
    private static final Actor BENCH = Actor.system("bench");
    private static final int SAMPLE = 3_000;

    private final Inside inside;
    private final Results results;
    private final Duration time;

    Documents(Inside inside, Results results, int seconds) {
        this.inside = inside;
        this.results = results;
        this.time = Duration.ofSeconds(seconds);
    }

    void measure() throws Exception {
        var invoices = sample();
        var official = inside.door(OfficialCheck.class);
        int[] at = {0};
        Load.Step check = () -> {
            var invoice = invoices.get(at[0]++ % invoices.size());
            return CurrentActor.as(BENCH, () -> official.problems(invoice.content(), List.of()).isEmpty());
        };
        Load.of(List.of(check), time);
        Load.of(List.of(check), time).keep(results, "document.check");
        var files = inside.door(TradeFiles.class);
        Load.Step paper = () -> {
            var invoice = invoices.get(at[0]++ % invoices.size());
            return CurrentActor.as(BENCH, () -> files.pdf(invoice.content(), invoice.issuedAt()).length > 0);
        };
        Load.of(List.of(paper), time);
        Load.of(List.of(paper), time).keep(results, "document.pdf");
    }

    private List<Invoice> sample() throws Exception {
        var door = inside.door(Invoices.class);
        var found = new ArrayList<Invoice>();
        try (var database = inside.postgres().connect("genoot");
                var statement = database.createStatement();
                var rows = statement.executeQuery("select id from sales.invoice where kind = 'INVOICE'"
                        + " and not exists (select from sales.invoice_file where invoice_id = invoice.id)"
                        + " order by number limit " + SAMPLE)) {
            while (rows.next()) {
                var id = new InvoiceId(rows.getObject(1, UUID.class));
                CurrentActor.as(BENCH, () -> door.find(BENCH, id)).ifPresent(found::add);
            }
        }
        return found;
    }
}
