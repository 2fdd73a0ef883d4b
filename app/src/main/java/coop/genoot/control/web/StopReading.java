package coop.genoot.control.web;

import coop.genoot.control.Checkers;
import coop.genoot.control.Rule;
import coop.genoot.control.Stop;
import coop.genoot.control.Stops;
import coop.genoot.home.Fact;
import coop.genoot.home.Tone;
import coop.genoot.organisation.Wording;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.organisation.staff.Team;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in the reader's words why something waits, who looks and until when. */
@Component
class StopReading {
    private final Stops stops;
    private final Checkers checkers;
    private final WordsOf words;
    private final Clock clock;

    StopReading(Stops stops, Checkers checkers, WordsOf words, Clock clock) {
        this.stops = stops;
        this.checkers = checkers;
        this.words = words;
        this.clock = clock;
    }

    Words words(Actor me) {
        return words.in(me.language());
    }

    Tone tone(Stop stop) {
        if (stop.isLate(today())) return Tone.PROBLEM;
        return switch (stop.state()) {
            case WAITING -> Tone.WAITING;
            case APPROVED -> Tone.POSITIVE;
            case SENT_BACK -> Tone.NOW;
            case TAKEN_BACK -> Tone.CALM;
        };
    }

    String state(Stop stop, Words t) {
        return t.text(
                stop.isLate(today()) ? "control.stop.state.late" : stop.state().key());
    }

    String title(Stop stop, Words t) {
        return t.text(stop.kind().key()) + " · " + stop.whom();
    }

    /** A row of a list. */
    DeskPage.Row row(Stop stop, String href, Words t) {
        var until = t.text("control.stop.until", t.date(stop.due()));
        var detail = stop.name() + " · " + t.money(stop.amount()) + " · " + until;
        return new DeskPage.Row(tone(stop), title(stop, t), detail, href, state(stop, t));
    }

    StopPage page(Actor me, Stop stop, coop.genoot.home.Typed typed) {
        var t = words(me);
        var rules = stops.reasons(me, stop);
        return new StopPage(
                stop.id().toString(),
                title(stop, t),
                tone(stop),
                state(stop, t),
                now(stop, t),
                rules.stream().map(it -> reason(it, t)).toList(),
                facts(stop, t),
                stop.page(),
                stop.isWaiting(),
                typed);
    }

    private StopPage.Reason reason(Rule rule, Words t) {
        var owner = checkers.owner(rule).in(t.language());
        return new StopPage.Reason(
                rule.name().in(t.language()),
                rule.purpose().in(t.language()),
                owner.isEmpty() ? "" : t.text("control.rule.owner", owner));
    }

    private String now(Stop stop, Words t) {
        var decision = stop.decision();
        if (decision != null)
            return t.text("control.stop.decided-by", state(stop, t), decision.name(), t.dateTime(decision.at()));
        if (stop.isLate(today())) return t.text("control.stop.late", t.date(stop.due()));
        return t.text(stop.goesOn() ? "control.stop.goes-on" : "control.stop.decide", t.date(stop.due()));
    }

    private List<Fact> facts(Stop stop, Words t) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("control.fact.who"), stop.name()));
        facts.add(Fact.of(t.text("control.fact.whom"), stop.whom()));
        facts.add(Fact.of(t.text("control.fact.amount"), t.money(stop.amount())));
        facts.add(Fact.of(t.text("control.fact.since"), t.dateTime(stop.since())));
        facts.add(Fact.of(t.text("control.fact.until"), t.date(stop.due())));
        checkers.team(stop.entity(), stop.team())
                .map(Team::name)
                .map((Wording name) -> name.in(t.language()))
                .ifPresent(name -> facts.add(Fact.of(t.text("control.fact.team"), name)));
        var names = checkers.people(stop.entity(), stop.team(), stop.person()).stream()
                .map(Colleague::name)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) facts.add(Fact.of(t.text("control.fact.looks"), names));
        var said = stop.cameBackByItself() ? t.text("control.stop.came-back") : stop.reason();
        if (!said.isEmpty()) facts.add(Fact.of(t.text("control.fact.reason"), said));
        return facts;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
