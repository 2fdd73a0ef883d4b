package coop.genoot.support.absence.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.absence.Absences;
import coop.genoot.support.absence.Away;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Somebody of a team says until when they are away, and comes back. */
@Controller
@RequestMapping("/absence")
class AbsenceController {
    private final Absences absences;
    private final WordsOf words;

    AbsenceController(Absences absences, WordsOf words) {
        this.absences = absences;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Actor me) {
        return page(me, Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView leave(
            Actor me, @RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String standIn) {
        try {
            absences.leave(me, until, standIn);
            return new ModelAndView("redirect:/absence");
        } catch (Invalid invalid) {
            var typed = Typed.of(Map.of("until", until, "standIn", standIn)).refusedFor(invalid.problems());
            return page(me, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/end")
    String comeBack(Actor me) {
        absences.back(me);
        return "redirect:/inbox";
    }

    private ModelAndView page(Actor me, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var colleagues = absences.colleagues(me).stream()
                .map(it -> Option.of(it.person().toString(), it.name()))
                .toList();
        var now = absences.of(me, me.self()).map(it -> now(it, t)).orElse(null);
        return new ModelAndView("support/absence", Map.of("page", new AbsencePage(now, colleagues, typed)), status);
    }

    private static String now(Away away, Words t) {
        var standIn = away.standIn();
        return standIn == null
                ? t.text("support.away.now", t.date(away.until()))
                : t.text("support.away.now-with", t.date(away.until()), standIn.name());
    }
}
