package coop.genoot.timeline.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepId;
import coop.genoot.timeline.StepWishes;
import coop.genoot.timeline.Timeline;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/** One automatic step: holding it, letting it happen, setting it off, leaving it out. */
@Controller
@RequestMapping("/steps/{step}")
class StepController {
    // Where a switch stands beside others, and one goes on there.
    private static final Map<String, String> LISTS = Map.of("today", "/", "steps", "/steps");
    // Whoever used a switch far down a page on a phone is led back to it.
    private static final String PLACE = "#steps";

    private final Timeline timeline;
    private final StepWishes wishes;
    private final StepPages pages;

    StepController(Timeline timeline, StepWishes wishes, StepPages pages) {
        this.timeline = timeline;
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Actor me, @PathVariable UUID step) {
        var found = find(me, step);
        return new ModelAndView("timeline/step", "page", pages.of(me, found, pages.asItIs(found)));
    }

    @PostMapping
    ModelAndView instruct(Actor me, @PathVariable UUID step, HttpServletRequest request) {
        var found = find(me, step);
        var typed = Typed.from(request.getParameterMap());
        try {
            var said = InstructionReading.of(typed, pages.today(), StepPages.levels(me, found));
            timeline.instruct(me, found.id(), said.level(), said.choice(), said.reason(), said.until());
            return new ModelAndView("redirect:" + found.page() + PLACE);
        } catch (Invalid invalid) {
            return refused(me, found, typed, invalid.problems().toArray(Problem[]::new));
        }
    }

    @PostMapping("/choice")
    String choose(
            Actor me,
            @PathVariable UUID step,
            @RequestParam Choice choice,
            @RequestParam(defaultValue = "") String from) {
        var found = find(me, step);
        timeline.instruct(me, found.id(), Level.DOCUMENT, choice, "", null);
        return "redirect:" + LISTS.getOrDefault(from, found.page()) + PLACE;
    }

    @PostMapping("/now")
    ModelAndView now(
            Actor me,
            @PathVariable UUID step,
            @RequestParam(defaultValue = "false") boolean sure,
            HttpServletRequest request) {
        var found = find(me, step);
        if (!sure && timeline.isFinal(found)) return new ModelAndView("redirect:/steps/" + step + "/now");
        try {
            timeline.doNow(me, found.id());
            return new ModelAndView("redirect:" + found.page() + PLACE);
        } catch (Refused no) {
            var typed = Typed.from(request.getParameterMap());
            return refused(me, found, typed, new Problem("", no.key(), no.values()));
        }
    }

    /** Asks whether somebody is sure, before what can never be taken back. */
    @GetMapping("/now")
    ModelAndView ask(Actor me, @PathVariable UUID step) {
        var found = find(me, step);
        if (!found.isComing() || !timeline.isFinal(found)) return new ModelAndView("redirect:/steps/" + step);
        return new ModelAndView("timeline/sure", "page", pages.sure(me, found));
    }

    /** Whether the reader is told before and after this step of this document. */
    @PostMapping("/news")
    String tell(Actor me, @PathVariable UUID step, HttpServletRequest request) {
        var found = find(me, step);
        wishes.choose(me, found, Telling.read(Typed.from(request.getParameterMap()), StepPages.TELL));
        return "redirect:/steps/" + step;
    }

    @PostMapping("/skip")
    String skip(Actor me, @PathVariable UUID step) {
        var found = find(me, step);
        timeline.skip(me, found.id());
        return "redirect:/steps/" + step;
    }

    @PostMapping("/again")
    String again(Actor me, @PathVariable UUID step) {
        var found = find(me, step);
        timeline.planAgain(me, found.id());
        return "redirect:/steps/" + step;
    }

    private ModelAndView refused(Actor me, PlannedStep step, Typed typed, Problem... problems) {
        var page = pages.of(me, step, typed.refusedFor(List.of(problems)));
        return new ModelAndView("timeline/step", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private PlannedStep find(Actor me, UUID step) {
        return NotHere.unless(timeline.find(me, new StepId(step)));
    }
}
