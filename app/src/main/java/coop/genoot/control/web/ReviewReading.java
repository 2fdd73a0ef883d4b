package coop.genoot.control.web;

import coop.genoot.control.afterwards.Draw.Why;
import coop.genoot.control.afterwards.Finding;
import coop.genoot.control.afterwards.Review;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Says in the reader's words what is looked at, and why. */
@Component
class ReviewReading {
    private final WordsOf words;
    private final Clock clock;

    ReviewReading(WordsOf words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    Words words(Actor me) {
        return words.in(me.language());
    }

    DeskPage.Row row(Review review, Words t) {
        var detail = review.name() + " · " + t.money(review.amount()) + " · " + day(review, t);
        var tone = review.why() == Why.RISK ? Tone.WAITING : Tone.NOW;
        return new DeskPage.Row(tone, title(review, t), detail, "/control/reviews/" + review.id(), why(review, t));
    }

    /** A row of what is to be corrected: who, and until when. */
    DeskPage.Row toCorrect(Review review, Words t) {
        var detail = review.name() + " · " + t.money(review.amount());
        return new DeskPage.Row(
                late(review) ? Tone.PROBLEM : Tone.WAITING,
                title(review, t),
                detail,
                "/control/reviews/" + review.id(),
                correction(review, t));
    }

    /** Until when it is to be corrected, or who did; empty when nothing is. */
    String correction(Review review, Words t) {
        var found = review.found();
        if (found == null || found.correction() == null) return "";
        var correction = found.correction();
        if (correction.doneAt() != null)
            return t.text("control.correction.done", correction.doneBy(), t.dateTime(correction.doneAt()));
        return t.text(late(review) ? "control.correction.late" : "control.correction.until", t.date(correction.due()));
    }

    boolean late(Review review) {
        return review.toCorrect().filter(it -> it.isLate(LocalDate.now(clock))).isPresent();
    }

    String title(Review review, Words t) {
        return t.text(review.kind().key()) + (review.whom().isBlank() ? "" : " · " + review.whom());
    }

    String why(Review review, Words t) {
        return t.text(review.why() == Why.RISK ? "control.review.risk" : "control.review.drawn");
    }

    String day(Review review, Words t) {
        return t.date(LocalDate.ofInstant(review.happenedAt(), clock.getZone()));
    }

    static Tone tone(Finding finding) {
        return switch (finding) {
            case NOTHING -> Tone.POSITIVE;
            case TALKED -> Tone.NOW;
            case CORRECT -> Tone.WAITING;
        };
    }
}
