package coop.genoot.sales.held;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.control.CheckedInvoices;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.TypedClient;
import coop.genoot.sales.invoices.InvoiceId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule knows a client by what it is, not by the id of a row that anybody makes anew. */
class KnownClientsTest extends CheckedInvoices {
    @BeforeEach
    void a_cooperative() {
        begin("2026-05-05T09:00:00Z");
    }

    @Test
    void only_the_first_one_to_somebody_abroad_is_looked_at() {
        control.add(Map.of("kind", "NEW_ABROAD", "amount", "100"));
        var theatre = client("73282932000074", "FR44732829320", "Théâtre du Nord", "FR");

        assertThat(verdict(it.client(), "200.00")).as("at home").isEqualTo("GO");
        assertThat(verdict(theatre, "50.00")).as("too small to matter").isEqualTo("GO");
        var museum = client("", "", "Musée", "FR");
        assertThat(verdict(museum, "200.00")).isEqualTo("LATER");
        assertThat(verdict(museum, "210.00")).isEqualTo("GO");
    }

    @Test
    void a_client_made_anew_is_no_new_one_and_one_changed_into_another_is() {
        control.add(Map.of("kind", "NEW_ABROAD"));
        var first = client("73282932000074", "FR44732829320", "Théâtre du Nord", "FR");
        assertThat(verdict(first, "200.00")).isEqualTo("LATER");

        assertThat(verdict(client("73282932000074", "FR44732829320", "TDN", "FR"), "210.00"))
                .isEqualTo("GO");
        save(first, typed("", "", "Quelqu’un d’autre", "FR"));
        assertThat(verdict(first, "220.00")).as("the same id, another firm").isEqualTo("LATER");
        assertThat(verdict(client("", "", "QUELQU'UN d'autre", "FR"), "230.00")).isEqualTo("GO");
    }

    @Test
    void twice_the_same_is_seen_also_when_the_client_was_made_anew() {
        control.add(Map.of("kind", "TWIN", "figure", "30"));
        assertThat(verdict(it.client(), "200.00")).isEqualTo("GO");

        assertThat(verdict(client("1000000021", "BE1000000021", "Festival", "BE"), "200.00"))
                .as("the same number")
                .isEqualTo("LATER");
        assertThat(verdict(client("", "", "FESTIVAL aan Zee vzw", "BE"), "200.00"))
                .as("the same name")
                .isEqualTo("LATER");
        assertThat(verdict(client("", "", "Somebody else", "BE"), "200.00")).isEqualTo("GO");
        assertThat(verdict(it.client(), "200.01")).isEqualTo("GO");
    }

    @Test
    void a_client_is_known_by_its_number_however_it_is_typed() {
        assertThat(KnownBuyer.of("FR44732829320", null, "x", "FR"))
                .isEqualTo(KnownBuyer.of(null, "732 829 320 00074", "y", "FR"));
        assertThat(KnownBuyer.of("BE 1000.000.021", null, "x", "BE"))
                .isEqualTo(KnownBuyer.of("", "1000000021", "y", "be"));
        assertThat(KnownBuyer.of(null, null, "Théâtre  du Nord", "FR"))
                .isEqualTo(KnownBuyer.of(null, "", "theatre du nord.", "FR"))
                .isNotEqualTo(KnownBuyer.of(null, null, "Théâtre du Nord", "BE"));
    }

    private ClientId client(String number, String vat, String name, String country) {
        var client = new ClientId(UUID.randomUUID());
        save(client, typed(number, vat, name, country));
        return client;
    }

    private void save(ClientId client, TypedClient typed) {
        act(nadia, () -> doors.clients.save(nadia, client, it.activity(), typed));
    }

    private static TypedClient typed(String number, String vat, String name, String country) {
        var kind = number.isEmpty() && vat.isEmpty() ? "PRIVATE" : "COMPANY";
        var postcode = country.equals("FR") ? "59000" : "9000";
        return new TypedClient(
                number,
                vat,
                kind,
                name,
                "Dorp 1",
                "",
                postcode,
                "Lille",
                country,
                "fr",
                "x@client.example",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
    }

    private String verdict(ClientId client, String price) {
        var id = new InvoiceId(UUID.randomUUID());
        var fields = it.typed("1", price, "S:21");
        fields.put("client", client.toString());
        as(nadia, () -> doors.sending.issueAndSend(nadia, id, it.activity(), fields));
        return operations(id).getFirst().split(" ")[0];
    }
}
