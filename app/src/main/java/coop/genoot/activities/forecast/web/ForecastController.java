package coop.genoot.activities.forecast.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.activities.ChosenActivity;
import coop.genoot.activities.forecast.Forecast;
import coop.genoot.activities.forecast.Forecasts;
import coop.genoot.common.ActivityId;
import coop.genoot.common.Invalid;
import coop.genoot.control.traces.Traces;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.WordsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What lies ahead of an Activity's money, and what somebody supposes beside its documents. */
@Controller
class ForecastController {
    private static final int MOST_SUPPOSED = 12;

    private final Activities activities;
    private final ChosenActivity chosen;
    private final Forecasts forecasts;
    private final Traces traces;
    private final WordsOf words;
    private final Clock clock;

    ForecastController(
            Activities activities,
            ChosenActivity chosen,
            Forecasts forecasts,
            Traces traces,
            WordsOf words,
            Clock clock) {
        this.activities = activities;
        this.chosen = chosen;
        this.forecasts = forecasts;
        this.traces = traces;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/forecast")
    String mine(Actor me) {
        return "redirect:/activities/" + NotHere.unless(chosen.of(me)).id() + "/forecast";
    }

    @GetMapping("/activities/{activity}/forecast")
    ModelAndView show(
            Actor me,
            @PathVariable UUID activity,
            @RequestParam(defaultValue = "WEEK") String by,
            @RequestParam(name = "if", defaultValue = "") List<String> supposed) {
        return page(me, open(me, activity), step(by), read(supposed), Typed.nothing());
    }

    /** Adds what is supposed to the address: nothing is kept. */
    @PostMapping("/activities/{activity}/forecast")
    ModelAndView suppose(
            Actor me,
            @PathVariable UUID activity,
            @RequestParam(defaultValue = "WEEK") String by,
            @RequestParam(name = "if", defaultValue = "") List<String> supposed,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String day) {
        var found = open(me, activity);
        var before = read(supposed);
        try {
            var added = Supposition.typed(amount, day, LocalDate.now(clock), me.language());
            var all = Stream.concat(before.stream(), Stream.of(added)).limit(MOST_SUPPOSED);
            return new ModelAndView("redirect:" + ForecastPages.address(found, step(by), all.toList()));
        } catch (Invalid invalid) {
            var typed = Typed.of(Map.of("amount", amount, "day", day)).refusedFor(invalid.problems());
            var page = page(me, found, step(by), before, typed);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ActivityView open(Actor me, UUID activity) {
        var found = NotHere.unless(activities.find(me, new ActivityId(activity)));
        traces.ofAccount(
                me, activity, found.name(), found.entity().value(), found.office().value());
        return found;
    }

    private ModelAndView page(
            Actor me, ActivityView activity, Forecast.Step step, List<Supposition> supposed, Typed typed) {
        var t = words.in(me.language());
        var expected = supposed.stream().map(it -> it.expected(t)).toList();
        var forecast = forecasts.of(me, activity, step, expected, t);
        return new ModelAndView(
                "activities/forecast", "page", ForecastPages.page(activity, forecast, step, supposed, typed, t));
    }

    private static Forecast.Step step(String by) {
        return by.equals(Forecast.Step.MONTH.name()) ? Forecast.Step.MONTH : Forecast.Step.WEEK;
    }

    private static List<Supposition> read(List<String> told) {
        return told.stream()
                .map(Supposition::read)
                .flatMap(Optional::stream)
                .limit(MOST_SUPPOSED)
                .toList();
    }
}
