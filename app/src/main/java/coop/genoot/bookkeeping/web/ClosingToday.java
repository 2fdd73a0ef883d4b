package coop.genoot.bookkeeping.web;

import coop.genoot.bookkeeping.ClosedBooks;
import coop.genoot.bookkeeping.ClosedBooks.Standing;
import coop.genoot.home.Link;
import coop.genoot.home.TodayCard;
import coop.genoot.home.Tone;
import coop.genoot.ledger.Seal;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells finance and administrators how far the books are closed and sealed, and whether all seals still hold. */
@Component
class ClosingToday implements TodayCard {
    private final ClosedBooks closed;

    ClosingToday(ClosedBooks closed) {
        this.closed = closed;
    }

    @Override
    public int order() {
        return 52;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.FINANCE) && !me.has(Hat.ADMIN)) return Optional.empty();
        var standings = closed.of(me);
        var several = standings.size() > 1;
        var items = standings.stream()
                .flatMap(it -> Stream.concat(
                        Stream.of(months(it, several, me, t), seal(it, several, t)),
                        verified(it, several, me, t).stream()))
                .toList();
        var books = Link.to("/books", t.text("bookkeeping.today.books"));
        var more = me.has(Hat.FINANCE) ? List.of(books) : List.<Link>of();
        var list = new Listing(
                t.text("bookkeeping.today.title"), null, items, t.text("bookkeeping.today.no-entity"), more);
        return Optional.of(list.at(Place.RIGHT));
    }

    private static Item months(Standing it, boolean several, Actor me, Words t) {
        var page = me.has(Hat.FINANCE, it.entity().value()) ? "/books/" + it.entity() + "/journal" : null;
        var name = several ? it.name() : null;
        if (it.closed() == null) return Item.of(Tone.NOW, "calendar", t.text("bookkeeping.today.none-closed"), name);
        if (it.toClose().isEmpty()) {
            var title = t.text("bookkeeping.today.closed", month(it.closed(), t));
            return Item.of(Tone.CALM, "circle-check", title, name).at(page);
        }
        var which = it.toClose().stream().map(month -> month(month, t)).collect(Collectors.joining(", "));
        var title = t.plural("bookkeeping.today.to-close", it.toClose().size(), which);
        return Item.of(Tone.WAITING, "calendar", title, name).at(page);
    }

    private static Item seal(Standing it, boolean several, Words t) {
        Seal seal = it.seal();
        var name = several ? it.name() : null;
        if (seal == null) return Item.of(Tone.NOW, "lock", t.text("bookkeeping.today.not-sealed"), name);
        var detail = t.text("bookkeeping.today.seal", seal.number(), t.dateTime(seal.madeAt()));
        var title = t.text("bookkeeping.today.sealed", t.date(seal.closesOn()));
        return Item.of(Tone.CALM, "lock", title, several ? it.name() + " · " + detail : detail);
    }

    /** Nothing while there is nothing to check; what does not hold is an alarm. */
    private static Optional<Item> verified(Standing it, boolean several, Actor me, Words t) {
        var name = several ? it.name() + " · " : "";
        var found = it.verified();
        if (it.seal() == null) return Optional.empty();
        if (found == null) {
            var detail = name + t.text("bookkeeping.today.not-verified.when");
            return Optional.of(Item.of(Tone.NOW, "shield-check", t.text("bookkeeping.today.not-verified"), detail));
        }
        var day = t.dateTime(found.at());
        var broken = found.broken();
        if (broken == null) {
            var title = t.plural("bookkeeping.today.verified", found.seals(), day);
            return Optional.of(Item.of(
                    Tone.CALM, "shield-check", title, name + t.text("bookkeeping.today.verified.why")));
        }
        var page = me.has(Hat.FINANCE, it.entity().value()) ? "/books/" + it.entity() + "/files" : null;
        var why = broken.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var detail = name + t.text("bookkeeping.seal.why." + why) + " " + t.text("bookkeeping.today.broken.do", day);
        var title = t.text("bookkeeping.today.broken", broken.seal());
        return Optional.of(Item.of(Tone.PROBLEM, "circle-alert", title, detail).at(page));
    }

    private static String month(YearMonth month, Words t) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", t.locale()));
    }
}
