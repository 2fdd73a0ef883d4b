package coop.genoot.sales.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.activities.Activities;
import coop.genoot.common.Invalid;
import coop.genoot.common.Language;
import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.platform.CurrentActor;
import coop.genoot.sales.Clients;
import coop.genoot.sales.documents.InvoiceText;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GenootTest
class IssuingAnInvoiceTest {
    @Autowired
    Organisation organisation;

    @Autowired
    Settings settings;

    @Autowired
    Activities activities;

    @Autowired
    Clients clients;

    @Autowired
    Invoices invoices;

    private InvoiceSamples it;

    @BeforeEach
    void a_belgian_activity_with_a_client() {
        it = InvoiceSamples.inBelgium(new InvoiceSamples.Doors(organisation, settings, activities, clients));
    }

    @Test
    void gives_the_first_number_of_the_year_and_freezes_both_parties() {
        var invoice = issued(it.typed());

        assertThat(invoice.number()).matches("\\d{4}-0001");
        assertThat(invoice.content().parties().seller().legalName()).isEqualTo("Genoot cv");
        assertThat(invoice.content().parties().front().name()).isEqualTo("La Volière");
        assertThat(invoice.content().parties().buyer().name()).isEqualTo("Festival aan Zee vzw");
        assertThat(invoice.content().language()).isEqualTo(Language.NL);
        assertThat(invoice.state()).isEqualTo(InvoiceState.ISSUED);
    }

    @Test
    void adds_up_by_the_standard_and_asks_for_a_structured_communication() {
        var content = issued(it.typed()).content();

        assertThat(content.totals().net()).isEqualTo(Money.euros("390.00"));
        assertThat(content.totals().total()).isEqualTo(Money.euros("471.90"));
        assertThat(content.reference()).isNotNull();
        assertThat(content.reference().formatted()).matches("\\+\\+\\+\\d{3}/\\d{4}/\\d{5}\\+\\+\\+");
        assertThat(content.dueOn()).isEqualTo(content.issuedOn().plusDays(30));
    }

    @Test
    void can_be_repeated_without_harm_under_the_same_id() {
        var id = new InvoiceId(UUID.randomUUID());
        var first = as(() -> invoices.issue(it.nadia(), id, it.activity(), it.typed()));
        var second = as(() -> invoices.issue(it.nadia(), id, it.activity(), it.typed("9", "9.00", "S:21")));

        assertThat(second).isEqualTo(first);
        assertThat(find(id).content().totals().net()).isEqualTo(Money.euros("390.00"));
    }

    @Test
    void keeps_a_fingerprint_that_what_is_read_back_still_has() {
        var invoice = issued(it.typed("0.5", "244.7933", "AE:co-contractor"));
        var again = InvoiceText.sha256(InvoiceText.of(invoice.content()));

        assertThat(HexFormat.of().formatHex(again)).isEqualTo(invoice.sha256());
    }

    @Test
    void says_why_no_vat_is_asked_in_the_clients_language() {
        var reasons = issued(it.typed("1", "100.00", "AE:co-contractor"))
                .content()
                .texts()
                .reasons();

        assertThat(reasons).singleElement().satisfies(reason -> {
            assertThat(reason.vatex()).isEqualTo("VATEX-EU-AE");
            assertThat(reason.text()).containsIgnoringCase("btw");
        });
    }

    @Test
    void tells_every_problem_at_once_and_issues_nothing() {
        var typed = it.typed("x", "", "S:7");
        typed.put("client", "");
        typed.put("delivered", "yesterday");

        assertThat(problems(typed))
                .contains("client", "delivered", "lines[0].quantity", "lines[0].price", "lines[0].vat");
        assertThat(issued(it.typed()).number()).endsWith("-0001");
    }

    @Test
    void is_refused_when_there_is_nothing_to_pay() {
        assertThat(problems(it.typed("1", "0", "S:21"))).containsExactly("lines[0].price");
    }

    @Test
    void is_refused_for_a_term_the_law_does_not_allow() {
        var typed = it.typed();
        typed.put("days", "90");

        assertThat(problems(typed)).containsExactly("days");
    }

    @Test
    void is_refused_to_somebody_who_does_not_manage_the_activity() {
        var karim = InvoiceSamples.manager(new PersonId(UUID.randomUUID()));

        assertThatThrownBy(() -> CurrentActor.as(karim, () -> invoices.issue(karim, anId(), it.activity(), it.typed())))
                .hasMessage("sales.invoice.not-yours");
    }

    @Test
    void does_not_exist_for_a_stranger() {
        var invoice = issued(it.typed());
        var karim = InvoiceSamples.manager(new PersonId(UUID.randomUUID()));

        assertThat(CurrentActor.as(karim, () -> invoices.find(karim, invoice.id())))
                .isEmpty();
    }

    @Test
    void a_french_entity_keeps_the_french_rules() {
        it = InvoiceSamples.inFrance(new InvoiceSamples.Doors(organisation, settings, activities, clients));

        var content = issued(it.typed("2", "450.00", "S:20")).content();

        assertThat(content.reference().formatted()).startsWith("RF");
        assertThat(content.texts().mentions())
                .extracting(mention -> mention.mark())
                .contains("PMT", "PMD", "AAB");
    }

    private Invoice issued(Map<String, String> typed) {
        var id = anId();
        as(() -> invoices.issue(it.nadia(), id, it.activity(), typed));
        return find(id);
    }

    private Invoice find(InvoiceId id) {
        return as(() -> invoices.find(it.nadia(), id)).orElseThrow();
    }

    private java.util.List<String> problems(Map<String, String> typed) {
        try {
            issued(typed);
        } catch (Invalid invalid) {
            return invalid.problems().stream().map(Problem::field).toList();
        }
        return java.util.List.of();
    }

    private <T> T as(Supplier<T> work) {
        return CurrentActor.as(it.nadia(), work);
    }

    private static InvoiceId anId() {
        return new InvoiceId(UUID.randomUUID());
    }
}
