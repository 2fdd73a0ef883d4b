package coop.genoot.bookkeeping.legal;

import coop.genoot.ledger.AccountKind;
import coop.genoot.organisation.CountryPack.Chart;
import coop.genoot.organisation.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A country's chart of accounts, and on which of its accounts each of our kinds of account stands from a day on. */
public final class LegalChart {
    private static final Map<Chart, LegalChart> ALL = new EnumMap<>(Chart.class);

    static {
        Arrays.stream(Chart.values()).forEach(chart -> ALL.put(chart, read(chart)));
    }

    private final Map<String, LegalAccount> accounts = new TreeMap<>();
    private final Map<AccountKind, TreeMap<LocalDate, String>> mapping = new EnumMap<>(AccountKind.class);
    private final Chart chart;

    private LegalChart(Chart chart) {
        this.chart = chart;
    }

    public static LegalChart of(Chart chart) {
        return Objects.requireNonNull(ALL.get(chart));
    }

    /** Where that kind of account stands on that day; a bug when the mapping does not say. */
    LegalAccount on(AccountKind kind, LocalDate day) {
        var number = mapping.getOrDefault(kind, new TreeMap<>()).floorEntry(day);
        if (number == null)
            throw new IllegalArgumentException(kind + " stands on no account of " + chart + " on " + day);
        return account(number.getValue());
    }

    LegalAccount account(String number) {
        var account = accounts.get(number);
        if (account == null) throw new IllegalArgumentException("No account " + number + " in " + chart);
        return account;
    }

    /** The account on which a result stands in the year after, or older results stand. */
    LegalAccount result(boolean profit, boolean ofLastYear) {
        return account(
                switch (chart) {
                    case PCMN -> profit ? "140000" : "141000";
                    case PCG -> ofLastYear ? profit ? "120000" : "129000" : profit ? "110000" : "119000";
                });
    }

    List<LegalAccount> accounts() {
        return accounts.values().stream()
                .sorted(Comparator.comparing(LegalAccount::number))
                .toList();
    }

    private static LegalChart read(Chart chart) {
        var read = new LegalChart(chart);
        for (var fields : rows(chart + ".csv"))
            read.accounts.put(fields[0], new LegalAccount(fields[0], new Wording(fields[1], fields[2], fields[3])));
        for (var fields : rows("mapping.csv"))
            read.mapping
                    .computeIfAbsent(AccountKind.valueOf(fields[0]), _ -> new TreeMap<>())
                    .put(LocalDate.parse(fields[1]), fields[chart == Chart.PCMN ? 2 : 3]);
        return read;
    }

    private static List<String[]> rows(String resource) {
        try (var stream = Objects.requireNonNull(LegalChart.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
