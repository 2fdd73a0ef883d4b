package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.common.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {
    private static final EInvoicing EINVOICING = new EInvoicing(new OfficialRules());

    @Test
    void a_document_type_is_refused_so_no_entity_is_ever_resolved() {
        refuses("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Invoice>&e;</Invoice>", "doctype");
    }

    @Test
    void a_bomb_of_nested_entities_is_refused() {
        refuses("<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>", "doctype");
    }

    @Test
    void a_file_deeper_than_any_invoice_is_refused() {
        refuses("<a>".repeat(100) + "</a>".repeat(100), "too-deep");
    }

    @Test
    void a_file_larger_than_the_limit_is_refused_unread() {
        var large = new byte[XmlNode.MOST_BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        assertThatThrownBy(() -> EINVOICING.read(large)).hasMessage("einvoicing.unreadable.too-large");
    }

    @Test
    void a_file_that_is_cut_off_is_refused_with_its_line() {
        var whole = new String(UblWriter.write(SampleDocuments.belgianInvoice()), StandardCharsets.UTF_8);

        refuses(whole.substring(0, whole.length() / 2), "not-xml");
    }

    @Test
    void another_kind_of_file_is_refused() {
        refuses("<html><body>Factuur</body></html>", "not-an-invoice");
        refuses("PK\u0003\u0004 zip", "not-xml");
        refuses("%PDF-1.7 but not really", "pdf");
        refuses("", "not-xml");
    }

    @ParameterizedTest
    @CsvSource({
        "<cbc:ID>2026-00042</cbc:ID>, '', missing",
        "<cbc:IssueDate>2026-11-02</cbc:IssueDate>, <cbc:IssueDate>02/11/2026</cbc:IssueDate>, value",
        "currencyID=\"EUR\">63.00<, currencyID=\"EUR\">1e999999999<, value",
        "currencyID=\"EUR\">63.00<, currencyID=\"EUR\">63.005<, value",
        "<cbc:DocumentCurrencyCode>EUR, <cbc:DocumentCurrencyCode>EURO, value"
    })
    void a_value_that_is_none_is_refused_with_its_place(String good, String bad, String reason) {
        var whole = new String(UblWriter.write(SampleDocuments.deposit()), StandardCharsets.UTF_8)
                .replace("2026-00044", "2026-00042");

        refuses(whole.replace(good, bad), reason);
    }

    private static void refuses(String file, String reason) {
        assertThatThrownBy(() -> EINVOICING.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class)
                .hasMessage("einvoicing.unreadable." + reason);
    }
}
