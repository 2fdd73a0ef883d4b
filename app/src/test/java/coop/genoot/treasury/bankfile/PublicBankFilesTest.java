package coop.genoot.treasury.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import coop.genoot.common.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the readers against the public samples beside the project (see its SOURCE.txt). In most of them accounts and
 * amounts were changed to hide whose they are, so that they no longer add up: each must be refused for its own reason.
 */
class PublicBankFilesTest {
    private static final String GOOD = "good";
    private static final Map<String, String> CODA = Map.of(
            "sample1.cod", GOOD,
            "sample2.cod", "treasury.broken.account-changed",
            "sample3.cod", "treasury.broken.account-changed",
            "sample4.cod", "treasury.broken.account-changed",
            "sample5.cod", "treasury.broken.balance",
            "sample6.cod", "treasury.broken.fraction");
    private static final Map<String, String> CAMT = Map.of(
            "camt053.v2.multi.statement.xml", GOOD,
            "camt053.v2.minimal.xml", "treasury.broken.currency",
            "camt053.v4.xml", "treasury.broken.currency",
            "camt053.v8.xml", "treasury.broken.currency",
            "camt053.v2.five.decimals.xml", "treasury.broken.balance",
            "camt053.v2.all-balance-types.xml", "treasury.broken.balance",
            "camt053.v2.wrong.xml", "treasury.broken.no-statement");

    private static Path suite(String folder) {
        var named = System.getenv("GENOOT_SUITES");
        var suites = named == null ? Path.of("../../shared/suites") : Path.of(named);
        var found = suites.resolve(folder);
        assumeTrue(Files.isDirectory(found), "no public samples at " + found.toAbsolutePath());
        return found;
    }

    private static String outcomeOf(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var refusal = catchThrowableOfType(BrokenStatement.class, () -> KeptStatements.of(bytes));
        return refusal == null ? GOOD : refusal.key();
    }

    private static void assertOutcomes(Path folder, Map<String, String> expected) throws IOException {
        var outcomes = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) outcomes.put(Objects.toString(file.getFileName()), outcomeOf(file));
        }
        assertThat(outcomes).isEqualTo(new TreeMap<>(expected));
        System.out.printf("%s: %d of %d public samples read as expected%n", folder, outcomes.size(), expected.size());
    }

    @Test
    void coda_samples_are_read_or_refused_as_expected() throws IOException {
        assertOutcomes(suite("coda").resolve("tests/Samples"), CODA);
    }

    @Test
    void camt_samples_are_read_or_refused_as_expected() throws IOException {
        assertOutcomes(suite("camt").resolve("test/data"), CAMT);
    }

    @Test
    void the_good_coda_sample_is_read_to_the_cent() throws IOException {
        var kept = KeptStatements.of(Files.readAllBytes(suite("coda").resolve("tests/Samples/sample1.cod")));

        assertThat(kept.lines)
                .extracting(StatementLine::amount)
                .containsExactly(Money.euros("5.00"), Money.euros("25.00"), Money.euros("20.00"), Money.euros("30.00"));
        assertThat(kept.lines)
                .extracting(it -> it.counterparty().name())
                .contains("KLANT1 MET NAAM1", "KLANT4 - NAAM4 MET");
        assertThat(kept.lines)
                .extracting(StatementLine::text)
                .first()
                .asString()
                .startsWith("000003505158");
        assertThat(kept.closings).containsExactly(Money.euros("17832.12"));
    }

    @Test
    void texts_of_a_faulty_coda_sample_are_joined_before_it_is_refused() throws IOException {
        var kept = new KeptStatements();
        try (var file = Files.newInputStream(suite("coda").resolve("tests/Samples/sample5.cod"))) {
            catchThrowableOfType(BrokenStatement.class, () -> kept.reading(file));
        }

        assertThat(kept.lines.getFirst().text())
                .isEqualTo("112/4554/46812 813 ANOTHER MESSAGE MESSAGE BVBA.BAKKER PIET MAIN STREET 928 5480 SOME CITY "
                        + "SOME INFORMATION ABOUT THIS TRANSACTION");
        assertThat(kept.lines.getFirst().endToEndId()).isEqualTo("54875");
    }
}
