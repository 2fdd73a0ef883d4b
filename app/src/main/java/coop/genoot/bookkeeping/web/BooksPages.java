package coop.genoot.bookkeeping.web;

import coop.genoot.bookkeeping.Exports;
import coop.genoot.bookkeeping.OpenClaims.OpenClaim;
import coop.genoot.common.Country;
import coop.genoot.common.EntityId;
import coop.genoot.common.Money;
import coop.genoot.home.Link;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.ledger.JournalEntry;
import coop.genoot.ledger.JournalQuery;
import coop.genoot.ledger.Line;
import coop.genoot.ledger.Seal;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the pages of the books together. */
@Component
class BooksPages {
    static final int LINES = 50;
    private static final List<String> PARTS = List.of("open", "journal", "balances", "files");

    private final Organisation organisation;
    private final WordsOf words;

    BooksPages(Organisation organisation, WordsOf words) {
        this.organisation = organisation;
        this.words = words;
    }

    /** The first entity whose money the actor keeps. */
    Optional<Entity> first(Actor me) {
        var mine = me.scopes(Hat.FINANCE);
        return organisation.entities().stream()
                .filter(it -> mine.contains(it.id().value()))
                .findFirst();
    }

    /** That part of the books of that entity; nothing for who does not keep its money. */
    Optional<Place> place(Actor me, UUID entity, String part) {
        if (!me.has(Hat.FINANCE, entity)) return Optional.empty();
        return organisation
                .entity(new EntityId(entity))
                .map(found -> new Place(me, found, part, words.in(me.language())));
    }

    /** What every page of the books has: whose books, which part of them. */
    record Place(Actor me, Entity entity, String part, Words t) {
        String address() {
            return "/books/" + entity.id() + "/" + part;
        }
    }

    BooksPage open(Place place, List<OpenClaim> claims, LocalDate today) {
        var t = place.t();
        var columns = List.of(
                Column.words(t.text("bookkeeping.column.document")), Column.words(t.text("bookkeeping.books.activity")),
                Column.words(t.text("bookkeeping.story.due")), Column.number(t.text("bookkeeping.story.open")));
        var rows = claims.stream().map(claim -> open(claim, today, t)).toList();
        var sum = claims.stream().map(OpenClaim::open).reduce(Money.noEuros(), Money::plus);
        var table = Table.of(title(place), columns, rows)
                .withTotal(Table.Row.of(
                        Cell.of(t.text("bookkeeping.books.total")),
                        Cell.blank(),
                        Cell.blank(),
                        Cell.of(t.amount(sum))));
        return page(place, Typed.nothing(), table, List.of(), null);
    }

    BooksPage journal(Place place, JournalQuery query, List<JournalEntry> entries) {
        var t = place.t();
        var columns = List.of(
                Column.words(t.text("bookkeeping.column.label")), Column.words(t.text("bookkeeping.column.day")),
                Column.number(t.text("bookkeeping.column.debit")), Column.number(t.text("bookkeeping.column.credit")));
        var rows = entries.stream().flatMap(entry -> rows(entry, t)).toList();
        var typed = Typed.of(
                Map.of("from", query.from().toString(), "until", query.until().toString(), "q", query.search()));
        var older = entries.size() < query.limit() ? null : older(place, query, entries.getLast());
        return page(place, typed, Table.of(title(place), columns, rows), List.of(), older);
    }

    BooksPage balances(Place place, LocalDate on, List<Exports.Balance> balances) {
        var t = place.t();
        var columns = List.of(
                Column.words(t.text("bookkeeping.column.account")),
                Column.number(t.text("bookkeeping.column.debit")),
                Column.number(t.text("bookkeeping.column.credit")));
        var rows = balances.stream()
                .map(it -> Table.Row.of(
                        Cell.of(it.number()).with(it.name()),
                        debit(it.amount(), t),
                        debit(it.amount().negated(), t)))
                .toList();
        var sum = balances.stream()
                .map(Exports.Balance::amount)
                .filter(Money::isPositive)
                .reduce(Money.noEuros(), Money::plus);
        var table = Table.of(title(place), columns, rows)
                .withTotal(Table.Row.of(
                        Cell.of(t.text("bookkeeping.books.total")), Cell.of(t.amount(sum)), Cell.of(t.amount(sum))));
        return page(place, Typed.of(Map.of("until", on.toString())), table, List.of(), null);
    }

    BooksPage files(Place place, List<Integer> years, List<Seal> seals) {
        var t = place.t();
        var columns = List.of(
                Column.words(t.text("bookkeeping.seal.number")), Column.words(t.text("bookkeeping.column.day")),
                Column.number(t.text("bookkeeping.seal.transactions")), Column.words(t.text("bookkeeping.seal.hash")));
        var rows =
                seals.reversed().stream().limit(LINES).map(seal -> row(seal, t)).toList();
        var files = years.stream().flatMap(year -> files(place, year)).toList();
        return page(place, Typed.nothing(), Table.of(t.text("bookkeeping.seal.title"), columns, rows), files, null);
    }

    private static Table.Row open(OpenClaim claim, LocalDate today, Words t) {
        boolean late = claim.dueOn().isBefore(today) && claim.open().isPositive();
        var due = t.shortDate(claim.dueOn());
        return Table.Row.of(
                Cell.link(claim.number(), "/account/" + claim.activity() + "/about/" + claim.subject())
                        .with(claim.counterpart()),
                Cell.link(claim.activityName(), "/account/" + claim.activity()),
                late ? Cell.status(Tone.PROBLEM, due) : Cell.of(due),
                Cell.of(t.amount(claim.open())));
    }

    private static Stream<Table.Row> rows(JournalEntry entry, Words t) {
        var kind = t.text("bookkeeping.kind."
                + entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var head = Table.Row.of(label(entry, kind), Cell.of(t.shortDate(entry.on())), Cell.blank(), Cell.blank());
        return Stream.concat(
                Stream.of(head),
                entry.lines().stream()
                        .map(line -> Table.Row.of(
                                Cell.of(t.text("bookkeeping.account-kind."
                                        + line.account()
                                                .kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))),
                                Cell.blank(),
                                debit(line.amount(), t),
                                debit(line.amount().negated(), t))));
    }

    private static Cell label(JournalEntry entry, String kind) {
        var about = entry.lines().stream()
                .filter(line -> line.subject() != null && line.activity() != null)
                .findFirst();
        var cell = about.map(line -> Cell.link(kind, about(line))).orElse(Cell.of(kind));
        return cell.with(entry.label());
    }

    private static String about(Line line) {
        return "/account/" + Objects.requireNonNull(line.activity()) + "/about/" + line.subject();
    }

    private static Table.Row row(Seal seal, Words t) {
        return Table.Row.of(
                Cell.of(Integer.toString(seal.number()))
                        .with(t.text(
                                "bookkeeping.seal.kind." + seal.kind().name().toLowerCase(Locale.ROOT))),
                Cell.of(t.shortDate(seal.closesOn())),
                Cell.of(Long.toString(seal.transactions())),
                Cell.of(seal.hash().substring(0, 16)));
    }

    private static Stream<Link> files(Place place, int year) {
        var t = place.t();
        var base = "/books/" + place.entity().id() + "/file/";
        var links = new ArrayList<Link>();
        links.add(Link.to(base + "journal?form=XLSX&year=" + year, t.text("bookkeeping.file.journal.xlsx", "" + year)));
        links.add(Link.to(base + "journal?form=CSV&year=" + year, t.text("bookkeeping.file.journal.csv", "" + year)));
        links.add(
                Link.to(base + "balances?form=XLSX&year=" + year, t.text("bookkeeping.file.balances.xlsx", "" + year)));
        if (place.entity().country().equals(Country.FRANCE)) {
            links.add(Link.to(base + "fec?year=" + year, t.text("bookkeeping.file.fec", "" + year)));
            links.add(Link.to(base + "fec-description", t.text("bookkeeping.file.fec-description")));
        }
        return links.stream();
    }

    private BooksPage page(Place place, Typed typed, Table table, List<Link> files, @Nullable String older) {
        var t = place.t();
        var parts = PARTS.stream()
                .map(part -> Tab.of(
                        t.text("bookkeeping.books." + part),
                        "/books/" + place.entity().id() + "/" + part,
                        part.equals(place.part())))
                .toList();
        var mine = place.me().scopes(Hat.FINANCE);
        var entities = organisation.entities().stream()
                .filter(entity -> mine.contains(entity.id().value()))
                .map(entity -> Tab.of(
                        entity.name(),
                        "/books/" + entity.id() + "/" + place.part(),
                        entity.id().equals(place.entity().id())))
                .toList();
        return new BooksPage(
                place.entity().name(),
                place.address(),
                title(place),
                t.text("bookkeeping.books." + place.part() + ".why"),
                entities,
                parts,
                typed,
                place.part().equals("journal"),
                table,
                files,
                older);
    }

    private static String title(Place place) {
        return place.t().text("bookkeeping.books." + place.part());
    }

    private static String older(Place place, JournalQuery query, JournalEntry last) {
        return UriComponentsBuilder.fromPath(place.address())
                .queryParam("from", query.from())
                .queryParam("until", query.until())
                .queryParam("q", "{q}")
                .queryParam("after", last.on() + "~" + last.id() + "~0")
                .encode()
                .buildAndExpand(Map.of("q", query.search()))
                .toUriString();
    }

    private static Cell debit(Money amount, Words t) {
        return amount.isPositive() ? Cell.of(t.amount(amount)) : Cell.blank();
    }
}
