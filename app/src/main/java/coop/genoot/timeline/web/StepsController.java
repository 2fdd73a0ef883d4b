package coop.genoot.timeline.web;

import coop.genoot.platform.Actor;
import coop.genoot.platform.WordsOf;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All that comes by itself, over all documents of somebody's Activities. */
@Controller
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

    @GetMapping("/steps")
    ModelAndView list(Actor me) {
        var t = words.in(me.language());
        var steps = timeline.coming(me, SHOWN + 1);
        var shown = steps.stream().limit(SHOWN).toList();
        var today = LocalDate.now(clock);
        long held = shown.stream().filter(it -> it.isHeld(today)).count();
        var page = new StepsPage(
                shown.stream().map(it -> moments.among(me, it, "steps", t)).toList(), held, steps.size() > SHOWN);
        return new ModelAndView("timeline/steps", "page", page);
    }
}
