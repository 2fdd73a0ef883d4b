package coop.genoot.support;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.Happened.Kind;
import coop.genoot.support.Request.Person;
import coop.genoot.support.RequestMoves.Change;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.services.Service;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a request with another one that asks the same, and takes them apart again (requirement S-09). The double is
 * closed and says where it goes on; whoever asked it reads along there. What was said and noted stays where it was, so
 * nothing is lost and no note ever reaches a member.
 */
@Component
@Transactional
public class Merging {
    private final RequestRows rows;
    private final MergedRows merged;
    private final Doors doors;
    private final RequestMoves moves;
    private final Catalogue catalogue;
    private final Clock clock;

    Merging(RequestRows rows, MergedRows merged, Doors doors, RequestMoves moves, Catalogue catalogue, Clock clock) {
        this.rows = rows;
        this.merged = merged;
        this.doors = doors;
        this.moves = moves;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Who may read what. */
    @Component
    record Doors(Requests requests, Inbox inbox) {}

    /** Where a request goes on that was put with another one, for who may read that one. */
    @Transactional(readOnly = true)
    public Optional<Request> goesOn(Actor me, Request request) {
        var into = request.into();
        if (into == null) return Optional.empty();
        return doors.requests().find(me, into).or(() -> doors.inbox().find(me, into));
    }

    /** The doubles that were put with it and lie on the actor's desk, the oldest first. */
    @Transactional(readOnly = true)
    public List<Request> doubles(Actor me, RequestId id) {
        if (doors.inbox().find(me, id).isEmpty()) return List.of();
        var mine = doors.inbox().services(me).stream().map(Service::id).collect(Collectors.toSet());
        return merged.with(id).stream()
                .filter(it -> mine.contains(it.service()) && !it.isOf(me.person()))
                .toList();
    }

    /**
     * Puts it with the one of that number. Refused with {@link Invalid} at {@code into} when the actor has no other
     * request with that number on their desk, when that one is closed, and when others were put with this one; with
     * {@code support.not-any-more} when this one is closed.
     */
    public void merge(Actor me, RequestId id, String number) {
        var seen = NotHere.unless(doors.inbox().find(me, id));
        var other = merged.numbered(seen.entity(), number.strip())
                .filter(it -> !it.equals(id) && doors.inbox().find(me, it).isPresent())
                .orElseThrow(() -> wrong("support.merge.nobody"));
        lock(id, other);
        var request = NotHere.unless(rows.find(id));
        var into = NotHere.unless(rows.find(other));
        if (request.state() == RequestState.CLOSED) throw new Refused("support.not-any-more");
        if (into.state() == RequestState.CLOSED) throw wrong("support.merge.closed");
        if (!merged.with(id).isEmpty()) throw wrong("support.merge.has-doubles");
        moves.move(
                me,
                request,
                change(me, request, RequestVerb.MERGE, Kind.MERGED, into).mergedInto(other));
        moves.note(me, into, Kind.MERGED_IN, request.number());
        if (!into.isOf(request.asker().id())) merged.follow(into, request, clock.instant());
    }

    /** Takes it apart again: it is back with who takes it apart. Refused when it was not put with another one. */
    public void separate(Actor me, RequestId id) {
        var seen = NotHere.unless(doors.inbox().find(me, id));
        if (seen.into() == null) throw new Refused("support.not-any-more");
        lock(id, seen.into());
        var request = NotHere.unless(rows.find(id));
        var other = request.into();
        if (other == null) throw new Refused("support.not-any-more");
        var into = NotHere.unless(rows.find(other));
        merged.followsNoMore(other, id);
        moves.move(me, request, change(me, request, RequestVerb.SEPARATE, Kind.SEPARATED, into));
        moves.note(me, into, Kind.SEPARATED_FROM, request.number());
    }

    /** Always in the same order: of two who put each with the other, one waits for the other. */
    private void lock(RequestId one, RequestId other) {
        Stream.of(one, other).sorted((a, b) -> a.value().compareTo(b.value())).forEach(rows::lock);
    }

    private Change change(Actor me, Request request, RequestVerb verb, Kind kind, Request other) {
        var service = catalogue.service(me, request.service()).orElseThrow();
        var handler = request.handler() == null ? new Person(me.self(), me.name()) : request.handler();
        return Change.of(request, service, verb, kind).by(handler).because(other.number());
    }

    private static Invalid wrong(String key) {
        return new Invalid(List.of(Problem.at("into", key)));
    }
}
