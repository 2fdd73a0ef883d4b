package coop.genoot.bookkeeping.legal;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import coop.genoot.organisation.CountryPack.Chart;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FecTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final String NAME = "732829320FEC20261231.txt";
    private final LegalChart chart = LegalChart.of(Chart.PCG);

    @Test
    void passes_every_check_of_the_tax_office() {
        assertThat(FecCheck.faultsOf(NAME, file("Théâtre de la Rose"))).isEmpty();
    }

    @Test
    void is_named_after_the_enterprise_and_the_last_day_of_the_year() {
        assertThat(Fec.fileName("732829320", 2026)).isEqualTo(NAME);
    }

    @Test
    void keeps_its_shape_whatever_a_name_holds() {
        var file = file("Łódź\tTeatr | \"Œuvre\" €\r\n日本");

        assertThat(FecCheck.faultsOf(NAME, file)).isEmpty();
        assertThat(new String(file, Fec.CHARACTERS)).contains("\t?ódz Teatr \"Œuvre\" € ??\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1210,00>0,00   ; 1210.00>0,00   ; amount
            20260601       ; 20261301       ; day
            20260601       ; 20250601       ; not of this year
            VE>Ventes>1>   ; VE>Ventes>3>   ; number
            411000         ; 9A             ; account
            JournalLib     ; Journal        ; fields
            Prestations    ; Presta|tions   ; bar
            0,00>210,00    ; 0,00>210,01    ; balance
            >C01>          ; >>             ; party
            """)
    void its_check_sees_what_is_wrong(String right, String wrong, String fault) {
        var text = new String(file("Théâtre"), Fec.CHARACTERS);
        var broken = text.replaceFirst(Pattern.quote(right.replace('>', '\t')), wrong.replace('>', '\t'));

        assertThat(broken).isNotEqualTo(text);
        assertThat(FecCheck.faultsOf(NAME, broken.getBytes(Fec.CHARACTERS))).anyMatch(it -> it.contains(fault));
    }

    private byte[] file(String client) {
        var out = new ByteArrayOutputStream();
        var fec = new Fec(out);
        fec.add(new LegalEntry(
                LegalJournal.OPENING,
                1,
                LocalDate.of(2026, 1, 1),
                "AN2026",
                LocalDate.of(2026, 1, 1),
                "Reprise des soldes",
                LocalDate.of(2026, 1, 1),
                List.of(line("512000", "", "", "50.00"), line("120000", "", "", "-50.00"))));
        fec.add(new LegalEntry(
                LegalJournal.SALES,
                1,
                DAY,
                "2026-0042",
                DAY,
                "2026-0042 · " + client,
                DAY,
                List.of(
                        line("411000", "C01", client, "1210.00"),
                        line("445710", "", "", "-210.00"),
                        line("706000", "", "", "-1000.00"))));
        fec.add(new LegalEntry(
                LegalJournal.SALES,
                2,
                DAY,
                "2026-0043",
                DAY,
                "2026-0043",
                DAY,
                List.of(line("411000", "C01", client, "12.00"), line("706000", "", "", "-12.00"))));
        return out.toByteArray();
    }

    private LegalLine line(String account, String party, String name, String amount) {
        return new LegalLine(chart.account(account), party, name, Money.euros(amount));
    }
}
