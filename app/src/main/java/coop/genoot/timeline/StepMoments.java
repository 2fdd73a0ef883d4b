package coop.genoot.timeline;

import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.StepSwitch;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.timeline.PlannedStep.State;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows automatic steps as moments of a timeline, with the switch for whoever may use it. */
@Component
public class StepMoments {
    private final Timeline timeline;
    private final Clock clock;

    StepMoments(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    /** A moment that lies behind, and when that was. */
    public record Past(Instant at, Moment moment) {}

    /** What was done by itself or left out. */
    public List<Past> past(List<PlannedStep> steps, Words t) {
        return steps.stream()
                .filter(it -> it.state() == State.DONE || it.state() == State.SKIPPED)
                .map(it -> new Past(it.since(), past(it, t)))
                .toList();
    }

    /** What is to come, the soonest first. */
    public List<Moment> coming(Actor me, List<PlannedStep> steps, Words t) {
        return steps.stream()
                .filter(PlannedStep::isComing)
                .map(it -> coming(me, it, "", t))
                .toList();
    }

    /**
     * One that is to come, with its document, on a page of many; the switch leads back there: {@code today},
     * {@code steps}.
     */
    public Moment among(Actor me, PlannedStep step, String page, Words t) {
        var moment = coming(me, step, "?from=" + page, t);
        var document = Link.to(step.page(), step.number());
        return moment.with(
                Stream.concat(Stream.of(document), moment.links().stream()).toArray(Link[]::new));
    }

    private Moment past(PlannedStep step, Words t) {
        var what = step.state() == State.DONE ? ".done" : ".skipped";
        var by = step.who().equals(step.whoName()) ? t.text("timeline.by-itself") : step.whoName();
        var day = LocalDate.ofInstant(step.since(), clock.getZone());
        var moment = Moment.past(t.dayAndMonth(day), t.text(step.kind() + what, step.whom()))
                .because(t.dateTime(step.since()) + " · " + by);
        return timeline.paper(step)
                .map(page -> moment.with(Link.to(page, t.text("timeline.paper"))))
                .orElse(moment);
    }

    private Moment coming(Actor me, PlannedStep step, String from, Words t) {
        var what = t.text(step.kind() + ".coming", step.whom());
        boolean may = timeline.mayInstruct(me, step);
        boolean held = step.isHeld(LocalDate.now(clock));
        var choice = may ? new StepSwitch("/steps/" + step.id() + "/choice" + from, what, held) : null;
        var moment = Moment.next(t.dayAndMonth(step.due()), what, choice).because(why(step, held, t));
        return may ? moment.with(Link.to("/steps/" + step.id(), t.text("timeline.more"))) : moment;
    }

    /** One that is to come, in a few words for a line of a list; whether it is on stand-by stands first. */
    public String inShort(PlannedStep step, Words t) {
        var what = t.text(step.kind() + ".coming", step.whom());
        return step.isHeld(LocalDate.now(clock))
                ? t.text("timeline.short.held", what)
                : t.text("timeline.short.coming", what, t.shortDate(step.due()));
    }

    /** Why it will happen, is held or waits; nothing is left to be guessed. */
    private String why(PlannedStep step, boolean held, Words t) {
        var comes = from(step.instruction(), t);
        return held || step.waitsFor().isEmpty() ? comes : t.text(step.waitsFor());
    }

    /** Whether a step goes by itself, and where that comes from, in words. */
    public String from(@Nullable Instruction given, Words t) {
        if (given == null) return t.text("timeline.by-itself");
        var today = LocalDate.now(clock);
        var by = t.text(given.key(today), given.whoName());
        if (!given.holds(today)) return by;
        var until = given.until() == null ? "" : " · " + t.text("timeline.held.until", t.date(given.until()));
        return by + until + (given.reason().isEmpty() ? "" : " · " + given.reason());
    }
}
