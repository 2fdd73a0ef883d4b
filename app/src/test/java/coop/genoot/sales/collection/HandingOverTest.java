package coop.genoot.sales.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Staff;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.sales.invoices.Disputes;
import coop.genoot.sales.reminders.LateInvoice;
import coop.genoot.sales.reminders.LateInvoiceStory;
import coop.genoot.support.Happened.Kind;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import coop.genoot.support.RequestId;
import coop.genoot.support.Requests;
import coop.genoot.support.SupportSamples;
import coop.genoot.support.services.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

class HandingOverTest extends LateInvoiceStory {
    private static final Actor SETUP = Actor.system("test");

    @Autowired
    Staff staff;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Requests requests;

    @Autowired
    Inbox inbox;

    @Autowired
    Disputes disputes;

    @Autowired
    DebtCollection handing;

    private Actor mieke;
    private String address;

    @BeforeEach
    void a_notice_that_gives_until_the_twentieth_of_may() {
        address = "/invoices/" + late.invoice().id() + "/collection";
        mieke = aRecoveryTeam();
        late.bankTells(LocalDate.parse("2026-04-06"), "100.00");
        late.onWithBank("2026-04-08");
        late.onWithBank("2026-04-22");
        late.onWithBank("2026-05-06");
        late.goTo("2026-05-21");
    }

    @Test
    void while_the_term_runs_the_invoice_says_until_when_and_nothing_can_be_handed_over() throws Exception {
        late.goTo("2026-05-20");

        assertThat(invoicePage())
                .contains("the formal notice gives until 20 May 2026 to pay")
                .doesNotContain(address);
        assertThat(answer(me, get(address)).getStatus()).isEqualTo(404);
        assertThat(handOver(UUID.randomUUID()).getStatus()).isEqualTo(404);
    }

    @Test
    void after_it_the_page_shows_all_that_would_go_and_one_button_hands_it_over() throws Exception {
        assertThat(invoicePage()).contains("It is up to you: Festival aan Zee vzw did not pay by", address);
        assertThat(page(me, address))
                .contains("/formal-notice", "/reminders/sales.reminder.first", "/reminders/sales.reminder.second")
                .contains("Paid on", "€100.00", "€371.90", "€40.00", "Oostende", "boekhouding@festival.example");

        assertThat(handOver(UUID.randomUUID()).getStatus()).isEqualTo(302);

        assertThat(asked()).singleElement().satisfies(it -> {
            assertThat(it.subject())
                    .isEqualTo("Collection of invoice " + late.invoice().number());
            assertThat(page(mieke, "/inbox/" + it.id())).contains(address + "/file");
        });
        assertThat(invoicePage())
                .contains("Handed over for collection", "We wait for the team that recovers debts")
                .doesNotContain("It is up to you");
    }

    @Test
    void the_file_holds_every_paper_and_a_page_that_sums_it_up_and_the_team_can_open_it() throws Exception {
        handOver(UUID.randomUUID());

        var file = unpacked(answer(mieke, get(address + "/file")).getContentAsByteArray());

        assertThat(file.keySet()).element(0).isEqualTo("0.txt");
        assertThat(file.keySet()).hasSize(5);
        assertThat(file.get("0.txt")).contains("€371.90", "€40.00", "Paid on 6 April 2026: €100.00", "Oostende");
        assertThat(file.get("2-first.txt")).contains("371,90", "boekhouding@festival.example");
        assertThat(late.reminders()).allSatisfy(it -> assertThat(it.text()).contains("/i/"));
        assertThat(file.values())
                .as("nobody reads on as the client")
                .allSatisfy(it -> assertThat(it).doesNotContain("/i/"));
        assertThat(file.keySet().stream().filter(it -> it.endsWith(".pdf"))).hasSize(2);
    }

    @Test
    void two_clicks_and_two_open_pages_ask_the_team_once() throws Exception {
        var id = UUID.randomUUID();
        assertThat(handOver(id).getStatus()).isEqualTo(302);
        assertThat(handOver(id).getStatus()).as("the same click again").isEqualTo(302);
        assertThat(handOver(UUID.randomUUID()).getStatus())
                .as("another page that was still open")
                .isEqualTo(422);

        assertThat(asked()).hasSize(1);
    }

    @Test
    void the_team_is_told_when_nothing_is_owed_any_more() throws Exception {
        handOver(UUID.randomUUID());
        var request = asked().getFirst();
        var day = LocalDate.now(doors.clock());
        late.bankTells(day, "371.90");

        assertThat(page(mieke, "/inbox/" + request.id())).contains("Nothing is owed on the invoice any more");
    }

    @Test
    void it_can_be_recalled_until_the_team_took_it_and_handed_over_again() throws Exception {
        handOver(UUID.randomUUID());
        assertThat(answer(me, post(address + "/recalled")).getStatus()).isEqualTo(302);
        assertThat(invoicePage()).contains("Collection taken back", "It is up to you");

        handOver(UUID.randomUUID());
        assertThat(asked()).hasSize(2);
        var again = asked().stream()
                .filter(it -> told(it).stream().noneMatch(text -> text.contains("take the collection back")))
                .findFirst()
                .orElseThrow();
        CurrentActor.run(mieke, () -> inbox.take(mieke, again.id(), null));

        assertThat(answer(me, post(address + "/recalled")).getStatus()).isEqualTo(422);
        assertThat(invoicePage()).contains("The team that recovers debts is at it");
    }

    @Test
    void of_a_recall_and_a_taking_at_the_same_moment_one_comes_first_and_the_other_knows() throws Exception {
        for (int round = 0; round < 3; round++) {
            var id = UUID.randomUUID();
            handOver(id);
            var request = new RequestId(id);
            var atOnce = new CyclicBarrier(2);
            // The common pool has one thread on a small machine; these are two for sure.
            Executor threads = Thread::startVirtualThread;
            var recalling = CompletableFuture.supplyAsync(
                    () -> {
                        meet(atOnce);
                        return recalled();
                    },
                    threads);
            var taking = CompletableFuture.runAsync(
                    () -> {
                        meet(atOnce);
                        CurrentActor.run(mieke, () -> inbox.take(mieke, request, null));
                    },
                    threads);
            boolean recalled = recalling.join();
            taking.join();

            var happened = CurrentActor.as(mieke, () -> inbox.told(mieke, request)).orElseThrow().happenings().stream()
                    .map(it -> it.kind())
                    .toList();
            if (recalled)
                assertThat(happened)
                        .as("whoever takes it reads that it was recalled")
                        .containsExactly(Kind.SENT, Kind.REPLIED, Kind.TAKEN);
            else assertThat(happened).containsExactly(Kind.SENT, Kind.TAKEN);
            if (!recalled) return;
        }
    }

    /** Whether it was still possible; when not, the member reads that the team has it. */
    private boolean recalled() {
        try {
            CurrentActor.run(me, () -> handing.recall(me, late.invoice().id()));
            return true;
        } catch (Refused taken) {
            assertThat(taken).hasMessage("sales.collection.taken");
            return false;
        }
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }

    @Test
    void nothing_is_handed_over_while_the_client_disagrees_or_by_somebody_else() throws Exception {
        var stranger = LateInvoice.sent(doors, sales).manager();
        late.goTo("2026-05-21");
        assertThat(answer(stranger, get(address)).getStatus()).isEqualTo(404);
        assertThat(answer(
                                stranger,
                                post(address).param("once", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(stranger, get(address + "/file")).getStatus()).isEqualTo(404);

        CurrentActor.run(me, () -> disputes.begin(me, late.invoice().id(), "Too dark"));

        assertThat(answer(me, get(address)).getStatus()).isEqualTo(404);
        assertThat(asked()).isEmpty();
    }

    private Actor aRecoveryTeam() {
        var entity = late.invoice().entity();
        var wording = new Wording("Invordering", "Recouvrement", "Recovery");
        var team = CurrentActor.as(SETUP, () -> staff.addTeam(SETUP, entity, wording, "r@genoot.example", ""));
        CurrentActor.as(SETUP, () -> catalogue.add(SETUP, entity, SupportSamples.form(team, "Recovery", "3")));
        var person = new PersonId(UUID.randomUUID());
        var place = Colleague.of(person, "Mieke", entity, entity.value(), Hat.SUPPORT, LocalDate.now(clock));
        CurrentActor.run(SETUP, () -> staff.appoint(SETUP, place.in(team)));
        return Actor.person(person, "Mieke", List.of(new Grant(Hat.SUPPORT, entity.value())), Language.EN);
    }

    private List<Request> asked() {
        return CurrentActor.as(me, () -> requests.mine(me, 10));
    }

    private List<String> told(Request request) {
        return CurrentActor.as(me, () -> requests.told(me, request.id())).orElseThrow().messages().stream()
                .map(it -> it.text())
                .toList();
    }

    private MockHttpServletResponse handOver(UUID id) throws Exception {
        return answer(me, post(address).param("once", id.toString()));
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var packed = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry())
                files.put(entry.getName(), new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    private String invoicePage() throws Exception {
        return page(me, "/invoices/" + late.invoice().id());
    }
}
