package coop.genoot.support.answers.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.answers.KnownAnswer;
import coop.genoot.support.answers.KnownAnswerForm;
import coop.genoot.support.answers.KnownAnswers;
import coop.genoot.support.services.Catalogue;
import jakarta.servlet.http.HttpServletRequest;
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

/** Administrators write what is asked again and again, with its answer; for others these forms do not exist. */
@Controller
class AnswerFormController {
    private static final String OF = "/answers/of/";

    private final KnownAnswers answers;
    private final Catalogue catalogue;
    private final WordsOf words;

    AnswerFormController(KnownAnswers answers, Catalogue catalogue, WordsOf words) {
        this.answers = answers;
        this.catalogue = catalogue;
        this.words = words;
    }

    @GetMapping("/answers/of/{entity}/new")
    ModelAndView blank(Actor me, @PathVariable UUID entity) {
        return form(me, mine(me, new EntityId(entity)), OF + entity, Typed.of(Map.of("shown", "true")), HttpStatus.OK);
    }

    @PostMapping("/answers/of/{entity}")
    ModelAndView add(
            Actor me, @PathVariable UUID entity, @RequestParam Map<String, String> fields, HttpServletRequest sent) {
        var place = mine(me, new EntityId(entity));
        return keep(me, place, OF + entity, sent, () -> answers.add(me, place, new KnownAnswerForm(fields)));
    }

    @GetMapping("/answers/{answer}/edit")
    ModelAndView edit(Actor me, @PathVariable UUID answer) {
        var known = NotHere.unless(answers.find(me, answer));
        var typed = Typed.of(KnownAnswerForm.of(known).fields());
        return form(me, mine(me, known.entity()), "/answers/" + answer, typed, HttpStatus.OK);
    }

    @PostMapping("/answers/{answer}")
    ModelAndView change(
            Actor me, @PathVariable UUID answer, @RequestParam Map<String, String> fields, HttpServletRequest sent) {
        var place = mine(me, NotHere.unless(answers.find(me, answer).map(KnownAnswer::entity)));
        return keep(me, place, "/answers/" + answer, sent, () -> {
            answers.change(me, answer, new KnownAnswerForm(fields));
            return answer;
        });
    }

    private interface Keeping {
        UUID kept();
    }

    private ModelAndView keep(Actor me, EntityId place, String address, HttpServletRequest sent, Keeping work) {
        try {
            return new ModelAndView("redirect:/answers#answer-" + work.kept());
        } catch (Invalid invalid) {
            return refused(me, place, address, sent, invalid.problems());
        } catch (Refused no) {
            return refused(me, place, address, sent, List.of(new Problem("", no.key(), no.values())));
        }
    }

    private ModelAndView refused(
            Actor me, EntityId place, String address, HttpServletRequest sent, List<Problem> problems) {
        var typed = Typed.from(sent.getParameterMap()).refusedFor(problems);
        return form(me, place, address, typed, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView form(Actor me, EntityId place, String address, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var services = catalogue.offered(me, List.of(place)).stream()
                .map(it -> Option.of(it.id().toString(), it.name().in(t.language())))
                .toList();
        var title = t.text(address.startsWith(OF) ? "support.answers.new" : "support.answers.change");
        var page = new AnswerFormPage(title, address, services, typed);
        return new ModelAndView("support/answer-form", Map.of("page", page), status);
    }

    private EntityId mine(Actor me, EntityId entity) {
        if (!catalogue.administers(me, entity)) throw new NotHere();
        return entity;
    }
}
