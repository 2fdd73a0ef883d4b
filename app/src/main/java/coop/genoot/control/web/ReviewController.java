package coop.genoot.control.web;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.control.Rules;
import coop.genoot.control.afterwards.Finding;
import coop.genoot.control.afterwards.Review;
import coop.genoot.control.afterwards.Reviews;
import coop.genoot.home.Fact;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Looking at something that was done, and writing down what was found. */
@Controller
class ReviewController {
    private final Reviews reviews;
    private final Rules rules;
    private final ReviewReading reading;

    ReviewController(Reviews reviews, Rules rules, ReviewReading reading) {
        this.reviews = reviews;
        this.rules = rules;
        this.reading = reading;
    }

    @GetMapping("/control/reviews/{review}")
    ModelAndView show(Actor me, @PathVariable UUID review) {
        return page(me, find(me, review), Typed.nothing(), HttpStatus.OK);
    }

    @PostMapping("/control/reviews/{review}/finding")
    ModelAndView conclude(Actor me, @PathVariable UUID review, HttpServletRequest request) {
        var found = find(me, review);
        var typed = Typed.from(request.getParameterMap());
        try {
            reviews.conclude(me, review, typed.value("finding"), typed.value("words"), typed.value("until"));
            return new ModelAndView("redirect:/control/desk#reviews");
        } catch (Invalid invalid) {
            return page(me, found, typed.refusedFor(invalid.problems()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (Refused no) {
            var problem = new Problem("", no.key(), no.values());
            var present = find(me, review);
            return page(me, present, typed.refusedFor(List.of(problem)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Whoever did it goes back to their own page, who looks to the desk. */
    @PostMapping("/control/reviews/{review}/correction")
    String corrected(Actor me, @PathVariable UUID review) {
        reviews.corrected(me, review);
        return reviews.find(me, review).isPresent() ? "redirect:/control/desk#corrections" : "redirect:/control/mine";
    }

    private ModelAndView page(Actor me, Review review, Typed typed, HttpStatus status) {
        var t = reading.words(me);
        var page = new ReviewPage(
                review.id().toString(),
                reading.title(review, t),
                reading.why(review, t),
                rules.named(me, review.rules()).stream()
                        .map(it -> it.name().in(t.language()))
                        .toList(),
                facts(review, t),
                review.page(),
                Arrays.stream(Finding.values())
                        .map(it -> Option.of(it.name(), t.text(it.key())))
                        .toList(),
                found(review, t),
                reading.correction(review, t),
                review.toCorrect().isPresent(),
                typed);
        return new ModelAndView("control/review", Map.of("page", page), status);
    }

    private List<Fact> facts(Review review, Words t) {
        return List.of(
                Fact.of(t.text("control.fact.who"), review.name()),
                Fact.of(t.text("control.fact.whom"), review.whom()),
                Fact.of(t.text("control.fact.amount"), t.money(review.amount())),
                Fact.of(t.text("control.fact.done"), reading.day(review, t)));
    }

    private static @Nullable String found(Review review, Words t) {
        var found = review.found();
        if (found == null) return null;
        return t.text(found.finding().key()) + " · " + found.name()
                + (found.words().isEmpty() ? "" : " · " + found.words());
    }

    private Review find(Actor me, UUID review) {
        return NotHere.unless(reviews.find(me, review));
    }
}
