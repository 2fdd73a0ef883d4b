package coop.genoot.control.afterwards;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.control.Checkers;
import coop.genoot.platform.NotHere;
import java.time.Clock;
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
        Invalid.unlessNone(problems);
        rows.conclude(id, found.orElseThrow(), words, me, clock.instant());
        if (speaks) events.publishEvent(new ReviewFound(id));
    }

    private boolean isFor(Actor me, Review review) {
        return checkers.looksAfterwards(me, review.entity(), review.person());
    }
}
