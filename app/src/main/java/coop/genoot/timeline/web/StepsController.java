package coop.genoot.timeline.web;

import coop.genoot.common.Invalid;
import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.Timeline;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** All that comes by itself, over all documents of somebody's Activities; several can be held or let go at once. */
@Controller
@RequestMapping("/steps")
class StepsController {
    private static final int SHOWN = 50;

    private final Timeline timeline;
    private final StepMoments moments;
    private final WordsOf words;
    private final Clock clock;

    StepsController(Timeline timeline, StepMoments moments, WordsOf words, Clock clock) {
        this.timeline = timeline;
        this.moments = moments;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor me) {
        return new ModelAndView("timeline/steps", "page", page(me, Typed.nothing()));
    }

    @PostMapping
    ModelAndView instruct(Actor me, HttpServletRequest request) {
        var typed = Typed.from(request.getParameterMap());
        var steps = typed.values().getOrDefault("steps", List.of()).stream()
                .flatMap(it -> id(it).stream())
                .toList();
        var client = id(typed.value("client")).orElse(null);
        try {
            var none = steps.isEmpty() && client == null;
            var said = InstructionReading.ofSome(typed, LocalDate.now(clock), none);
            timeline.instructSome(me, steps, client, said.choice(), said.reason(), said.until());
            return new ModelAndView("redirect:/steps#steps");
        } catch (Invalid invalid) {
            var page = page(me, typed.refusedFor(invalid.problems()));
            return new ModelAndView("timeline/steps", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private StepsPage page(Actor me, Typed typed) {
        var t = words.in(me.language());
        var steps = timeline.coming(me, SHOWN + 1);
        var shown = steps.stream().limit(SHOWN).toList();
        var today = LocalDate.now(clock);
        long held = shown.stream().filter(it -> it.isHeld(today)).count();
        return new StepsPage(
                shown.stream()
                        .map(it -> moments.among(me, it, "steps", t).with(pick(it, typed, t)))
                        .toList(),
                held,
                steps.size() > SHOWN,
                clients(shown),
                typed);
    }

    private static Moment.Pick pick(PlannedStep step, Typed typed, Words t) {
        var id = step.id().toString();
        var what = t.text(step.kind() + ".coming", step.whom());
        var label = t.text("timeline.some.pick", what, step.number());
        return new Moment.Pick("several", "steps", id, label, typed.has("steps", id));
    }

    private static List<Option> clients(List<PlannedStep> steps) {
        return steps.stream()
                .filter(it -> it.client() != null)
                .map(it -> Option.of(String.valueOf(it.client()), it.whom()))
                .distinct()
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** What is no id is nothing that is there. */
    private static Optional<UUID> id(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
