package coop.genoot.purchasing.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Option;
import coop.genoot.home.Table;
import coop.genoot.home.Table.Cell;
import coop.genoot.home.Table.Column;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.purchasing.kinds.CostKinds;
import coop.genoot.purchasing.kinds.KindWish;
import coop.genoot.purchasing.kinds.KindWishes;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which kinds of cost are paid back in one's country, asking for another, and answering that (requirement E-09). */
@Controller
class KindsController {
    private final KindWishes wishes;
    private final Organisation organisation;
    private final ClaimReadingPages reading;
    private final Clock clock;

    KindsController(KindWishes wishes, Organisation organisation, ClaimReadingPages reading, Clock clock) {
        this.wishes = wishes;
        this.organisation = organisation;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping("/receipts/kinds")
    ModelAndView list(Actor me) {
        return new ModelAndView("purchasing/kinds", "page", page(me, Typed.nothing()));
    }

    @PostMapping("/receipts/kinds")
    ModelAndView ask(
            Actor me,
            @RequestParam UUID wish,
            @RequestParam(defaultValue = "") String entity,
            HttpServletRequest sent) {
        var typed = Typed.from(sent.getParameterMap());
        var where = entities(me).stream()
                .filter(it -> it.id().toString().equals(entity))
                .map(Entity::id)
                .findFirst();
        try {
            wishes.ask(me, wish, NotHere.unless(where), typed.value("name"), typed.value("why"));
            return new ModelAndView("redirect:/receipts/kinds#asked");
        } catch (Invalid invalid) {
            return refused(me, typed.refusedFor(invalid.problems()));
        }
    }

    @PostMapping("/receipts/kinds/{wish}/answer")
    ModelAndView answer(
            Actor me,
            @PathVariable UUID wish,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(defaultValue = "") String answer) {
        try {
            wishes.answer(me, wish, accepted, answer);
            return new ModelAndView("redirect:/receipts/kinds#asked");
        } catch (Invalid invalid) {
            return refused(me, Typed.of(Map.of("answer", answer)).refusedFor(invalid.problems()));
        }
    }

    private ModelAndView refused(Actor me, Typed typed) {
        return new ModelAndView("purchasing/kinds", Map.of("page", page(me, typed)), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private KindsPage page(Actor me, Typed typed) {
        var t = reading.words(me);
        var known = wishes.known(me);
        // One after the other, the oldest first.
        var next = known.reversed().stream()
                .filter(it -> it.isOpen() && me.has(Hat.FINANCE, it.entity().value()))
                .findFirst()
                .orElse(null);
        long open = known.stream().filter(KindWish::isOpen).count();
        return new KindsPage(
                TimeOrderedId.at(clock.instant()),
                table(me, t),
                entities(me).stream()
                        .map(it -> Option.of(it.id().toString(), it.name()))
                        .toList(),
                known.stream().map(it -> wish(it, it.equals(next), t)).toList(),
                typed,
                t.text("purchasing.kinds.counted", known.size(), open));
    }

    /** Where this person may ask: the entities they are a member of. */
    private List<Entity> entities(Actor me) {
        return me.scopes(Hat.MEMBER).stream()
                .flatMap(it -> organisation.entity(new EntityId(it)).stream())
                .toList();
    }

    private Table table(Actor me, Words t) {
        var columns = List.of(
                Column.words(t.text("purchasing.kinds.kind")),
                Column.number(t.text("purchasing.kinds.vat")),
                Column.words(t.text("purchasing.kinds.alone")));
        var around = me.scopes(Hat.MEMBER, Hat.FINANCE, Hat.ADMIN).stream()
                .flatMap(it -> organisation.entity(new EntityId(it)).stream())
                .map(Entity::country)
                .distinct()
                .toList();
        var rows = around.stream()
                .flatMap(country -> CostKinds.of(country, reading.today()).stream())
                .map(kind -> Table.Row.of(
                        Cell.of(kind.name().in(t.language())).with(kind.source()),
                        Cell.of(t.percent(kind.deductible())),
                        Cell.of(t.text(kind.alone() ? "purchasing.kinds.yes" : "purchasing.kinds.no"))))
                .toList();
        return Table.of(t.text("purchasing.kinds.title"), columns, rows);
    }

    private static KindsPage.Wish wish(KindWish it, boolean mayAnswer, Words t) {
        var stands = it.accepted() == null ? "open" : it.accepted() ? "accepted" : "declined";
        var answer = t.text("purchasing.wish.stands." + stands);
        var detail =
                it.personName() + " · " + t.dateTime(it.askedAt()) + (it.why().isEmpty() ? "" : " · " + it.why());
        return new KindsPage.Wish(
                it.id(), it.name(), detail, it.answer().isEmpty() ? answer : answer + ": " + it.answer(), mayAnswer);
    }
}
