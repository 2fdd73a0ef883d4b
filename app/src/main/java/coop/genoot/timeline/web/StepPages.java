package coop.genoot.timeline.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.timeline.Instruction;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.StepWishes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of one step what it is, where it stands, who said what about it, and what can be said now. */
@Component
class StepPages {
    static final String TELL = "tell";

    private final StepWishes wishes;
    private final WordsOf words;
    private final Clock clock;

    StepPages(StepWishes wishes, WordsOf words, Clock clock) {
        this.wishes = wishes;
        this.words = words;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    StepPage of(Actor me, PlannedStep step, Typed typed) {
        var t = words.in(me.language());
        return new StepPage(
                t.text(step.kind() + ".coming", step.whom()),
                "/steps/" + step.id(),
                crumbs(me, step, t),
                step.page(),
                facts(step, t),
                List.of(
                        Option.of("OK", t.text("home.switch.ok")).withHint(t.text("timeline.choice.ok")),
                        Option.of("STAND_BY", t.text("home.switch.stand-by"))
                                .withHint(t.text("timeline.choice.stand-by"))),
                levels(me, step).stream()
                        .map(level -> Option.of(level.name(), words(level, me, step, t)))
                        .toList(),
                typed,
                step.isComing(),
                step.state() == State.SKIPPED,
                telling(me, step, t));
    }

    private @Nullable Telling telling(Actor me, PlannedStep step, Words t) {
        if (!step.isComing() || !wishes.isTold(me, step)) return null;
        return Telling.of(TELL, "/steps/" + step.id() + "/news", wishes.of(me, step), t);
    }

    SurePage sure(Actor me, PlannedStep step) {
        var t = words.in(me.language());
        var links = new ArrayList<>(crumbs(me, step, t));
        links.add(Link.to("/steps/" + step.id(), t.text("timeline.more")));
        return new SurePage(
                t.text(step.kind() + ".coming", step.whom()),
                t.text(step.kind() + ".sure", step.whom()),
                "/steps/" + step.id(),
                links);
    }

    /** The list of all that comes is for whoever manages something. */
    private static List<Link> crumbs(Actor me, PlannedStep step, Words t) {
        var document = Link.to(step.page(), step.number());
        return me.has(Hat.MANAGER) ? List.of(Link.to("/steps", t.text("timeline.title")), document) : List.of(document);
    }

    /** The form as the instruction that counts now would be typed. */
    Typed asItIs(PlannedStep step) {
        var given = step.instruction();
        var values = new HashMap<String, String>();
        values.put("choice", step.isHeld(today()) ? Choice.STAND_BY.name() : Choice.OK.name());
        values.put("level", Level.DOCUMENT.name());
        if (given != null && step.isHeld(today())) {
            values.put("reason", given.reason());
            if (given.until() != null) values.put("until", given.until().toString());
        }
        return Typed.of(values);
    }

    /** What the actor may say something for; all of theirs only where they manage the Activity themselves. */
    static List<Level> levels(Actor me, PlannedStep step) {
        var levels = new ArrayList<Level>();
        levels.add(Level.DOCUMENT);
        if (step.client() != null) levels.add(Level.CLIENT);
        levels.add(Level.ACTIVITY);
        if (me.has(Hat.MANAGER, step.activity().value())) levels.add(Level.MEMBER);
        return levels;
    }

    private static String words(Level level, Actor me, PlannedStep step, Words t) {
        return switch (level) {
            case DOCUMENT -> t.text(level.key(), step.number());
            case CLIENT -> t.text(level.key(), step.whom());
            case MEMBER -> t.text(level.key(), me.name());
            case ACTIVITY, ENTITY -> t.text(level.key());
        };
    }

    private List<Fact> facts(PlannedStep step, Words t) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("timeline.fact.state"), state(step, t)));
        if (step.isComing()) facts.add(Fact.of(t.text("timeline.fact.day"), t.date(step.due())));
        if (step.isComing() && !step.waitsFor().isEmpty())
            facts.add(Fact.of(t.text("timeline.fact.waits"), t.text(step.waitsFor())));
        if (step.instruction() != null) facts.add(said(step.instruction(), step, t));
        return facts;
    }

    private String state(PlannedStep step, Words t) {
        var day = LocalDate.ofInstant(step.since(), clock.getZone());
        return switch (step.state()) {
            case PLANNED -> t.text(step.isHeld(today()) ? "timeline.state.held" : "timeline.state.planned");
            case DONE -> t.text("timeline.state.done", t.date(day));
            case SKIPPED -> t.text("timeline.state.skipped", step.whoName());
            case NOT_NEEDED -> t.text("timeline.state.not-needed");
        };
    }

    private static Fact said(Instruction given, PlannedStep step, Words t) {
        var choice = t.text(given.choice() == Choice.OK ? "home.switch.ok" : "home.switch.stand-by");
        var of = switch (given.level()) {
            case CLIENT -> step.whom();
            case MEMBER -> given.whoName();
            default -> step.number();
        };
        var where = t.text(given.level().key(), of);
        var until = given.until() == null ? "" : " · " + t.text("timeline.held.until", t.date(given.until()));
        var why = given.reason().isEmpty() ? "" : " · " + given.reason();
        return Fact.of(
                t.text("timeline.fact.said", given.whoName()),
                choice + " · " + where + until + why + " · " + t.dateTime(given.at()));
    }
}
