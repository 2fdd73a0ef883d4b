package coop.genoot.bookkeeping;

import coop.genoot.activities.ActivityView;
import coop.genoot.bookkeeping.legal.Fec;
import coop.genoot.bookkeeping.legal.LegalBooks;
import coop.genoot.bookkeeping.legal.LegalChart;
import coop.genoot.bookkeeping.legal.LegalEntry;
import coop.genoot.bookkeeping.tables.TableFile;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.ledger.Seals;
import coop.genoot.organisation.CountryPack.Chart;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files that people take away from the books. Only finance of an entity gets the books of that entity. */
@Component
public class Exports {
    private final LegalBooks books;
    private final ActivityAccounts accounts;
    private final Organisation organisation;
    private final Seals seals;
    private final WordsOf words;

    Exports(LegalBooks books, ActivityAccounts accounts, Organisation organisation, Seals seals, WordsOf words) {
        this.books = books;
        this.accounts = accounts;
        this.organisation = organisation;
        this.seals = seals;
        this.words = words;
    }

    /** A file that is ready to be written. */
    public record File(String name, String type, Content content) {}

    /** Writes the file; it is not held in memory. */
    public interface Content {
        void writeTo(OutputStream out);
    }

    /** The journal of a year, line by line, in the legal accounts of the country. */
    public Optional<File> journal(Actor me, EntityId entity, int year, TableFile.Form form) {
        return mine(me, entity)
                .map(it -> table(
                        name(it, "journal", year),
                        form,
                        "bookkeeping.journal.title",
                        me,
                        List.of(
                                "journal",
                                "number",
                                "day",
                                "account",
                                "account-name",
                                "party",
                                "party-name",
                                "document",
                                "label",
                                "debit",
                                "credit"),
                        table -> books.eachOf(entity, year, entry -> write(table, entry, words.in(me.language())))));
    }

    /** The balances of the legal accounts at the end of a day. */
    public Optional<File> balances(Actor me, EntityId entity, LocalDate on, TableFile.Form form) {
        return mine(me, entity)
                .map(it -> table(
                        name(it, "balances", on.getYear()),
                        form,
                        "bookkeeping.balances.title",
                        me,
                        List.of("account", "account-name", "debit", "credit"),
                        table -> books.balances(entity, on)
                                .forEach(line -> table.row(List.of(
                                        line.account().number(),
                                        line.account().name().in(me.language()),
                                        line.debit(),
                                        line.credit())))));
    }

    /** The balances themselves, for a page. */
    public Optional<List<Balance>> balances(Actor me, EntityId entity, LocalDate on) {
        return mine(me, entity)
                .map(_ -> books.balances(entity, on).stream()
                        .map(line -> new Balance(
                                line.account().number(), line.account().name().in(me.language()), line.amount()))
                        .toList());
    }

    /** What stands on a legal account; + is debit. */
    public record Balance(String number, String name, Money amount) {}

    /**
     * The French file of entries of a year; empty for an entity of another country. What is not sealed yet, is first.
     */
    public Optional<File> fec(Actor me, EntityId entity, int year) {
        return mine(me, entity)
                .filter(it -> books.chart(it.id()) == LegalChart.of(Chart.PCG))
                .map(it -> {
                    seals.sealNow(entity);
                    return new File(
                            Fec.fileName(it.registration().legalId(), year), "text/plain;charset=ISO-8859-15", out -> {
                                var fec = new Fec(out);
                                books.eachOf(entity, year, fec::add);
                            });
                });
    }

    /** The description of its fields that goes with it, in French. */
    public Optional<File> fecDescription(Actor me, EntityId entity) {
        return mine(me, entity)
                .map(_ -> new File("FEC-description.txt", "text/plain;charset=UTF-8", Exports::describe));
    }

    /** The account of an Activity in a period. The reader's right to the Activity was asked before. */
    public File account(Actor me, ActivityView activity, ActivityAccounts.Query query, TableFile.Form form) {
        var t = words.in(me.language());
        var name = slug(activity.name()) + "-" + query.from() + "-" + query.until();
        return table(
                name,
                form,
                "bookkeeping.account.title",
                me,
                List.of("day", "what", "document", "counterpart", "amount", "balance"),
                table -> accounts.each(
                        me,
                        activity,
                        query,
                        line -> table.row(List.of(
                                line.on(),
                                t.text(line.key()),
                                line.number(),
                                line.counterpart(),
                                line.amount(),
                                line.balance()))));
    }

    private interface Rows {
        void writeTo(TableFile table);
    }

    private File table(String name, TableFile.Form form, String title, Actor me, List<String> columns, Rows rows) {
        var t = words.in(me.language());
        var headings = columns.stream()
                .map(column -> t.text("bookkeeping.column." + column))
                .toList();
        return new File(name + form.ending(), form.type(), out -> {
            try (var table = form.open(out, t.text(title), headings)) {
                rows.writeTo(table);
            }
        });
    }

    private static void write(TableFile table, LegalEntry entry, Words t) {
        for (var line : entry.lines())
            table.row(List.of(
                    entry.journal().code(),
                    entry.number(),
                    entry.on(),
                    line.account().number(),
                    line.account().name().in(t.language()),
                    line.party(),
                    line.partyName(),
                    entry.document(),
                    entry.label(),
                    line.debit(),
                    line.credit()));
    }

    private Optional<Entity> mine(Actor me, EntityId entity) {
        if (!me.isSystem() && !me.has(Hat.FINANCE, entity.value())) return Optional.empty();
        return organisation.entity(entity);
    }

    private static String name(Entity entity, String what, int year) {
        return String.join("-", slug(entity.name()), what, Integer.toString(year));
    }

    private static String slug(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"))
                .toLowerCase(Locale.ROOT);
    }

    private static void describe(OutputStream out) {
        try (var text = Objects.requireNonNull(Exports.class.getResourceAsStream("fec-description.txt"))) {
            text.transferTo(out);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
