package coop.genoot.bookkeeping.web;

import coop.genoot.bookkeeping.Exports;
import coop.genoot.bookkeeping.tables.TableFile;
import coop.genoot.common.EntityId;
import coop.genoot.ledger.Seals;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The books as files to take away. */
@Controller
class BookFileController {
    private static final int YEARS = 3;

    private final Exports exports;
    private final Seals seals;
    private final BooksPages pages;
    private final Clock clock;

    BookFileController(Exports exports, Seals seals, BooksPages pages, Clock clock) {
        this.exports = exports;
        this.seals = seals;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/books/{entity}/files")
    ModelAndView files(Actor me, @PathVariable UUID entity) {
        var place = NotHere.unless(pages.place(me, entity, "files"));
        int year = LocalDate.now(clock).getYear();
        int oldest = Math.min(
                year, Math.max(year - YEARS + 1, place.entity().foundedOn().getYear()));
        var years = IntStream.rangeClosed(0, year - oldest)
                .mapToObj(back -> year - back)
                .toList();
        return BooksController.show(pages.files(place, years, seals.of(new EntityId(entity))));
    }

    @GetMapping("/books/{entity}/file/journal")
    void journal(
            Actor me,
            @PathVariable UUID entity,
            @RequestParam int year,
            @RequestParam TableFile.Form form,
            HttpServletResponse response) {
        Downloads.send(NotHere.unless(exports.journal(me, new EntityId(entity), year, form)), response);
    }

    @GetMapping("/books/{entity}/file/balances")
    void balances(
            Actor me,
            @PathVariable UUID entity,
            @RequestParam int year,
            @RequestParam TableFile.Form form,
            HttpServletResponse response) {
        var file = exports.balances(me, new EntityId(entity), LocalDate.of(year, 12, 31), form);
        Downloads.send(NotHere.unless(file), response);
    }

    @GetMapping("/books/{entity}/file/fec")
    void fec(Actor me, @PathVariable UUID entity, @RequestParam int year, HttpServletResponse response) {
        Downloads.send(NotHere.unless(exports.fec(me, new EntityId(entity), year)), response);
    }

    @GetMapping("/books/{entity}/file/fec-description")
    void fecDescription(Actor me, @PathVariable UUID entity, HttpServletResponse response) {
        Downloads.send(NotHere.unless(exports.fecDescription(me, new EntityId(entity))), response);
    }
}
