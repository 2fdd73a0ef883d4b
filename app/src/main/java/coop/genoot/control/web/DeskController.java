package coop.genoot.control.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.control.Stop;
import coop.genoot.control.Stops;
import coop.genoot.control.afterwards.Reviews;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
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

/** What waits for a checker, late first, and letting it go or sending it back. */
@Controller
class DeskController {
    private static final int DECIDED = 15;

    private final Stops stops;
    private final Reviews reviews;
    private final StopReading reading;
    private final ReviewReading reviewReading;

    DeskController(Stops stops, Reviews reviews, StopReading reading, ReviewReading reviewReading) {
        this.stops = stops;
        this.reviews = reviews;
        this.reading = reading;
        this.reviewReading = reviewReading;
    }

    @GetMapping("/control/desk")
    ModelAndView desk(Actor me) {
        var t = reading.words(me);
        var waiting = stops.waitingFor(me);
        int late = stops.late(me);
        var page = new DeskPage(
                late == 0 ? null : t.plural("control.desk.late", late),
                waiting.stream().map(it -> reading.row(it, address(it), t)).toList(),
                reviews.awaiting(me).stream()
                        .map(it -> reviewReading.row(it, t))
                        .toList(),
                reviews.corrections(me).stream()
                        .map(it -> reviewReading.toCorrect(it, t))
                        .toList(),
                stops.decidedFor(me, DECIDED).stream()
                        .map(it -> reading.row(it, address(it), t))
                        .toList());
        return new ModelAndView("control/desk", "page", page);
    }

    @GetMapping("/control/stops/{stop}")
    ModelAndView show(Actor me, @PathVariable UUID stop) {
        return new ModelAndView("control/stop", "page", reading.page(me, find(me, stop), Typed.nothing()));
    }

    @PostMapping("/control/stops/{stop}/approval")
    ModelAndView approve(Actor me, @PathVariable UUID stop) {
        return act(me, stop, "", () -> stops.approve(me, stop));
    }

    @PostMapping("/control/stops/{stop}/sending-back")
    ModelAndView sendBack(Actor me, @PathVariable UUID stop, @RequestParam(defaultValue = "") String reason) {
        return act(me, stop, reason, () -> stops.sendBack(me, stop, reason));
    }

    /** Does it, or shows why not, with all that was typed. */
    private ModelAndView act(Actor me, UUID stop, String reason, Runnable decision) {
        var found = find(me, stop);
        try {
            decision.run();
            return new ModelAndView("redirect:/control/desk");
        } catch (Invalid invalid) {
            var own = invalid.problems().stream().allMatch(it -> it.field().equals("reason"));
            return refused(
                    me, found, reason, own ? invalid.problems() : List.of(Problem.at("", "control.stop.not-any-more")));
        } catch (Refused no) {
            return refused(me, found, reason, List.of(new Problem("", no.key(), no.values())));
        }
    }

    private ModelAndView refused(Actor me, Stop stop, String reason, List<Problem> problems) {
        var present = stops.find(me, stop.id()).orElse(stop);
        var typed = Typed.of(Map.of("reason", reason)).refusedFor(problems);
        var page = reading.page(me, present, typed);
        return new ModelAndView("control/stop", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Stop find(Actor me, UUID stop) {
        return NotHere.unless(stops.find(me, stop));
    }

    private static String address(Stop stop) {
        return "/control/stops/" + stop.id();
    }
}
