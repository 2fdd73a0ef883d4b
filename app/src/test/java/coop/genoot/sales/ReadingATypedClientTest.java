package coop.genoot.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.genoot.common.ActivityId;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.VatNumber;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingATypedClientTest {
    @Test
    void a_vat_number_alone_tells_the_register_number_and_the_electronic_address() {
        var client = read(ClientSamples.festival());

        assertThat(client.vat()).isEqualTo(new VatNumber("BE1000000021"));
        assertThat(client.registerNumber()).isEqualTo("1000000021");
        assertThat(client.electronic()).hasToString("0208:1000000021");
        assertThat(client.lackingForInvoice()).isEmpty();
    }

    @Test
    void an_enterprise_number_without_be_does_not_make_somebody_liable_to_vat() {
        assertThat(read(Map.of("number", "1000.000.021")).vat()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "732829320, 732829320, ",
        "732 829 320 00074, 73282932000074, 73282932000074",
        "FR44 732829320, 732829320, "
    })
    void a_french_client_is_known_by_siren_siret_or_vat_number(String typed, String register, String siret) {
        var client = read(Map.of("number", typed, "country", "FR", "language", "fr"));

        assertThat(client.registerNumber()).isEqualTo(register);
        assertThat(client.siren()).isEqualTo("732829320");
        assertThat(client.siret()).isEqualTo(siret);
        assertThat(client.electronic()).hasToString("0225:732829320");
    }

    @Test
    void a_company_elsewhere_keeps_its_number_as_typed_and_gets_no_electronic_address() {
        var client = read(Map.of("number", "NL 004495445B01", "country", "NL"));

        assertThat(client.vat()).isEqualTo(new VatNumber("NL004495445B01"));
        assertThat(client.electronic()).isNull();
        assertThat(read(Map.of("number", "CHE-1.2", "country", "CH")).registerNumber())
                .isEqualTo("CHE-1.2");
    }

    @Test
    void a_person_has_no_company_numbers() {
        var client = read(Map.of("kind", "PRIVATE"));

        assertThat(client.vat()).isNull();
        assertThat(client.registerNumber()).isNull();
        assertThat(client.electronic()).isNull();
        assertThat(client.lackingForInvoice()).isEmpty();
    }

    @Test
    void all_problems_are_told_at_once_each_at_its_field() {
        var typed = ClientSamples.typed(Map.of(
                "number",
                "1000.000.022",
                "name",
                " ",
                "language",
                "xx",
                "mail",
                "zee",
                "vat",
                "BE 12",
                "electronic",
                "0208:1",
                "paymentDays",
                "400"));

        assertThat(problems(typed))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("number", "name", "language", "mail", "vat", "electronic", "paymentDays");
    }

    @Test
    void a_vat_number_of_another_enterprise_is_refused() {
        var typed = ClientSamples.typed(Map.of("vat", "BE0202239951"));

        assertThat(problems(typed)).containsExactly(Problem.at("vat", "sales.client.problem.vat-differs"));
    }

    @Test
    void a_number_of_another_country_than_the_address_is_refused_at_the_country() {
        var typed = ClientSamples.typed(Map.of("number", "FR44732829320"));

        assertThat(problems(typed))
                .containsExactly(Problem.at("country", "sales.client.problem.country-of-number", "FR"));
    }

    @Test
    void an_unknown_country_and_kind_are_problems_and_no_bugs() {
        assertThat(problems(ClientSamples.typed(Map.of("country", "XX", "kind", "GOD"))))
                .extracting(Problem::field)
                .contains("country", "kind");
    }

    @Test
    void empty_rows_of_contacts_and_addresses_are_passed_over_and_half_ones_are_not() {
        var filled = ClientSamples.festival();
        var typed = new TypedClient(
                filled.number(),
                "",
                "COMPANY",
                filled.name(),
                "",
                "",
                "",
                "",
                "BE",
                "nl",
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(
                        new TypedClient.TypedContact("", "", "", ""),
                        new TypedClient.TypedContact("", "", "a@example.com", "")),
                List.of(new TypedClient.TypedAddress("", "", "", "", "", "BE")));

        assertThat(problems(typed)).containsExactly(Problem.at("contacts[1].name", "sales.client.problem.needed"));
    }

    @Test
    void what_an_invoice_misses_is_told_but_does_not_stop_a_client_from_being_kept() {
        var client = read(Map.of("number", "", "street", "", "city", ""));

        assertThat(client.lackingForInvoice()).extracting(Problem::field).containsExactly("street", "city", "number");
    }

    @Test
    void the_form_of_a_kept_client_reads_back_as_the_same_client() {
        var client = read(Map.of("paymentDays", "45", "buyerReference", "PO 7", "phone", "+32 59 00 00 00"));

        assertThat(new ClientReading(TypedClient.of(client)).read(client.id(), client.entity(), client.activity()))
                .isEqualTo(client);
    }

    @Test
    void an_address_names_its_country_only_abroad() {
        var address = read(Map.of()).address();

        assertThat(address.lines(Country.BELGIUM, coop.genoot.common.Language.NL))
                .containsExactly("Visserskaai 12", "8400 Oostende");
        assertThat(address.lines(Country.FRANCE, coop.genoot.common.Language.FR))
                .containsExactly("Visserskaai 12", "8400 Oostende", "Belgique");
    }

    private static List<Problem> problems(TypedClient typed) {
        return catchThrowableOfType(Invalid.class, () -> read(typed)).problems();
    }

    private static Client read(Map<String, String> otherwise) {
        return read(ClientSamples.typed(otherwise));
    }

    private static Client read(TypedClient typed) {
        return new ClientReading(typed)
                .read(new ClientId(new UUID(0, 1)), new EntityId(new UUID(0, 2)), new ActivityId(new UUID(0, 3)));
    }
}
