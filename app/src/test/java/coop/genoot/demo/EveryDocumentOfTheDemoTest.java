package coop.genoot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.FreshDatabase;
import coop.genoot.Genoot;
import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.Finding;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.OfficialPdfChecker;
import coop.genoot.postgres.EmbeddedPostgres;
import coop.genoot.sales.delivery.InvoiceFiles;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.documents.TradeFiles;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.Timeline;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A year of a small cooperative, made through the doors: each of its documents stands before the official checkers, on
 * paper one of each shape; all of them with {@code -Dgenoot.check=all}.
 */
class EveryDocumentOfTheDemoTest {
    private static final Actor HOUSE = Actor.system("test");
    private static final boolean ALL = "all".equals(System.getProperty("genoot.check"));

    private static ConfigurableApplicationContext house;
    private static List<Invoice> documents;

    @BeforeAll
    static void a_year_of_eight_members(@TempDir Path home) {
        var application = new SpringApplication(Genoot.class);
        application.setDefaultProperties(Map.of(
                "genoot.database.url", FreshDatabase.server().url(FreshDatabase.create()),
                "genoot.database.user", EmbeddedPostgres.SUPERUSER,
                "genoot.database.password", FreshDatabase.server().password(),
                "genoot.clock", "adjustable",
                "genoot.home", home.toString(),
                "genoot.demo.world", "true",
                "genoot.demo.members", "8",
                "genoot.demo.years", "1",
                "server.port", "0"));
        house = application.run();
        documents = CurrentActor.as(HOUSE, EveryDocumentOfTheDemoTest::all);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void there_are_enough_of_them_of_every_kind_and_country() {
        assertThat(documents).hasSizeGreaterThan(30);
        assertThat(documents)
                .extracting(it -> it.content().kind())
                .contains(InvoiceKind.INVOICE, InvoiceKind.DEPOSIT, InvoiceKind.FINAL, InvoiceKind.CREDIT_NOTE);
        assertThat(documents)
                .extracting(it -> it.content().parties().seller().country())
                .contains("BE", "FR");
    }

    @Test
    void late_clients_were_reminded_and_some_members_hold_a_reminder_back() {
        var timeline = house.getBean(Timeline.class);
        var steps = CurrentActor.as(
                HOUSE,
                () -> documents.stream()
                        .flatMap(it -> timeline.of(HOUSE, it.id().value()).stream())
                        .toList());

        assertThat(steps).extracting(PlannedStep::state).contains(State.DONE, State.PLANNED, State.NOT_NEEDED);
        assertThat(steps)
                .anySatisfy(it -> assertThat(it.isHeld(LocalDate.now(house.getBean(Clock.class))))
                        .isTrue());
    }

    @Test
    void every_e_invoice_passes_the_rules_of_its_day() {
        var einvoicing = house.getBean(EInvoicing.class);
        var files = house.getBean(TradeFiles.class);
        var findings = new TreeMap<String, List<Finding>>();
        for (var it : documents)
            if (!it.content().kind().isInternal())
                findings.put(it.number() + " " + it.id(), einvoicing.check(files.inWords(it.content())));

        assertThat(blocking(findings)).isEmpty();
    }

    @Test
    void every_pdf_can_be_kept_for_decades_and_read_aloud_and_carries_its_e_invoice() {
        var einvoicing = house.getBean(EInvoicing.class);
        var files = house.getBean(InvoiceFiles.class);
        var faults = new TreeMap<String, List<String>>();
        var findings = new TreeMap<String, List<Finding>>();
        for (var it : ALL ? documents : oneOfEachShape()) {
            var name = it.number() + " " + it.id();
            var pdf = files.of(it, InvoiceFiles.Form.PDF).bytes();
            faults.put(name, OfficialPdfChecker.faults(pdf));
            if (!it.content().kind().isInternal())
                findings.put(name, einvoicing.read(pdf).findings());
        }
        faults.values().removeIf(List::isEmpty);

        assertThat(faults).isEmpty();
        assertThat(blocking(findings)).isEmpty();
    }

    /** Documents whose paper is laid out with the same parts have the same shape. */
    private static Collection<Invoice> oneOfEachShape() {
        var shapes = new LinkedHashMap<List<Object>, Invoice>();
        for (var it : documents) {
            var content = it.content();
            var parties = content.parties();
            shapes.putIfAbsent(
                    List.of(
                            content.kind(),
                            content.language(),
                            parties.seller().country(),
                            parties.buyer().business(),
                            parties.front().logoSha256() == null,
                            content.totals().vat().size(),
                            content.texts().reasons().size()),
                    it);
        }
        System.out.println(shapes.size() + " shapes of " + documents.size() + " documents");
        return shapes.values();
    }

    /** What blocks; what the rules only advise is printed. */
    private static Map<String, Set<String>> blocking(Map<String, List<Finding>> findings) {
        var blocking = new TreeMap<String, Set<String>>();
        findings.forEach((document, found) -> {
            found.stream()
                    .filter(it -> !it.blocking())
                    .forEach(it -> System.out.println("advice for " + document + ": " + it.rule()));
            var serious = found.stream()
                    .filter(Finding::blocking)
                    .map(it -> it.rule() + " at " + it.field() + ": " + it.officialText())
                    .collect(Collectors.toSet());
            if (!serious.isEmpty()) blocking.put(document, serious);
        });
        return blocking;
    }

    private static List<Invoice> all() {
        var invoices = house.getBean(Invoices.class);
        // Row-level security is told who asks at the start of a transaction; without one it shows nothing.
        var ids = new TransactionTemplate(house.getBean(PlatformTransactionManager.class))
                .execute(_ -> house.getBean(JdbcClient.class)
                        .sql("select id from sales.invoice order by issued_at, id")
                        .query(UUID.class)
                        .list());
        var found = new ArrayList<Invoice>();
        for (var id : Objects.requireNonNull(ids))
            found.add(invoices.find(HOUSE, new InvoiceId(id)).orElseThrow());
        return found;
    }
}
