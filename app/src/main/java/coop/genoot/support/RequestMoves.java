package coop.genoot.support;

import coop.genoot.common.BankDays;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Happened.Kind;
import coop.genoot.support.Request.Person;
import coop.genoot.support.services.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a request, notes what happened and tells the other side: never one without the others (S-02, S-05). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestMoves {
    private final RequestRows rows;
    private final ThreadRows thread;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestMoves(RequestRows rows, ThreadRows thread, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.thread = thread;
        this.events = events;
        this.clock = clock;
    }

    /** A change in the making: who now deals with it, of which service, until when, how it ended. */
    record Change(
            RequestVerb verb,
            Kind kind,
            String detail,
            Service service,
            @Nullable Person handler,
            LocalDate due,
            @Nullable Outcome outcome,
            @Nullable RequestId into) {
        /** Leaves service, handler and term as they are. */
        static Change of(Request request, Service service, RequestVerb verb, Kind kind) {
            return new Change(verb, kind, "", service, request.handler(), request.dueOn(), null, null);
        }

        Change because(String words) {
            return new Change(verb, kind, words, service, handler, due, outcome, into);
        }

        Change by(@Nullable Person who) {
            return new Change(verb, kind, detail, service, who, due, outcome, into);
        }

        Change at(Service other) {
            return new Change(verb, kind, detail, other, handler, due, outcome, into);
        }

        Change until(LocalDate day) {
            return new Change(verb, kind, detail, service, handler, day, outcome, into);
        }

        Change ended(Outcome how) {
            return new Change(verb, kind, detail, service, handler, due, how, null);
        }

        Change mergedInto(RequestId other) {
            return new Change(verb, kind, detail, service, handler, due, Outcome.MERGED, other);
        }
    }

    /** The first day by which the service promises an answer to what is asked now. */
    LocalDate firstTerm(Service service) {
        return BankDays.after(LocalDate.now(clock), service.termDays());
    }

    /**
     * The new request, with its number.
     *
     * @throws NotHere when somebody else used its id
     */
    void begin(Actor me, Request request) {
        if (!rows.add(request)) throw new NotHere();
        noteAndTell(me, request, new Happened(Kind.SENT, me.name(), "", request.dueOn(), request.openedAt()));
    }

    /** Refused when that may not be done with it any more ({@code support.not-any-more}). */
    void move(Actor me, Request request, Change change) {
        var to = request.state().after(change.verb()).orElseThrow(() -> new Refused("support.not-any-more"));
        var now = clock.instant();
        var since = to == request.state() ? request.since() : now;
        var handler = to == RequestState.RECEIVED ? change.handler() : Objects.requireNonNull(change.handler());
        var moved = new Request(
                request.id(),
                request.entity(),
                request.office(),
                change.service().id(),
                request.asker(),
                request.number(),
                request.subject(),
                request.activity(),
                request.about(),
                to,
                since,
                handler,
                request.openedAt(),
                change.due(),
                change.outcome(),
                change.into());
        rows.move(moved);
        noteAndTell(me, moved, new Happened(change.kind(), me.name(), change.detail(), change.due(), now));
    }

    /** Notes and tells what leaves the request where it stands. */
    void note(Actor me, Request request, Kind kind, String detail) {
        noteAndTell(me, request, new Happened(kind, me.name(), detail, request.dueOn(), clock.instant()));
    }

    private void noteAndTell(Actor me, Request request, Happened what) {
        thread.happened(request.id(), me, what);
        events.publishEvent(new RequestMoved(
                request.id(), request.service(), what.kind(), me.author(), what.whoName(), what.due(), what.at()));
    }
}
