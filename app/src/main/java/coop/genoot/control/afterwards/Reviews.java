package coop.genoot.control.afterwards;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.control.Checkers;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What finance looks at afterwards, and what it found (requirements C-05, C-06). Whoever did it reads every finding of
 * it; nobody looks at what they did themselves. What the only person of finance did is looked at by an administrator.
 */
@Component
@Transactional
public class Reviews {
    /** The most signs of what a checker writes. */
    public static final int LONGEST_WORDS = 1000;

    private static final int SHOWN = 100;

    private final ReviewRows rows;
    private final Checkers checkers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(ReviewRows rows, Checkers checkers, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.checkers = checkers;
        this.events = events;
        this.clock = clock;
    }

    /** What is to be looked at by this person, the oldest first. */
    @Transactional(readOnly = true)
    public List<Review> awaiting(Actor me) {
        var duties = checkers.afterwards(me);
        return duties.isEmpty() ? List.of() : rows.awaiting(duties, me.self(), SHOWN);
    }

    /** How much is to be looked at by this person. */
    @Transactional(readOnly = true)
    public int count(Actor me) {
        var duties = checkers.afterwards(me);
        return duties.isEmpty() ? 0 : rows.count(duties, me.self());
    }

    /** What was looked at of what this person did, the latest first. */
    @Transactional(readOnly = true)
    public List<Review> of(Actor me) {
        return me.person() == null ? List.of() : rows.of(me.self(), SHOWN);
    }

    /** What others are still to correct and this person looks at, what is late first. */
    @Transactional(readOnly = true)
    public List<Review> corrections(Actor me) {
        var duties = checkers.afterwards(me);
        return duties.isEmpty() ? List.of() : rows.corrections(duties, me.self(), SHOWN);
    }

    /** What this person is still to correct, what is late first. */
    @Transactional(readOnly = true)
    public List<Review> toCorrect(Actor me) {
        return me.person() == null ? List.of() : rows.toCorrect(me.self(), SHOWN);
    }

    /** Whoever did it, or who looks at it, says that it is corrected; a second time changes nothing. */
    public void corrected(Actor me, UUID id) {
        rows.lock(id);
        var review = NotHere.unless(rows.find(id).filter(it -> it.person().equals(me.person()) || isFor(me, it)));
        if (review.toCorrect().isPresent()) rows.corrected(id, me, clock.instant());
    }

    /** The review, for who looks at it. */
    @Transactional(readOnly = true)
    public Optional<Review> find(Actor me, UUID id) {
        return rows.find(id).filter(it -> isFor(me, it));
    }

    /**
     * Writes down what was found; the member reads it. Refused without a finding, without words when there is
     * something to say, and when somebody else wrote meanwhile ({@code control.review.done}).
     */
    public void conclude(Actor me, UUID id, String finding, String typed) {
        conclude(me, id, finding, typed, "");
    }

    /** The same; what is to be corrected is so until that day, which is today or later. */
    public void conclude(Actor me, UUID id, String finding, String typed, String until) {
        rows.lock(id);
        var review = NotHere.unless(find(me, id));
        if (review.found() != null)
            throw new Refused("control.review.done", review.found().name());
        var words = typed.strip();
        var found = Finding.of(finding);
        var problems = new ArrayList<Problem>();
        if (found.isEmpty()) problems.add(Problem.at("finding", "control.review.choose"));
        boolean speaks = found.filter(it -> it != Finding.NOTHING).isPresent();
        if (speaks && words.isEmpty()) problems.add(Problem.at("words", "control.review.no-words"));
        if (words.length() > LONGEST_WORDS) problems.add(Problem.at("words", "control.too-long", LONGEST_WORDS));
        boolean corrects = found.filter(it -> it == Finding.CORRECT).isPresent();
        var due = day(until).filter(it -> !it.isBefore(LocalDate.now(clock)));
        if (corrects && due.isEmpty()) problems.add(Problem.at("until", "control.rule.from"));
        Invalid.unlessNone(problems);
        rows.conclude(id, found.orElseThrow(), words, me, clock.instant());
        if (corrects) rows.ask(review, due.orElseThrow());
        if (speaks) events.publishEvent(new ReviewFound(id));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private boolean isFor(Actor me, Review review) {
        return checkers.looksAfterwards(me, review.entity(), review.person());
    }
}
