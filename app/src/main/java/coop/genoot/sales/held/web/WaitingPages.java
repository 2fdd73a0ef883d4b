package coop.genoot.sales.held.web;

import coop.genoot.common.Refused;
import coop.genoot.control.Checkers;
import coop.genoot.control.Rule;
import coop.genoot.control.Stop;
import coop.genoot.control.Stop.State;
import coop.genoot.control.Stops;
import coop.genoot.home.Fact;
import coop.genoot.home.Moment;
import coop.genoot.home.Tone;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.sales.documents.OrderPart;
import coop.genoot.sales.documents.Sheet;
import coop.genoot.sales.documents.Sheets;
import coop.genoot.sales.held.HeldDocument;
import coop.genoot.sales.held.HeldDocuments;
import coop.genoot.sales.invoices.Invoices;
import coop.genoot.sales.invoices.OrderInvoices;
import coop.genoot.sales.quotes.OrderId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in plain words why a document waits, who looks, until when, and how they are reached. */
@Component
class WaitingPages {
    private final HeldDocuments held;
    private final Stops stops;
    private final Checkers checkers;
    private final Drawing drawing;
    private final WordsOf words;
    private final Clock clock;

    WaitingPages(HeldDocuments held, Stops stops, Checkers checkers, Drawing drawing, WordsOf words, Clock clock) {
        this.held = held;
        this.stops = stops;
        this.checkers = checkers;
        this.drawing = drawing;
        this.words = words;
        this.clock = clock;
    }

    /** How a document that is not issued yet is drawn. */
    @Component
    record Drawing(Invoices invoices, OrderInvoices orders, Sheets sheets) {}

    WaitingPage of(Actor me, HeldDocument it, Stop stop) {
        var t = words.in(me.language());
        boolean late = stop.isLate(LocalDate.now(clock));
        var team = checkers.contact(stop.entity(), stop.team(), stop.person());
        var name = team.name().in(t.language());
        var sheet = sheet(it);
        return new WaitingPage(
                it.id().toString(),
                t.text(
                        "sales.waiting.title."
                                + it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        it.whom()),
                tone(stop, late),
                t.text("sales.waiting.state." + key(stop, late)),
                now(stop, late, name, t),
                moments(it, stop, now(stop, late, name, t), t),
                stop.cameBackByItself() ? t.text("control.stop.came-back") : stop.reason(),
                reasons(me, stop, t),
                facts(stop, name, team.reach(), t),
                sheet,
                sheet == null && it.kind() != HeldDocument.Kind.CREDIT_NOTE ? t.text("sales.waiting.not-drawn") : "",
                again(me, it, stop, t));
    }

    private List<Moment> moments(HeldDocument it, Stop stop, String now, Words t) {
        var moments = new ArrayList<Moment>();
        var sent = Moment.past(day(stop.since(), t), t.text("sales.waiting.sent", it.name()));
        moments.add(sent.because(t.dateTime(stop.since())));
        moments.add(Moment.now(t.text("home.timeline.is-now"), now));
        var then = t.text(stop.goesOn() ? "sales.waiting.goes-on" : "sales.waiting.then");
        if (stop.isWaiting()) moments.add(Moment.next(t.dayAndMonth(stop.due()), then, null));
        return moments;
    }

    private String day(Instant moment, Words t) {
        return t.dayAndMonth(LocalDate.ofInstant(moment, clock.getZone()));
    }

    private static Tone tone(Stop stop, boolean late) {
        if (late) return Tone.PROBLEM;
        return stop.isWaiting() ? Tone.WAITING : Tone.NOW;
    }

    private static String key(Stop stop, boolean late) {
        return late ? "late" : stop.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String now(Stop stop, boolean late, String team, Words t) {
        var decision = stop.decision();
        var who = decision == null ? team : decision.name();
        if (who.isEmpty()) return t.text("sales.waiting.now.nobody");
        return t.text("sales.waiting.now." + key(stop, late), who, t.date(stop.due()));
    }

    private List<Fact> reasons(Actor me, Stop stop, Words t) {
        return stops.reasons(me, stop).stream()
                .map(rule -> Fact.of(rule.name().in(t.language()), purpose(rule, t)))
                .toList();
    }

    /** What the rule is for, and whose it is: each owner looks. */
    private String purpose(Rule rule, Words t) {
        var owner = checkers.owner(rule).in(t.language());
        var purpose = rule.purpose().in(t.language());
        return owner.isEmpty() ? purpose : purpose + " " + t.text("control.rule.owner", owner);
    }

    private static List<Fact> facts(Stop stop, String name, String reach, Words t) {
        var facts = new ArrayList<Fact>();
        if (!name.isEmpty()) facts.add(Fact.of(t.text("sales.waiting.who"), name));
        if (!reach.isEmpty()) facts.add(Fact.of(t.text("sales.waiting.reach"), reach));
        if (stop.isWaiting()) facts.add(Fact.of(t.text("sales.waiting.until"), t.date(stop.due())));
        facts.add(Fact.of(t.text("sales.waiting.since"), t.dateTime(stop.since())));
        facts.add(Fact.of(t.text("sales.waiting.amount"), t.money(stop.amount())));
        return facts;
    }

    /** Null when it cannot be made any more, such as of an order that was invoiced whole meanwhile. */
    private @Nullable Sheet sheet(HeldDocument it) {
        try {
            return drawn(it);
        } catch (Refused notAnyMore) {
            return null;
        }
    }

    /** As its sender would see it; nobody else's rights make it. */
    private @Nullable Sheet drawn(HeldDocument it) {
        var sender = held.sender(it);
        return switch (it.kind()) {
            case INVOICE ->
                drawing.sheets()
                        .preview(drawing.invoices()
                                .preview(sender, it.activity(), it.fields())
                                .content());
            case ORDER ->
                drawing.sheets()
                        .preview(drawing.orders()
                                .preview(
                                        sender,
                                        new OrderId(Objects.requireNonNull(it.of())),
                                        OrderPart.of(it.fields()),
                                        it.fields())
                                .content());
            case CREDIT_NOTE -> null;
        };
    }

    private static @Nullable String again(Actor me, HeldDocument it, Stop stop, Words t) {
        if (!it.person().equals(me.person()) || stop.state() == State.APPROVED) return null;
        return t.text(stop.isWaiting() ? "sales.waiting.take-back" : "sales.waiting.again");
    }
}
