package coop.genoot.bookkeeping.legal;

import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Account;
import coop.genoot.ledger.AccountBalance;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.ledger.Ledger;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.OwnerKind;
import coop.genoot.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The books as the law of the entity's country wants to read them. What moves only inside one legal account, such as
 * money between two Activities, is no entry there.
 */
@Component
public class LegalBooks {
    private final Ledger ledger;
    private final Organisation organisation;
    private final ClientNames clients;
    private final Clock clock;

    LegalBooks(Ledger ledger, Organisation organisation, ClientNames clients, Clock clock) {
        this.ledger = ledger;
        this.organisation = organisation;
        this.clients = clients;
        this.clock = clock;
    }

    public LegalChart chart(EntityId entity) {
        return LegalChart.of(organisation.lawOf(entity).chart());
    }

    /** Hands over every entry of a year in its final order, the opening balances first. */
    public void eachOf(EntityId entity, int year, Consumer<LegalEntry> reader) {
        var chart = chart(entity);
        var first = LocalDate.of(year, 1, 1);
        opening(entity, chart, first).ifPresent(reader);
        var numbers = new EnumMap<LegalJournal, Long>(LegalJournal.class);
        ledger.eachEntry(entity, first, LocalDate.of(year, 12, 31), entry -> {
            var lines = lines(chart, entry);
            if (lines.isEmpty()) return;
            var journal = LegalJournal.of(entry);
            reader.accept(entry(entry, journal, numbers.merge(journal, 1L, Long::sum), lines));
        });
    }

    /** The balances of the legal accounts on that day, by number; accounts of clients together. */
    public List<LegalLine> balances(EntityId entity, LocalDate on) {
        var chart = chart(entity);
        var sums = new TreeMap<String, LegalLine>();
        for (var line : ledger.trialBalance(entity, on, on))
            add(sums, chart.on(line.kind(), on), "", "", line.closing());
        return withoutNothing(sums);
    }

    private LegalEntry entry(JournalEntry entry, LegalJournal journal, long number, List<LegalLine> lines) {
        var document = entry.detail().getOrDefault("number", entry.id().toString());
        return new LegalEntry(
                journal,
                number,
                entry.on(),
                document,
                entry.on(),
                entry.label(),
                LocalDate.ofInstant(entry.recordedAt(), clock.getZone()),
                lines);
    }

    private static List<LegalLine> lines(LegalChart chart, JournalEntry entry) {
        var sums = new TreeMap<String, LegalLine>();
        for (var line : entry.lines())
            add(
                    sums,
                    chart.on(line.account().kind(), entry.on()),
                    party(line.account()),
                    partyName(entry, line),
                    line.amount());
        return withoutNothing(sums);
    }

    private static void add(
            Map<String, LegalLine> sums, LegalAccount account, String party, String name, Money amount) {
        sums.merge(
                account.number() + " " + party,
                new LegalLine(account, party, name, amount),
                (one, other) -> new LegalLine(account, party, name, one.amount().plus(other.amount())));
    }

    private static List<LegalLine> withoutNothing(Map<String, LegalLine> sums) {
        return sums.values().stream().filter(line -> !line.amount().isZero()).toList();
    }

    private static String partyName(JournalEntry entry, Line line) {
        return party(line.account()).isEmpty() ? "" : entry.detail().getOrDefault("counterpart", "");
    }

    private static String party(Account account) {
        if (account.owner().kind() != OwnerKind.CLIENT) return "";
        return "C" + account.owner().id().toString().replace("-", "");
    }

    private Optional<LegalEntry> opening(EntityId entity, LegalChart chart, LocalDate first) {
        var before = ledger.balancesOn(entity, first.minusDays(1));
        var names = clients.clientNames(entity);
        var sums = new TreeMap<String, LegalLine>();
        for (var balance : before) {
            var account = chart.on(balance.account().kind(), first);
            if (account.isCarriedForward())
                add(sums, account, party(balance.account()), name(balance.account(), names), balance.balance());
        }
        var results = results(chart, first, before);
        var older = results(
                chart, first, ledger.balancesOn(entity, first.minusYears(1).minusDays(1)));
        carry(sums, chart, results.minus(older), true);
        carry(sums, chart, older, false);
        var lines = withoutNothing(sums);
        if (lines.isEmpty()) return Optional.empty();
        return Optional.of(new LegalEntry(
                LegalJournal.OPENING, 1, first, "AN" + first.getYear(), first, "Reprise des soldes", first, lines));
    }

    private static void carry(Map<String, LegalLine> sums, LegalChart chart, Money result, boolean ofLastYear) {
        if (!result.isZero()) add(sums, chart.result(result.isNegative(), ofLastYear), "", "", result);
    }

    private static Money results(LegalChart chart, LocalDate on, List<AccountBalance> balances) {
        return balances.stream()
                .filter(it -> !chart.on(it.account().kind(), on).isCarriedForward())
                .map(AccountBalance::balance)
                .reduce(Money.noEuros(), Money::plus);
    }

    private static String name(Account account, Map<UUID, String> names) {
        return account.owner().kind() == OwnerKind.CLIENT
                ? names.getOrDefault(account.owner().id(), "")
                : "";
    }
}
