package coop.genoot.treasury.bankfile;

import static coop.genoot.treasury.bankfile.CamtSamples.aStatement;
import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingCamtTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 16);
    private static final String IBAN = "BE68539007547034";

    private static CamtSamples ours() {
        return aStatement(IBAN, "S-2026-7", DAY, "1000.00");
    }

    private static String from(String name, String iban) {
        return """
            <RltdPties><Dbtr><Nm>%s</Nm></Dbtr><DbtrAcct><Id><IBAN>%s</IBAN></Id></DbtrAcct>\
            <Cdtr><Nm>Genoot</Nm></Cdtr><CdtrAcct><Id><IBAN>%s</IBAN></Id></CdtrAcct></RltdPties>\
            """.formatted(name, iban, IBAN);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4, 8})
    void reads_every_version(int version) {
        var kept = KeptStatements.of(ours().inVersion(version)
                .credit("250.00", "")
                .debit("50.50", "")
                .bytes());

        assertThat(kept.statements.getFirst().identity()).isEqualTo("S-2026-7");
        assertThat(kept.statements.getFirst().account()).isEqualTo(IBAN);
        assertThat(kept.statements.getFirst().number()).isEqualTo("7");
        assertThat(kept.lines)
                .extracting(StatementLine::amount)
                .containsExactly(Money.euros("250.00"), Money.euros("-50.50"));
        assertThat(kept.lines.getFirst().valueOn()).as("the bank's own day").isEqualTo(DAY);
        assertThat(kept.lines.getFirst().code()).isEqualTo("PMNT/RCDT/ESCT");
        assertThat(kept.closings).containsExactly(Money.euros("1199.50"));
    }

    @Test
    void tells_who_paid_why_and_under_which_id() {
        var line = KeptStatements.of(ours().credit("12.10", """
            <Refs><EndToEndId>E-1</EndToEndId></Refs>%s\
            <RltdAgts><DbtrAgt><FinInstnId><BICFI>BBRUBEBB</BICFI></FinInstnId></DbtrAgt></RltdAgts>\
            <RmtInf><Ustrd>Factuur</Ustrd><Ustrd>2026/17</Ustrd></RmtInf>\
            """.formatted(
                                        from("Bakkerij &lt;Piet&gt; &amp; zonen", "FR7630006000011234567890189")))
                        .bytes())
                .onlyLine();

        assertThat(line.counterparty())
                .isEqualTo(new StatementLine.Counterparty(
                        "Bakkerij <Piet> & zonen", "FR7630006000011234567890189", "BBRUBEBB"));
        assertThat(line.endToEndId()).isEqualTo("E-1");
        assertThat(line.text()).isEqualTo("Factuur 2026/17");
    }

    @Test
    void reads_a_belgian_and_a_european_structured_reference() {
        var structured = "<RmtInf><Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd></RmtInf>";

        var kept = KeptStatements.of(ours().credit("1.00", structured.formatted("+++202/6000/12320+++"))
                .credit("1.00", structured.formatted("RF18 5390 0754 7034"))
                .bytes());

        assertThat(kept.lines).extracting(StatementLine::reference).containsExactly("202600012320", "RF18539007547034");
    }

    @Test
    void gives_the_payments_of_a_batch_when_they_add_up_and_the_total_otherwise() {
        var parts = "<NtryDtls><Btch><PmtInfId>B-1</PmtInfId></Btch><TxDtls><Amt Ccy=\"EUR\">10</Amt></TxDtls>"
                + "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">%s</Amt></TxAmt></AmtDtls></TxDtls></NtryDtls>";

        var kept = KeptStatements.of(ours().entry(Money.euros("30.00"), "", parts.formatted("20.00"))
                .entry(Money.euros("30.00"), "", parts.formatted("19.00"))
                .bytes());

        assertThat(kept.lines)
                .extracting(StatementLine::amount)
                .containsExactly(Money.euros("10.00"), Money.euros("20.00"), Money.euros("30.00"));
        assertThat(kept.lines.getFirst().batch()).isEqualTo(new StatementLine.Batch("B-1", Money.euros("30.00")));
    }

    @Test
    void takes_only_what_is_booked() {
        assertThat(KeptStatements.of(ours().pending("99.00").credit("1.00", "").bytes()).lines)
                .hasSize(1);
    }

    @Test
    void sees_the_payer_of_a_payment_that_bounced() {
        var details = "<NtryDtls><TxDtls>" + from("Payer", "FR7630006000011234567890189") + "</TxDtls></NtryDtls>";
        var sample = ours().entry(Money.euros("-40.00"), "<RvslInd>true</RvslInd>", details);

        var line = KeptStatements.of(sample.bytes()).onlyLine();

        assertThat(line.reversal()).isTrue();
        assertThat(line.counterparty().name()).isEqualTo("Payer");
    }

    @Test
    void takes_zeros_after_the_cents() {
        var text = ours().credit("1.00", "").text().replace(">1.00<", ">1.00000<");

        assertThat(KeptStatements.of(text).onlyLine().amount()).isEqualTo(Money.euros("1.00"));
    }

    @Test
    void reads_another_encoding_that_the_file_names() {
        var text =
                ours().credit("1.00", "<RmtInf><Ustrd>Théâtre</Ustrd></RmtInf>").text();

        var latin = text.replace("UTF-8", "ISO-8859-1").getBytes(StandardCharsets.ISO_8859_1);
        var wide = text.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);

        assertThat(KeptStatements.of(latin).onlyLine().text()).isEqualTo("Théâtre");
        assertThat(KeptStatements.of(wide).onlyLine().text()).isEqualTo("Théâtre");
    }

    @Test
    void reads_several_statements_from_one_file() {
        var one = ours().credit("1.00", "").text();
        var stmt = one.substring(one.indexOf("<Stmt>"), one.indexOf("</BkToCstmrStmt>"));
        var both = one.replace(stmt, stmt + stmt.replace("S-2026-7", "S-2026-8"));

        assertThat(KeptStatements.of(both).statements)
                .extracting(BankStatement::identity)
                .containsExactly("S-2026-7", "S-2026-8");
    }
}
