package coop.genoot.bookkeeping.web;

import coop.genoot.bookkeeping.Exports;
import coop.genoot.bookkeeping.OpenClaims;
import coop.genoot.common.EntityId;
import coop.genoot.ledger.JournalQuery;
import coop.genoot.ledger.Ledger;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The books of an entity, for those who keep its money. */
@Controller
class BooksController {
    private static final int OPEN_AT_MOST = 500;

    private final Ledger ledger;
    private final OpenClaims open;
    private final Exports exports;
    private final BooksPages pages;
    private final Clock clock;

    BooksController(Ledger ledger, OpenClaims open, Exports exports, BooksPages pages, Clock clock) {
        this.ledger = ledger;
        this.open = open;
        this.exports = exports;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/books")
    String first(Actor me) {
        return "redirect:/books/" + NotHere.unless(pages.first(me)).id() + "/open";
    }

    @GetMapping("/books/{entity}/open")
    ModelAndView open(Actor me, @PathVariable UUID entity) {
        var place = NotHere.unless(pages.place(me, entity, "open"));
        var claims = NotHere.unless(open.of(me, new EntityId(entity), OPEN_AT_MOST));
        return show(pages.open(place, claims, LocalDate.now(clock)));
    }

    @GetMapping("/books/{entity}/journal")
    ModelAndView journal(Actor me, @PathVariable UUID entity, PeriodForm form) {
        var place = NotHere.unless(pages.place(me, entity, "journal"));
        var year = LocalDate.now(clock).getYear();
        var before = form.place();
        var query = new JournalQuery(
                new EntityId(entity),
                form.from(LocalDate.of(year, 1, 1)),
                form.until(LocalDate.of(year, 12, 31)),
                form.words(),
                before == null ? null : new JournalQuery.Place(before.on(), before.transaction()),
                BooksPages.LINES);
        return show(pages.journal(place, query, ledger.journal(query)));
    }

    @GetMapping("/books/{entity}/balances")
    ModelAndView balances(Actor me, @PathVariable UUID entity, PeriodForm form) {
        var place = NotHere.unless(pages.place(me, entity, "balances"));
        var on = form.until(LocalDate.now(clock));
        return show(pages.balances(place, on, NotHere.unless(exports.balances(me, new EntityId(entity), on))));
    }

    static ModelAndView show(BooksPage page) {
        return new ModelAndView("bookkeeping/books", "page", page);
    }
}
