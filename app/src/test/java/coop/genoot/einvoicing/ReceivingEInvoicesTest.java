package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityForm;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.OrganisationSamples;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import coop.genoot.platform.identity.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@GenootTest
@NetworkFolder.Used
class ReceivingEInvoicesTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final byte[] BROKEN = "<Invoice>".getBytes(StandardCharsets.UTF_8);

    @Autowired
    ReceivedInvoices received;

    @Autowired
    Organisation organisation;

    @Autowired
    Activities activities;

    @Autowired
    NetworkRounds rounds;

    @Autowired
    MockMvcTester web;

    private EntityId entity;
    private Actor nele;
    private byte[] ubl;

    @BeforeAll
    static void an_empty_folder() {
        NetworkFolder.clear();
    }

    @BeforeEach
    void a_supplier_writes_to_a_cooperative() {
        entity = OrganisationSamples.aBelgianEntity(organisation);
        nele = finance(entity.value());
        ubl = invoiceFor("Bestelling An");
    }

    private byte[] invoiceFor(String reference) {
        var number = CurrentActor.as(SYSTEM, () -> organisation.entity(entity))
                .orElseThrow()
                .registration()
                .number();
        var us = new Party(
                "Genoot cv",
                null,
                List.of(),
                Party.Identifier.belgianEnterprise(number),
                "BE" + number,
                null,
                Party.Identifier.belgianEnterprise(number),
                SampleDocuments.GENOOT.address(),
                null);
        var references = new TradeDocument.References(reference, null, null, List.of());
        return UblWriter.write(
                SampleDocuments.with(SampleDocuments.belgianInvoice(), us, references, null, null, null));
    }

    @Test
    void is_kept_as_it_came_and_once_only() {
        var id = bring(nele, ubl);

        assertThat(bring(nele, ubl)).isEqualTo(id);
        assertThat(CurrentActor.as(nele, () -> received.file(id))).hasValue(ubl);
        assertThat(CurrentActor.as(nele, () -> received.open(id)).orElseThrow().invoice())
                .satisfies(it -> {
                    assertThat(it.number()).isEqualTo("2026-00042");
                    assertThat(it.activity()).isNull();
                    assertThat(it.payable()).isEqualTo(Money.euros("1312.88"));
                });
    }

    @Test
    void is_seen_by_finance_of_that_cooperative_and_nobody_else() {
        var id = bring(nele, ubl);

        assertThat(CurrentActor.as(finance(UUID.randomUUID()), () -> received.open(id)))
                .isEmpty();
    }

    @Test
    void for_another_company_is_refused() {
        var other = UblWriter.write(SampleDocuments.belgianInvoice());

        assertThatThrownBy(() -> bring(nele, other))
                .isInstanceOf(Refused.class)
                .hasMessage("einvoicing.received.not-for-us");
    }

    @Test
    void that_the_network_brings_is_kept_and_one_that_is_broken_stays_there() {
        NetworkFolder.put("inbox/good-" + entity + ".xml", ubl);
        NetworkFolder.put("inbox/broken-" + entity + ".xml", BROKEN);

        CurrentActor.run(SYSTEM, rounds::run);

        var numbers = CurrentActor.as(nele, () -> received.list(false, null, 10));
        assertThat(numbers).extracting(ReceivedInvoice::number).containsExactly("2026-00042");
        assertThat(NetworkFolder.has("inbox/read/good-" + entity + ".xml")).isTrue();
        assertThat(NetworkFolder.has("inbox/broken-" + entity + ".xml")).isTrue();
    }

    @Test
    void that_names_an_activity_goes_to_it_at_once_and_its_manager_sees_it() {
        var activity = openActivity("La Volière");
        var id = bring(nele, invoiceFor("La Volière"));

        assertThat(CurrentActor.as(nele, () -> received.open(id))
                        .orElseThrow()
                        .invoice()
                        .activity())
                .isEqualTo(activity);
        assertThat(CurrentActor.as(wearing(Hat.MANAGER, activity.value()), () -> received.open(id)))
                .isPresent();
    }

    @Test
    void is_passed_on_to_an_activity_of_that_cooperative_only() {
        var activity = openActivity("Studio Nadia");
        var id = bring(nele, ubl);

        assertThatThrownBy(() -> route(id, new ActivityId(UUID.randomUUID())))
                .hasMessage("einvoicing.received.no-such-activity");
        assertThat(route(id, activity)).isTrue();
        assertThat(CurrentActor.as(nele, () -> received.list(true, null, 10))).isEmpty();
    }

    @Test
    void is_a_page_to_read() {
        var id = bring(nele, ubl);

        assertThat(web.get().uri("/e-invoices/received/" + id).with(Visitors.as(nele)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Factuur 2026-00042 van Genoot cv",
                        "Ontwerp van het etiket",
                        "Drukproef",
                        "21\u00a0%",
                        "Trouwe klant",
                        "+++202/6000/12320+++",
                        "plan.csv");
        assertThat(web.get().uri("/e-invoices").with(Visitors.as(nele)))
                .hasStatusOk()
                .bodyText()
                .contains("2026-00042");
    }

    @Test
    void its_files_are_only_ever_downloaded() {
        var id = bring(nele, ubl);

        assertThat(web.get()
                        .uri("/e-invoices/received/" + id + "/attachments/0")
                        .with(Visitors.as(nele)))
                .hasStatusOk()
                .containsHeader("Content-Security-Policy")
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("Content-Type", "application/octet-stream");
        assertThat(web.get()
                        .uri("/e-invoices/received/" + id + "/attachments/7")
                        .with(Visitors.as(nele)))
                .hasStatus(404);
    }

    @Test
    void brought_in_a_form_leads_to_its_page_and_a_broken_one_is_refused_with_the_reason() {
        assertThat(web.post()
                        .uri("/e-invoices")
                        .multipart()
                        .file(new MockMultipartFile("file", "f.xml", null, ubl))
                        .with(Visitors.as(nele)))
                .hasStatus(302);
        assertThat(web.post()
                        .uri("/e-invoices")
                        .multipart()
                        .file(new MockMultipartFile("file", "f.xml", null, BROKEN))
                        .with(Visitors.as(nele)))
                .hasStatus(422)
                .bodyText()
                .contains("Dit bestand is geen leesbare e-factuur");
    }

    @Test
    void the_sent_page_opens_also_when_nothing_was_sent() {
        assertThat(web.get().uri("/e-invoices/sent?stuck=true").with(Visitors.as(nele)))
                .hasStatusOk();
    }

    private UUID bring(Actor actor, byte[] file) {
        return CurrentActor.as(actor, () -> received.bring(actor, "factuur.xml", file));
    }

    private boolean route(UUID id, ActivityId activity) {
        return CurrentActor.as(nele, () -> received.route(nele, id, activity));
    }

    private ActivityId openActivity(String name) {
        var office = OrganisationSamples.anOffice(organisation, entity);
        var opener = wearing(Hat.MEMBER, entity.value());
        var form = new ActivityForm(name, "", "", "#46205a", "#ff5a36", "CALM");
        return CurrentActor.as(opener, () -> activities.open(opener, entity, office, form));
    }

    private static Actor finance(UUID scope) {
        return wearing(Hat.FINANCE, scope);
    }

    private static Actor wearing(Hat hat, UUID scope) {
        return Actor.person(new PersonId(UUID.randomUUID()), "Nele", List.of(new Grant(hat, scope)), Language.NL);
    }
}
