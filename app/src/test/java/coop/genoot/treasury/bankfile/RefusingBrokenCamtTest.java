package coop.genoot.treasury.bankfile;

import static coop.genoot.treasury.bankfile.CamtSamples.aStatement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.genoot.common.Money;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RefusingBrokenCamtTest {
    private static CamtSamples ours() {
        return aStatement("BE68539007547034", "S-7", LocalDate.of(2026, 10, 16), "1000.00")
                .credit("250.00", "");
    }

    private static BrokenStatement refusalOf(String file) {
        return catchThrowableOfType(BrokenStatement.class, () -> KeptStatements.of(file));
    }

    private static void assertRefused(String file, String key) {
        var refusal = refusalOf(file);
        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        assertThat(refusal.line()).isPositive();
    }

    @Test
    void names_balances_that_do_not_add_up() {
        var refusal = refusalOf(ours().closingAt("1250.01").text());

        assertThat(refusal.key()).isEqualTo("treasury.broken.balance");
        assertThat(refusal.values())
                .containsExactly(Money.euros("1000.00"), Money.euros("250.00"), Money.euros("1250.01"));
    }

    @Test
    void refuses_a_document_type_before_it_can_do_harm() {
        var bomb = "<!DOCTYPE Document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        var file = "<!DOCTYPE Document [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";

        assertRefused(ours().text().replace("<Document", bomb + "<Document"), "treasury.broken.doctype");
        var reading = ours().text().replace("<Document", file + "<Document").replace("S-7", "&a;");
        assertRefused(reading, "treasury.broken.doctype");
    }

    @Test
    void names_the_line_where_the_file_was_cut() {
        var text = ours().text();

        assertRefused(text.substring(0, text.length() / 2), "treasury.broken.xml");
        assertRefused(text.replace("</Ntry>", "</Entry>"), "treasury.broken.xml");
    }

    @Test
    void refuses_other_messages_and_empty_ones() {
        assertRefused("<html><body/></html>", "treasury.broken.not-a-statement");
        assertRefused(ours().text().replace("BkToCstmrStmt", "CstmrCdtTrfInitn"), "treasury.broken.not-a-statement");
        assertRefused(ours().text().replaceAll("(?s)<Stmt>.*</Stmt>", ""), "treasury.broken.no-statement");
    }

    @Test
    void refuses_amounts_that_are_none() {
        assertRefused(ours().text().replace(">250.00<", ">250.001<"), "treasury.broken.fraction");
        assertRefused(ours().text().replace(">250.00<", ">a lot<"), "treasury.broken.amount");
        assertRefused(ours().text().replace(">250.00<", ">1e999999999<"), "treasury.broken.amount");
        assertRefused(ours().text().replace("Ccy=\"EUR\">250.00", "Ccy=\"USD\">250.00"), "treasury.broken.currency");
        assertRefused(ours().text().replace("Ccy=\"EUR\">250.00", "Ccy=\"JPY\">250"), "treasury.broken.currency-code");
        assertRefused(ours().text().replaceFirst("(?s)(.*)CRDT", "$1SOME"), "treasury.broken.sign");
    }

    @Test
    void refuses_what_is_incomplete() {
        assertRefused(ours().text().replace("OPBD", "OPAV"), "treasury.broken.missing");
        assertRefused(ours().text().replace("CLBD", "CLAV"), "treasury.broken.missing");
        assertRefused(ours().text().replaceAll("<BookgDt>.*</ValDt>", ""), "treasury.broken.missing");
        assertRefused(
                ours().text().replace("<BookgDt><Dt>2026-10-16", "<BookgDt><Dt>2026-02-30"), "treasury.broken.date");
    }

    @Test
    void refuses_a_text_without_end() {
        var text = ours().credit("1.00", "<RmtInf><Ustrd>" + "x".repeat(100_000) + "</Ustrd></RmtInf>")
                .text();

        assertRefused(text, "treasury.broken.text-too-long");
    }

    @Test
    void refuses_a_file_without_end() {
        var endless = new InputStream() {
            private final byte[] start = "<Document><BkToCstmrStmt><GrpHdr>".getBytes(StandardCharsets.US_ASCII);
            private int at;

            @Override
            public int read() {
                return at < start.length ? start[at++] : ' ';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) into[offset + i] = (byte) read();
                return length;
            }
        };

        var refusal = catchThrowableOfType(BrokenStatement.class, () -> new KeptStatements().reading(endless));

        assertThat(refusal.key()).isEqualTo("treasury.broken.too-large");
    }
}
