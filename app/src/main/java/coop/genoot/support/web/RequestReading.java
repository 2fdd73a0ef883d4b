package coop.genoot.support.web;

import coop.genoot.common.Language;
import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.platform.WordsOf;
import coop.genoot.support.Happened;
import coop.genoot.support.Merging;
import coop.genoot.support.Request;
import coop.genoot.support.RequestState;
import coop.genoot.support.Requests.Told;
import coop.genoot.support.Said;
import coop.genoot.support.absence.Absences;
import coop.genoot.support.attachments.web.FilesReading;
import coop.genoot.support.desk.Plans;
import coop.genoot.support.desk.Task;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Service;
import coop.genoot.support.web.RequestPage.Line;
import coop.genoot.support.web.RequestPage.Step;
import coop.genoot.support.web.RequestsPage.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the reader's words where a request stands, what comes next and how to reach the team (requirement S-03). */
@Component
class RequestReading {
    private final Catalogue catalogue;
    private final Documents documents;
    private final Around around;
    private final WordsOf words;
    private final Clock clock;

    RequestReading(Catalogue catalogue, Documents documents, Around around, WordsOf words, Clock clock) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.around = around;
        this.words = words;
        this.clock = clock;
    }

    /** What stands around what was said. */
    @Component
    record Around(FilesReading files, Absences absences, Plans plans, Merging merging) {}

    Words words(Language language) {
        return words.in(language);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Row row(Request request, boolean own, String detail, String href, Words t) {
        return new Row(request.subject(), detail, href, tone(request), icon(request), state(request, own, t));
    }

    /** With the number and, while a term runs, until when. */
    String detail(Request request, Words t) {
        var about = request.about() == null ? "" : " · " + request.about().number();
        var term = request.state().waitsForTeam()
                ? " · " + t.text("support.row.until", t.date(request.dueOn()))
                : " · " + t.date(day(request.since()));
        return request.number() + about + term;
    }

    Tone tone(Request request) {
        if (request.isOverdue(today())) return Tone.PROBLEM;
        return switch (request.state()) {
            case RECEIVED, IN_HAND -> Tone.NOW;
            case WAITING -> Tone.WAITING;
            case ANSWERED -> Tone.POSITIVE;
            case CLOSED -> Tone.CALM;
        };
    }

    private String icon(Request request) {
        return request.isOverdue(today()) ? "clock" : tone(request).icon();
    }

    /**
     * Where it stands, in a few words.
     *
     * @param own whether whoever asked it reads them
     */
    String state(Request request, boolean own, Words t) {
        if (own && request.state() == RequestState.WAITING) return t.text("support.state.waiting-for-you");
        return t.text(
                request.isOverdue(today())
                        ? "support.state.overdue"
                        : request.state().key());
    }

    /**
     * The page as both sides see it, without a form.
     *
     * @param side who reads: {@code asker} for the member, {@code team} for others
     */
    RequestPage page(Actor me, Request request, Service service, Told told, String side) {
        var t = words.in(me.language());
        boolean team = !side.equals("asker");
        return new RequestPage(
                request.id().toString(),
                request.number(),
                request.subject(),
                tone(request),
                state(request, !team, t),
                now(request, service, side, t),
                request.pulse(told.happenings().size(), today()),
                moments(request, service, told, side, t),
                lines(me, told.messages(), team, t),
                facts(me, request, service, t),
                plan(me, request, t),
                documents.of(me, request),
                goesOn(me, request, team),
                null,
                null,
                Typed.nothing());
    }

    private @Nullable Link goesOn(Actor me, Request request, boolean team) {
        return around.merging()
                .goesOn(me, request)
                .map(it -> Link.to((team ? "/inbox/" : "/requests/") + it.id(), it.number()))
                .orElse(null);
    }

    private List<Step> plan(Actor me, Request request, Words t) {
        return around.plans().of(me, request.id()).stream()
                .map(it -> new Step(it.id().toString(), it.phase(), it.what(), done(it, t)))
                .toList();
    }

    private @Nullable String done(Task task, Words t) {
        var who = task.doneBy();
        var when = task.doneAt();
        return who == null || when == null ? null : t.text("support.plan.done-by", who, t.date(day(when)));
    }

    /**
     * What was said, with its files.
     *
     * @param team whether the team reads it
     */
    List<Line> lines(Actor me, List<Said> said, boolean team, Words t) {
        var beside = around.files().beside(me, said.stream().map(Said::id).toList());
        return said.stream()
                .map(it -> new Line(
                        it.whoName(),
                        t.dateTime(it.at()),
                        it.text(),
                        it.fromService() == team,
                        beside.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private String now(Request request, Service service, String side, Words t) {
        var handler = request.handler();
        var name = handler == null ? "" : handler.name();
        var of = service.name().in(t.language());
        var outcome = request.outcome();
        var key = outcome != null
                ? "closed-" + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : request.isOverdue(today())
                        ? "overdue"
                        : request.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return side.equals("asker")
                ? t.text("support.now." + key, of, name, t.date(request.dueOn()))
                : t.text("support.team-now." + key, of, name, t.date(request.dueOn()));
    }

    private List<Moment> moments(Request request, Service service, Told told, String side, Words t) {
        var moments = new ArrayList<Moment>();
        for (var it : told.happenings()) moments.add(past(it, t));
        if (request.state() != RequestState.CLOSED)
            moments.add(Moment.now(t.text("home.timeline.is-now"), now(request, service, side, t)));
        var of = service.name().in(t.language());
        if (request.state().waitsForTeam() && !request.isOverdue(today()))
            moments.add(Moment.next(t.dayAndMonth(request.dueOn()), t.text("support.next.answer", of), null));
        if (request.state() == RequestState.WAITING)
            moments.add(Moment.next(t.text("support.next.then"), t.text("support.next.goes-on", of), null));
        return moments;
    }

    private Moment past(Happened it, Words t) {
        var what = Moment.past(t.dayAndMonth(day(it.at())), t.text(it.kind().key(), it.whoName(), t.date(it.due())));
        return what.because(t.dateTime(it.at()) + (it.detail().isEmpty() ? "" : " · " + it.detail()));
    }

    private List<Fact> facts(Actor me, Request request, Service service, Words t) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(t.text("support.fact.service"), service.name().in(t.language())));
        var handler = request.handler();
        if (handler != null) facts.add(Fact.of(t.text("support.fact.handler"), handler(me, request, handler, t)));
        if (request.state().waitsForTeam()) facts.add(Fact.of(t.text("support.fact.until"), t.date(request.dueOn())));
        var outcome = request.outcome();
        if (outcome != null) facts.add(Fact.of(t.text("support.fact.outcome"), t.text(outcome.key())));
        catalogue
                .find(me, service.id())
                .map(Catalogue.Offer::reach)
                .filter(it -> !it.isEmpty())
                .ifPresent(it -> facts.add(Fact.of(t.text("support.services.reach"), it)));
        facts.add(Fact.of(t.text("support.fact.asker"), request.asker().name()));
        var about = request.about();
        if (about != null) facts.add(Fact.of(t.text("support.fact.about"), about.number()));
        facts.add(Fact.of(t.text("support.fact.number"), request.number()));
        return facts;
    }

    /** Whoever has it; while they are away, until when and who stands in. */
    private String handler(Actor me, Request request, Request.Person handler, Words t) {
        var away = around.absences().of(me, handler.id()).orElse(null);
        if (away == null || request.state() == RequestState.CLOSED) return handler.name();
        var standIn = away.standIn();
        return standIn == null
                ? t.text("support.away.handler", handler.name(), t.date(away.until()))
                : t.text("support.away.handler-with", handler.name(), t.date(away.until()), standIn.name());
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
