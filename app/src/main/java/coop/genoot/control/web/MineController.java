package coop.genoot.control.web;

import coop.genoot.control.Stops;
import coop.genoot.control.afterwards.Finding;
import coop.genoot.control.afterwards.Review;
import coop.genoot.control.afterwards.Reviews;
import coop.genoot.control.traces.Trace;
import coop.genoot.control.traces.Traces;
import coop.genoot.control.web.MinePage.FoundLine;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is looked at of what I do, and who opened my files. */
@Controller
class MineController {
    private static final int SHOWN = 200;

    private final Stops stops;
    private final Reviews reviews;
    private final Traces traces;
    private final StopReading reading;
    private final ReviewReading reviewReading;

    MineController(Stops stops, Reviews reviews, Traces traces, StopReading reading, ReviewReading reviewReading) {
        this.stops = stops;
        this.reviews = reviews;
        this.traces = traces;
        this.reading = reading;
        this.reviewReading = reviewReading;
    }

    @GetMapping("/control/mine")
    ModelAndView mine(Actor me) {
        var t = reading.words(me);
        var page = new MinePage(
                reviews.toCorrect(me).stream().map(it -> line(it, t)).toList(),
                stops.of(me).stream().map(it -> reading.row(it, it.page(), t)).toList(),
                reviews.of(me).stream().map(it -> line(it, t)).toList());
        return new ModelAndView("control/mine", "page", page);
    }

    @GetMapping("/control/traces")
    ModelAndView traces(Actor me) {
        var t = reading.words(me);
        var rows = traces.of(me, SHOWN).stream().map(it -> row(it, t)).toList();
        return new ModelAndView("control/traces", "page", new TracesPage(rows));
    }

    private FoundLine line(Review review, Words t) {
        var found = Objects.requireNonNull(review.found());
        var correction = reviewReading.correction(review, t);
        return new FoundLine(
                review.id().toString(),
                reviewReading.late(review) ? Tone.PROBLEM : ReviewReading.tone(found.finding()),
                reviewReading.title(review, t),
                correction.isEmpty() ? t.text(found.finding().key()) : correction,
                t.text("control.mine.by", found.name(), t.dateTime(found.at()), reviewReading.why(review, t)),
                found.words(),
                review.page(),
                found.finding() != Finding.NOTHING);
    }

    private static TracesPage.Row row(Trace trace, Words t) {
        var hat = "control.trace.hat." + trace.hat().name().toLowerCase(Locale.ROOT);
        return new TracesPage.Row(
                trace.name() + " · " + t.text(hat), t.text(trace.file().key(), trace.what()), t.dateTime(trace.at()));
    }
}
