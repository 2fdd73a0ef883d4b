package coop.genoot.demo;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.Genoot;
import coop.genoot.einvoicing.EInvoicing;
import coop.genoot.einvoicing.Finding;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.documents.OfficialPdfChecker;
import coop.genoot.postgres.EmbeddedPostgres;
import coop.genoot.postgres.KeptData;
import coop.genoot.sales.delivery.InvoiceFiles;
import coop.genoot.sales.documents.InvoiceKind;
import coop.genoot.sales.documents.TradeFiles;
import coop.genoot.sales.invoices.Invoice;
import coop.genoot.sales.invoices.InvoiceId;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
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

    private static final String DATABASE = "journeys";
    private static final int MOST_PROCESSES = 8;
    private static final int MEMBERS = 8;
    private static final int YEARS = 1;

    private static KeptData world;
    private static EmbeddedPostgres server;
    private static Path files;
    private static ConfigurableApplicationContext house;
    private static List<Invoice> documents;

    @BeforeAll
    static void a_year_of_eight_members(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        world = KeptData.of(Path.of("target", "world"), Path.of("target", "classes"), made());
        files = folder.resolve("files");
        var place = Integer.toHexString(Path.of("").toAbsolutePath().hashCode());
        server = EmbeddedPostgres.startThrowaway("world-" + place, MOST_PROCESSES, world);
        if (world.exists()) world.copyFilesTo(files);
        else server.dropDatabase(DATABASE);
        server.ensureDatabase(DATABASE);
        var application = new SpringApplication(Genoot.class);
        application.setDefaultProperties(Map.ofEntries(
                Map.entry("genoot.database.url", server.url(DATABASE)),
                Map.entry("genoot.database.user", EmbeddedPostgres.SUPERUSER),
                Map.entry("genoot.database.password", server.password()),
                Map.entry("genoot.clock", "adjustable"),
                Map.entry("genoot.home", files.toString()),
                Map.entry("genoot.demo.world", "true"),
                Map.entry("genoot.demo.members", Integer.toString(MEMBERS)),
                Map.entry("genoot.demo.years", Integer.toString(YEARS)),
                Map.entry("genoot.vies", "recorded"),
                Map.entry("genoot.vies.recorded", "classpath:demo/vat-register.properties"),
                Map.entry("server.port", "0")));
        house = application.run();
        documents = CurrentActor.as(HOUSE, EveryDocumentOfTheDemoTest::all);
    }

    @AfterAll
    static void keep_the_world_for_the_journeys() throws IOException, InterruptedException {
        house.close();
        server.close();
        world.keep(server, files);
    }

    /** The journeys begin in the same world, when they run on the same day. */
    private static String made() {
        return LocalDate.now(Clock.systemDefaultZone()) + " " + MEMBERS + " " + YEARS;
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
