package coop.genoot.support;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.membership.Member;
import coop.genoot.membership.Membership;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.platform.drafts.OnceOnly;
import coop.genoot.support.Happened.Kind;
import coop.genoot.support.Request.About;
import coop.genoot.support.Request.Person;
import coop.genoot.support.RequestMoves.Change;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Service;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members ask the support teams, seen from their side (requirements S-01 to S-07). Whoever asked writes and reads;
 * the advisors of their office read; for everybody else it does not exist. Notes of the team are not behind this door.
 */
@Component
@Transactional
public class Requests {
    private final RequestRows rows;
    private final ThreadRows thread;
    private final Catalogue catalogue;
    private final RequestMoves moves;
    private final Asking asking;
    private final Clock clock;

    Requests(RequestRows rows, ThreadRows thread, Catalogue catalogue, RequestMoves moves, Asking asking, Clock clock) {
        this.rows = rows;
        this.thread = thread;
        this.catalogue = catalogue;
        this.moves = moves;
        this.asking = asking;
        this.clock = clock;
    }

    /** Who somebody is, for which of their Activities they can ask, and that a form sent twice asks once. */
    @Component
    record Asking(Membership membership, Activities activities, OnceOnly once) {}

    /** What was said, and what happened, in their order. */
    public record Told(List<Said> messages, List<Happened> happenings) {
        public Told {
            messages = List.copyOf(messages);
            happenings = List.copyOf(happenings);
        }
    }

    /** The services this person can ask. */
    @Transactional(readOnly = true)
    public List<Service> possible(Actor me) {
        return catalogue.possible(me);
    }

    /**
     * Sends it; the same id sends it once. Its number, its term and a notice to both sides are there at once. Refused
     * with {@link coop.genoot.common.Invalid} when the form has problems, and when that id was sent with other words
     * before.
     *
     * @param about the document it is about, as its room shows it to the actor; null for none
     * @throws NotHere when somebody else used that id
     */
    public Request send(Actor me, RequestId id, RequestForm form, @Nullable DocumentRef about) {
        asking.once().perform(me, id.value(), form.toString(), () -> {
            begin(me, id, form, about);
            return id.toString();
        });
        return NotHere.unless(rows.find(id).filter(it -> it.isOf(me.person())));
    }

    private void begin(Actor me, RequestId id, RequestForm form, @Nullable DocumentRef about) {
        var mine = asking.activities().managedBy(me);
        var read = form.read(possible(me), mine, ActivityView::id);
        var activity = read.activity();
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var service = read.service();
        var request = new Request(
                id,
                service.entity(),
                officeFor(me, service.entity(), activity),
                service.id(),
                new Person(me.self(), me.name()),
                rows.nextNumber(service.entity(), today.getYear()),
                read.subject(),
                activity == null ? null : activity.id(),
                about == null ? null : new About(about.kind(), about.id(), about.number()),
                RequestState.RECEIVED,
                now,
                null,
                now,
                moves.firstTerm(service),
                null,
                null);
        moves.begin(me, request);
        thread.say(id, me, new Said(id.value(), false, request.asker(), read.text(), now));
    }

    /** The request, when the actor asked it, advises at the office, was let in on it by the team, or is the house. */
    @Transactional(readOnly = true)
    public Optional<Request> find(Actor me, RequestId id) {
        return rows.find(id).filter(it -> me.isSystem() || it.isOf(me.person()) || advises(me, it) || follows(me, it));
    }

    /** What was said and what happened; empty of what the actor may not read. */
    @Transactional(readOnly = true)
    public Optional<Told> told(Actor me, RequestId id) {
        return find(me, id).map(it -> new Told(thread.messages(id), thread.happenings(id)));
    }

    /** A mark that is another one as soon as anything of it changed; for a page that asks often (requirement S-04). */
    @Transactional(readOnly = true)
    public Optional<String> pulse(Actor me, RequestId id) {
        return find(me, id).map(it -> it.pulse(thread.countHappenings(id), LocalDate.now(clock)));
    }

    /** The service that deals with it. */
    @Transactional(readOnly = true)
    public Service serviceOf(Actor me, Request request) {
        return catalogue.service(me, request.service()).orElseThrow();
    }

    /** What this person asked, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> mine(Actor me, int limit) {
        return rows.askedBy(me.self(), limit);
    }

    /** What this person asked, with these words in its number or its subject, the newest first. */
    @Transactional(readOnly = true)
    public List<Request> named(Actor me, String words, int limit) {
        return rows.named(me.self(), words, limit);
    }

    /** What the members of the offices this person advises asked, the newest first (requirement S-07). */
    @Transactional(readOnly = true)
    public List<Request> ofMyOffices(Actor me, int limit) {
        var offices = me.scopes(Hat.ADVISOR);
        return offices.isEmpty() ? List.of() : rows.ofOffices(offices, limit);
    }

    /** What others asked and the actor follows, because the team let them in on it (requirement S-04). */
    @Transactional(readOnly = true)
    public List<Request> followed(Actor me, int limit) {
        return rows.followedBy(me.self(), limit);
    }

    /**
     * Says something more. What waited for it, was answered or was closed comes back to the team, with the first term
     * of its service again. The same id says it once. Refused when it is empty or too long.
     *
     * @throws NotHere for everybody but who asked
     */
    public void reply(Actor me, RequestId id, UUID message, String text) {
        var request = NotHere.unless(rows.lock(id).filter(it -> it.isOf(me.person())));
        var words = RequestForm.words("reply", text, "support.message.missing");
        if (!thread.say(id, me, new Said(message, false, request.asker(), words, clock.instant()))) return;
        var service = serviceOf(me, request);
        boolean over = request.state() == RequestState.CLOSED || request.state() == RequestState.ANSWERED;
        var change = Change.of(request, service, RequestVerb.REPLY, over ? Kind.OPENED_AGAIN : Kind.REPLIED);
        moves.move(me, request, request.state().waitsForTeam() ? change : change.until(later(request, service)));
    }

    private LocalDate later(Request request, Service service) {
        var first = moves.firstTerm(service);
        return request.dueOn().isAfter(first) ? request.dueOn() : first;
    }

    /** The office whose advisors may read what this person asks there: their own, else that of the Activity. */
    private @Nullable OfficeId officeFor(Actor me, EntityId entity, @Nullable ActivityView activity) {
        return asking.membership()
                .member(me, me.self())
                .filter(it -> it.entity().equals(entity))
                .map(Member::office)
                .orElse(activity == null ? null : activity.office());
    }

    private boolean follows(Actor me, Request request) {
        return me.person() != null && rows.follows(me.self(), request.id());
    }

    private static boolean advises(Actor me, Request request) {
        var office = request.office();
        return office != null && me.has(Hat.ADVISOR, office.value());
    }
}
