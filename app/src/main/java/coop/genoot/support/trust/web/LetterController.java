package coop.genoot.support.trust.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.TimeOrderedId;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.trust.Letter;
import coop.genoot.support.trust.Letters;
import coop.genoot.support.trust.web.LettersPage.Row;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Writing in confidence. What is typed here is not kept as a draft: drafts are not locked. A refused form still keeps
 * it, and the page says so.
 */
@Controller
@RequestMapping("/letters")
class LetterController {
    private static final int SHOWN = 50;

    private final Letters letters;
    private final Catalogue catalogue;
    private final WordsOf words;
    private final Clock clock;

    LetterController(Letters letters, Catalogue catalogue, WordsOf words, Clock clock) {
        this.letters = letters;
        this.catalogue = catalogue;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor me) {
        return list(me, TimeOrderedId.at(clock.instant()), Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView begin(Actor me, @RequestParam UUID letter, HttpServletRequest sent) {
        var typed = Typed.from(sent.getParameterMap());
        try {
            letters.begin(me, letter, typed.value("to"), typed.value("text"));
            return new ModelAndView("redirect:/letters/" + letter);
        } catch (Invalid invalid) {
            return list(me, letter, typed.refusedFor(invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/{letter}")
    ModelAndView show(Actor me, @PathVariable UUID letter) {
        return page(me, letter, TimeOrderedId.at(clock.instant()), Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping("/{letter}/lines")
    ModelAndView write(Actor me, @PathVariable UUID letter, @RequestParam UUID line, HttpServletRequest sent) {
        var typed = Typed.from(sent.getParameterMap());
        try {
            letters.write(me, letter, line, typed.value("text"));
            return new ModelAndView("redirect:/letters/" + letter + "#talk");
        } catch (Invalid invalid) {
            return page(me, letter, line, typed.refusedFor(invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView list(Actor me, UUID id, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var people = letters.people(me).stream()
                .map(it -> Option.of(it.person().toString(), it.name()))
                .toList();
        var rows = letters.mine(me, SHOWN).stream()
                .map(it -> new Row(other(me, it), t.dateTime(it.begun()), "/letters/" + it.id()))
                .toList();
        var administered = catalogue.entities(me).stream()
                .filter(it -> catalogue.administers(me, it.id()))
                .toList();
        var tools = administered.stream()
                .map(it -> Link.to(
                        "/people-of-trust/" + it.id(),
                        administered.size() > 1
                                ? t.text("support.trust.people-at", it.name())
                                : t.text("support.trust.people")))
                .toList();
        // With one person of trust there is nothing to choose.
        var chosen = people.size() == 1 && typed.value("to").isEmpty()
                ? typed.with("to", people.getFirst().value())
                : typed;
        var page = new LettersPage(id, people, rows, tools, chosen);
        return new ModelAndView("support/letters", Map.of("page", page), status);
    }

    private ModelAndView page(Actor me, UUID id, UUID line, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var letter = NotHere.unless(letters.find(me, id));
        var lines = letters.lines(me, id).stream()
                .map(it -> new LetterPage.Line(
                        letter.nameOf(it.who()),
                        t.dateTime(it.at()),
                        it.text(),
                        it.who().equals(me.person())))
                .toList();
        var page = new LetterPage(id.toString(), other(me, letter), letters.isOpen(letter), lines, line, typed);
        return new ModelAndView("support/letter", Map.of("page", page), status);
    }

    private static String other(Actor me, Letter letter) {
        return letter.other(me.self()).name();
    }
}
