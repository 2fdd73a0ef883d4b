package coop.genoot.bookkeeping;

import static coop.genoot.platform.identity.Visitors.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.bookkeeping.legal.Fec;
import coop.genoot.bookkeeping.legal.FecCheck;
import coop.genoot.platform.Actor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@GenootTest
@Import(BookWorld.class)
class ReadingTheBooksTest {
    private static final String PERIOD = "from=2026-01-01&until=2026-12-31";

    @Autowired
    BookWorld world;

    @Autowired
    MockMvc web;

    private BookWorld.House house;
    private UUID invoice;

    @BeforeEach
    void an_invoice_was_half_paid() {
        house = world.belgian();
        invoice = world.invoice(house, "2026-0042");
        world.pay(house, invoice, "605.00");
    }

    @Test
    void a_member_reads_the_account_and_takes_it_away() throws Exception {
        var account = "/account/" + house.activity().id();
        assertThat(page(house.manager(), account + "?show=available&" + PERIOD))
                .contains("2026-0042", "Théâtre de la Rose", "467.50", "-32.50", account + "/about/" + invoice);
        assertThat(page(house.manager(), account + "?show=on-its-way&q=rose&" + PERIOD))
                .contains("1,000.00");
        assertThat(page(house.manager(), account + "?q=nobody&" + PERIOD)).contains("No lines in this period");

        var csv = get(house.manager(), account + "/file?form=CSV&" + PERIOD);
        assertThat(csv.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("la-voli");
        assertThat(csv.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("2026-06-11;Client paid;2026-0042;Théâtre de la Rose;500,00;500,00");
        assertThat(get(house.manager(), account + "/file?form=XLSX&" + PERIOD).getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void a_member_reads_all_about_one_document() throws Exception {
        assertThat(page(house.manager(), "/account/" + house.activity().id() + "/about/" + invoice))
                .contains("All about 2026-0042", "Guarantee", "26.00", "/invoices/" + invoice);
    }

    @Test
    void finance_reads_the_books_and_takes_them_away() throws Exception {
        var books = "/books/" + house.entity();
        assertThat(page(house.finance(), books + "/open")).contains("2026-0042", "605.00", "La Volière");
        assertThat(page(house.finance(), books + "/journal?" + PERIOD)).contains("1,210.00", "VAT due", "2026-0042");
        assertThat(page(house.finance(), books + "/balances?until=2026-12-31")).contains("400000", "451000", "700000");
        assertThat(page(house.finance(), books + "/files")).contains("/file/journal");
        assertThat(get(house.finance(), books + "/file/journal?form=CSV&year=2026")
                        .getContentAsString())
                .contains("VE;1;2026-06-01;400000;")
                .contains(";BQ;1;".substring(1));
    }

    @Test
    void who_has_no_business_with_it_finds_nothing() throws Exception {
        var other = world.belgian();
        assertThat(get(other.manager(), "/account/" + house.activity().id()).getStatus())
                .isEqualTo(404);
        assertThat(get(house.manager(), "/account/" + house.activity().id() + "/about/" + UUID.randomUUID())
                        .getStatus())
                .isEqualTo(404);
        assertThat(get(other.finance(), "/books/" + house.entity() + "/journal").getStatus())
                .isEqualTo(404);
        assertThat(get(other.finance(), "/books/" + house.entity() + "/file/journal?form=CSV&year=2026")
                        .getStatus())
                .isEqualTo(404);
        assertThat(get(house.finance(), "/books/" + house.entity() + "/file/fec?year=2026")
                        .getStatus())
                .as("no French entity")
                .isEqualTo(404);
    }

    @Test
    void the_french_file_of_entries_passes_the_checks_of_the_tax_office_year_after_year() throws Exception {
        var france = world.french();
        var sold = world.invoice(france, "2026-0001");
        world.pay(france, sold, "1210.00");
        for (int year : new int[] {2026, 2027}) {
            var file = get(france.finance(), "/books/" + france.entity() + "/file/fec?year=" + year);
            var name = file.getHeader("Content-Disposition").replaceAll(".*filename=\"?([^\";]+).*", "$1");
            assertThat(FecCheck.faultsOf(name, file.getContentAsByteArray())).isEmpty();
            assertThat(new String(file.getContentAsByteArray(), Fec.CHARACTERS))
                    .contains(year == 2026 ? "VE\tVentes\t1\t20260601\t411000" : "AN\tÀ-nouveaux\t1\t20270101\t120000");
        }
    }

    private String page(Actor reader, String address) throws Exception {
        var response = get(reader, address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(Actor reader, String address) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(address).with(as(reader)))
                .andReturn()
                .getResponse();
    }
}
