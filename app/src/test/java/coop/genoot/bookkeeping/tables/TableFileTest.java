package coop.genoot.bookkeeping.tables;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.common.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

class TableFileTest {
    private static final List<String> HEADINGS = List.of("Day", "What", "Amount");

    @Test
    void csv_opens_in_the_spreadsheets_of_our_countries() {
        var text = csv("Rose; \"Théâtre\"");

        assertThat(text).isEqualTo("\uFEFFDay;What;Amount\r\n2026-06-01;\"Rose; \"\"Théâtre\"\"\";-1210,05\r\n");
    }

    @Test
    void csv_never_holds_a_formula() {
        assertThat(csv("=HYPERLINK(A1)")).contains(";'=HYPERLINK(A1);").doesNotContain(";=");
    }

    @Test
    void a_workbook_holds_true_amounts_and_days() throws IOException {
        var sheet = sheet(write(TableFile.Form.XLSX, "Rose & co"));

        assertThat(sheet).contains("-1210.05").contains("<v>46174").doesNotContain("2026-06-01");
    }

    private static String csv(String what) {
        return new String(write(TableFile.Form.CSV, what), StandardCharsets.UTF_8);
    }

    private static byte[] write(TableFile.Form form, String what) {
        var out = new ByteArrayOutputStream();
        try (var table = form.open(out, "Account: 2026/06 [all]", HEADINGS)) {
            table.row(List.of(LocalDate.of(2026, 6, 1), what, Money.euros("-1210.05")));
        }
        return out.toByteArray();
    }

    private static String sheet(byte[] workbook) throws IOException {
        var file = Files.createTempFile("table", ".xlsx");
        try {
            Files.write(file, workbook);
            try (var zip = new ZipFile(file.toFile())) {
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"));
                return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }
}
