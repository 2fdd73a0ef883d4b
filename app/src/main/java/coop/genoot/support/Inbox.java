package coop.genoot.support;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.organisation.staff.Colleague;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Happened.Kind;
import coop.genoot.support.Request.Person;
import coop.genoot.support.RequestMoves.Change;
import coop.genoot.support.Requests.Told;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Desks;
import coop.genoot.support.services.Service;
import coop.genoot.support.services.ServiceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was asked of the services that somebody works for, and what the team does with it (requirements S-06, S-08,
 * S-19, S-21). For everybody else none of it exists; nobody deals with what they asked themselves.
 */
@Component
@Transactional
public class Inbox {
    /** The most signs the reason of another term or of handing over has. */
    public static final int LONGEST_REASON = 300;

    private final RequestRows rows;
    private final Threads threads;
    private final Catalogue catalogue;
    private final Desks desks;
    private final RequestMoves moves;
    private final Clock clock;

    Inbox(RequestRows rows, Threads threads, Catalogue catalogue, Desks desks, RequestMoves moves, Clock clock) {
        this.rows = rows;
        this.threads = threads;
        this.catalogue = catalogue;
        this.desks = desks;
        this.moves = moves;
        this.clock = clock;
    }

    /** What the team reads: what both sides read, and its own notes. */
    @Component
    record Threads(ThreadRows shared, NoteRows notes) {}

    /** How many requests wait for a team, and how many of them are late. */
    public record Standing(int open, int overdue) {}

    /** What a message of the team does with the request. */
    public enum Answer {
        UPDATE,
        ASK,
        ANSWER
    }

    /** The services this person works for. */
    @Transactional(readOnly = true)
    public List<Service> services(Actor me) {
        return desks.of(me);
    }

    /** What waits for these services of mine, what is late first. */
    @Transactional(readOnly = true)
    public List<Request> waiting(Actor me, List<Service> mine, int limit) {
        return mine.isEmpty() ? List.of() : rows.waiting(served(me, mine), me.self(), limit);
    }

    /** What these services of mine answered, closed, or wait for, the latest first. */
    @Transactional(readOnly = true)
    public List<Request> rest(Actor me, List<Service> mine, int limit) {
        return mine.isEmpty() ? List.of() : rows.rest(served(me, mine), me.self(), limit);
    }

    /** What was asked of my services, with these words in its number or its subject, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> named(Actor me, String words, int limit) {
        var mine = services(me);
        return mine.isEmpty() ? List.of() : rows.named(served(me, mine), me.self(), words, limit);
    }

    @Transactional(readOnly = true)
    public Standing standing(Actor me, List<Service> mine) {
        return mine.isEmpty() ? new Standing(0, 0) : rows.standing(served(me, mine), me.self(), LocalDate.now(clock));
    }

    /** The request, when the actor works for its service and did not ask it. */
    @Transactional(readOnly = true)
    public Optional<Request> find(Actor me, RequestId id) {
        return rows.find(id).filter(it -> isFor(me, it));
    }

    @Transactional(readOnly = true)
    public Optional<Told> told(Actor me, RequestId id) {
        return find(me, id)
                .map(_ ->
                        new Told(threads.shared().messages(id), threads.shared().happenings(id)));
    }

    /** As {@link Requests#pulse}, also of notes. */
    @Transactional(readOnly = true)
    public Optional<String> pulse(Actor me, RequestId id) {
        return find(me, id)
                .map(it -> it.pulse(threads.shared().countHappenings(id), LocalDate.now(clock)) + "-"
                        + threads.notes().count(id));
    }

    /** Notes of the team for itself, oldest first. */
    @Transactional(readOnly = true)
    public List<Said> notes(Actor me, RequestId id) {
        return find(me, id).isEmpty() ? List.of() : threads.notes().of(id);
    }

    /** The colleagues and the other services to whom the actor can hand it over. */
    @Transactional(readOnly = true)
    public Others others(Actor me, Request request) {
        var service = serviceOf(me, request);
        var handler = request.handler();
        var colleagues = desks.people(service).stream()
                .filter(it -> !it.person().equals(me.person()) && !request.isOf(it.person()))
                .filter(it -> handler == null || !it.person().equals(handler.id()))
                .toList();
        var others = catalogue.offered(me, List.of(request.entity())).stream()
                .filter(it -> !it.id().equals(service.id()))
                .toList();
        return new Others(colleagues, others);
    }

    /** Who else could deal with a request. */
    public record Others(List<Colleague> colleagues, List<Service> services) {
        public Others {
            colleagues = List.copyOf(colleagues);
            services = List.copyOf(services);
        }
    }

    /**
     * Takes it, from nobody or from the colleague that the actor saw dealing with it. Refused when somebody else took
     * it in the meantime ({@code support.taken}): of two at once, one has it.
     *
     * @param seen who dealt with it when the actor looked; null for nobody
     */
    public void take(Actor me, RequestId id, @Nullable PersonId seen) {
        var request = mine(me, id);
        var handler = request.handler();
        if (handler != null && handler.id().equals(me.person())) return;
        var present = handler == null ? null : handler.id();
        if (handler != null && !Objects.equals(present, seen)) throw new Refused("support.taken", handler.name());
        moves.move(
                me, request, change(me, request, RequestVerb.TAKE, Kind.TAKEN).by(self(me)));
    }

    /** Hands it to a colleague of the same service. Refused for somebody who does not work there. */
    public void handOver(Actor me, RequestId id, PersonId to, String why) {
        var request = mine(me, id);
        var colleague = others(me, request).colleagues().stream()
                .filter(it -> it.person().equals(to))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(Problem.at("to", "support.hand-over.choose"))));
        var change = change(me, request, RequestVerb.PASS_ON, Kind.HANDED_OVER)
                .by(new Person(to, colleague.name()))
                .because(reason(why));
        moves.move(me, request, change);
    }

    /** Sends it on to another service of the entity, where nobody has it yet; its first term runs from today. */
    public void sendOn(Actor me, RequestId id, ServiceId to, String why) {
        var request = mine(me, id);
        var other = others(me, request).services().stream()
                .filter(it -> it.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(Problem.at("to", "support.hand-over.choose"))));
        var change = change(me, request, RequestVerb.SEND_ON, Kind.HANDED_OVER)
                .at(other)
                .by(null)
                .until(moves.firstTerm(other))
                .because(reason(why));
        moves.move(me, request, change);
    }

    /** Keeps a note that only those who work for the service read; the same id keeps it once. */
    public void note(Actor me, RequestId id, UUID note, String text) {
        var request = mine(me, id);
        var words = RequestForm.words("note", text, "support.note.missing");
        threads.notes().add(request, me, new Said(note, true, self(me), words, clock.instant()));
    }

    /** Writes to whoever asked; the same id writes once. Who answers what nobody has takes it. */
    public void answer(Actor me, RequestId id, UUID message, String text, Answer how) {
        var request = mine(me, id);
        var words = RequestForm.words("answer", text, "support.message.missing");
        if (!threads.shared().say(id, me, new Said(message, true, self(me), words, clock.instant()))) return;
        var change = switch (how) {
            case UPDATE -> change(me, request, RequestVerb.UPDATE, Kind.UPDATED);
            case ASK -> change(me, request, RequestVerb.ASK, Kind.ASKED);
            case ANSWER -> change(me, request, RequestVerb.ANSWER, Kind.ANSWERED);
        };
        moves.move(me, request, change.by(handlerOr(me, request)));
    }

    /** The members who follow it. */
    @Transactional(readOnly = true)
    public List<Person> followers(Actor me, RequestId id) {
        return find(me, id).isEmpty() ? List.of() : rows.followers(id);
    }

    /**
     * Lets a member follow it: they read along from now on, and whoever asked is told. Once is enough.
     *
     * @param whom a member of the entity who did not ask it, which the caller knows
     */
    public void letFollow(Actor me, RequestId id, Person whom) {
        var request = mine(me, id);
        if (rows.follow(request, whom, clock.instant())) moves.note(me, request, Kind.FOLLOWED, whom.name());
    }

    /** Takes a member off again who follows by mistake; the history tells that they did. */
    public void letFollowNoMore(Actor me, RequestId id, PersonId whom) {
        var request = mine(me, id);
        rows.unfollow(id, whom).ifPresent(name -> moves.note(me, request, Kind.UNFOLLOWED, name));
    }

    /** Promises another day, with the reason that whoever asked reads; refused for a day that is past (S-02). */
    public void moveTerm(Actor me, RequestId id, LocalDate day, String why) {
        var request = mine(me, id);
        var problems = new ArrayList<Problem>();
        var today = LocalDate.now(clock);
        if (day.isBefore(today)) problems.add(Problem.at("day", "support.term.past"));
        if (day.isAfter(today.plusYears(1))) problems.add(Problem.at("day", "support.term.far"));
        if (why.isBlank()) problems.add(Problem.at("termWhy", "support.term.no-reason"));
        if (why.strip().length() > LONGEST_REASON)
            problems.add(Problem.at("termWhy", "support.too-long", LONGEST_REASON));
        Invalid.unlessNone(problems);
        var change =
                change(me, request, RequestVerb.MOVE_TERM, Kind.TERM).until(day).because(why.strip());
        moves.move(me, request, change);
    }

    /**
     * Closes it. Whoever asked reads the words, and opens it again by writing. What is declined needs the reason and
     * where to go instead (requirement S-18).
     */
    public void close(Actor me, RequestId id, UUID message, Outcome outcome, String text) {
        var request = mine(me, id);
        if (outcome == Outcome.DECLINED || !text.isBlank()) {
            var words = RequestForm.words("closing", text, "support.close.no-reason");
            if (!threads.shared().say(id, me, new Said(message, true, self(me), words, clock.instant()))) return;
        }
        var change = change(me, request, RequestVerb.CLOSE, Kind.CLOSED).by(handlerOr(me, request));
        moves.move(me, request, change.ended(outcome));
    }

    private Change change(Actor me, Request request, RequestVerb verb, Kind kind) {
        return Change.of(request, serviceOf(me, request), verb, kind);
    }

    private Request mine(Actor me, RequestId id) {
        return NotHere.unless(rows.lock(id).filter(it -> isFor(me, it)));
    }

    private boolean isFor(Actor me, Request request) {
        return !request.isOf(me.person()) && desks.serves(me, serviceOf(me, request));
    }

    private Service serviceOf(Actor me, Request request) {
        return catalogue.service(me, request.service()).orElseThrow();
    }

    private List<ServiceId> served(Actor me, List<Service> mine) {
        return mine.stream().filter(it -> desks.serves(me, it)).map(Service::id).toList();
    }

    private static Person handlerOr(Actor me, Request request) {
        var handler = request.handler();
        return handler == null ? self(me) : handler;
    }

    private static Person self(Actor me) {
        return new Person(me.self(), me.name());
    }

    private static String reason(String typed) {
        var words = typed.strip();
        if (words.length() > LONGEST_REASON)
            throw new Invalid(List.of(Problem.at("handWhy", "support.too-long", LONGEST_REASON)));
        return words;
    }
}
