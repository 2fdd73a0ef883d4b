package coop.genoot.demo;

import coop.genoot.common.Country;
import coop.genoot.common.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bank of the demo world: it collects transfers and writes statements as real banks do, in CODA for Belgium and in
 * CAMT.053 for France.
 */
final class Bank {
    /** Money that somebody sent: with the payment reference, with words, or with nothing to go by. */
    record Transfer(
            Country to,
            LocalDate on,
            Money amount,
            String payer,
            String iban,
            @Nullable String reference,
            String words) {
        /** The same payer and reference, another amount and day. */
        Transfer of(Money part, LocalDate day) {
            return new Transfer(to, day, part, payer, iban, reference, words);
        }
    }

    /**
     * What happened on an account since the statement before.
     *
     * @param openedOn the day of the statement before
     */
    record Extract(
            Country country,
            String account,
            int number,
            LocalDate openedOn,
            LocalDate day,
            Money opening,
            Money closing,
            List<Transfer> lines) {
        Extract {
            lines = List.copyOf(lines);
        }
    }

    /** A statement as the bank hands it over. */
    record StatementFile(String name, byte[] content) {}

    private static final Map<Country, String> ACCOUNTS =
            Map.of(Country.BELGIUM, "BE68539007547034", Country.FRANCE, "FR7630006000011234567890189");
    private final Map<Country, Money> balances = new HashMap<>();
    private final Map<Country, Integer> numbers = new HashMap<>();
    private final Map<Country, LocalDate> days = new HashMap<>();
    private final List<Transfer> waiting = new ArrayList<>();

    void receive(Transfer transfer) {
        waiting.add(transfer);
    }

    /** The statement of a day for the account in that country, or nothing when nothing happened. */
    @Nullable StatementFile statement(Country country, LocalDate day) {
        var lines = waiting.stream()
                .filter(it -> it.to().equals(country) && !it.on().isAfter(day))
                .toList();
        if (lines.isEmpty()) return null;
        waiting.removeAll(lines);
        var opening = balances.getOrDefault(country, Money.noEuros());
        var closing = lines.stream().map(Transfer::amount).reduce(opening, Money::plus);
        balances.put(country, closing);
        int number = numbers.merge(country, 1, Integer::sum);
        var before = days.getOrDefault(country, day.minusDays(1));
        days.put(country, day);
        var extract = new Extract(
                country, Objects.requireNonNull(ACCOUNTS.get(country)), number, before, day, opening, closing, lines);
        var name = "statement-" + country.code() + "-" + day;
        return country.equals(Country.BELGIUM)
                ? new StatementFile(name + ".cod", Coda.of(extract))
                : new StatementFile(name + ".xml", Camt.of(extract));
    }
}

