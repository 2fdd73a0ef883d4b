package coop.genoot.control.web;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.control.Checkers;
import coop.genoot.control.OperationKind;
import coop.genoot.control.Rule;
import coop.genoot.control.RuleForm;
import coop.genoot.control.RuleId;
import coop.genoot.control.RuleKind;
import coop.genoot.control.Rules;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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

/** Administrators begin and end rules; for others these forms do not exist. */
@Controller
class RuleController {
    private final Rules rules;
    private final Checkers checkers;
    private final Organisation organisation;
    private final WordsOf words;
    private final Clock clock;

    RuleController(Rules rules, Checkers checkers, Organisation organisation, WordsOf words, Clock clock) {
        this.rules = rules;
        this.checkers = checkers;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/control/entities/{entity}/rules/new")
    ModelAndView blank(Actor me, @PathVariable UUID entity) {
        var typed = Typed.of(Map.of(
                "days",
                "2",
                "document",
                OperationKind.INVOICE.name(),
                "from",
                LocalDate.now(clock).toString()));
        return form(me, mine(me, entity), typed, HttpStatus.OK);
    }

    @PostMapping("/control/entities/{entity}/rules")
    ModelAndView add(
            Actor me, @PathVariable UUID entity, @RequestParam Map<String, String> fields, HttpServletRequest request) {
        var kept = mine(me, entity);
        try {
            rules.add(me, kept.id(), new RuleForm(fields, me.language()));
            return new ModelAndView("redirect:/control?entity=" + entity);
        } catch (Invalid invalid) {
            var typed = Typed.from(request.getParameterMap()).refusedFor(invalid.problems());
            return form(me, kept, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping("/control/rules/{rule}/end")
    ModelAndView askEnd(Actor me, @PathVariable UUID rule) {
        var typed = Typed.of(Map.of("on", LocalDate.now(clock).toString()));
        return ending(me, find(me, rule), typed, HttpStatus.OK);
    }

    @PostMapping("/control/rules/{rule}/end")
    ModelAndView end(Actor me, @PathVariable UUID rule, @RequestParam(defaultValue = "") String on) {
        var found = find(me, rule);
        try {
            rules.end(me, found.id(), on);
            return new ModelAndView("redirect:/control?entity=" + found.entity());
        } catch (Invalid invalid) {
            List<Problem> problems = invalid.problems();
            var typed = Typed.of(Map.of("on", on)).refusedFor(problems);
            return ending(me, found, typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView form(Actor me, Entity entity, Typed typed, HttpStatus status) {
        var t = words.in(me.language());
        var page = new RulePage(
                entity.name(),
                "/control/entities/" + entity.id() + "/rules",
                "/organisation/entities/" + entity.id() + "/teams/new",
                Arrays.stream(RuleKind.values())
                        .map(it -> Option.of(it.name(), t.text(it.key())))
                        .toList(),
                documents(t),
                checkers.teams(entity.id()).stream()
                        .map(it -> Option.of(it.id().toString(), it.name().in(t.language())))
                        .toList(),
                typed);
        return new ModelAndView("control/rule", Map.of("page", page), status);
    }

    private static List<Option> documents(Words t) {
        return Arrays.stream(OperationKind.values())
                .filter(OperationKind::isAsked)
                .map(it -> Option.of(it.name(), t.text(it.key())))
                .toList();
    }

    private ModelAndView ending(Actor me, Rule rule, Typed typed, HttpStatus status) {
        var name = rule.name().in(me.language());
        return new ModelAndView(
                "control/rule-end",
                Map.of("name", name, "address", "/control/rules/" + rule.id() + "/end", "typed", typed),
                status);
    }

    private Entity mine(Actor me, UUID entity) {
        var id = new EntityId(entity);
        if (!rules.administers(me, id)) throw new NotHere();
        return NotHere.unless(organisation.entity(id));
    }

    private Rule find(Actor me, UUID rule) {
        return NotHere.unless(rules.find(me, new RuleId(rule)));
    }
}
