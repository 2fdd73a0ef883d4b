package coop.genoot.platform.notices;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people are told, what they have read of it, and how they want to be told. */
@Component
@Transactional
public class Notices {
    private static final Duration SHOWN = Duration.ofDays(30);

    private final KeptNotices kept;
    private final NewsKinds kinds;
    private final NoticeMails mails;
    private final NoticePushes pushes;
    private final Clock clock;
    private final Way usual;

    Notices(
            KeptNotices kept,
            NewsKinds kinds,
            NoticeMails mails,
            NoticePushes pushes,
            Clock clock,
            @Value("${genoot.notices.usual-way:MAIL}") Way usual) {
        this.kept = kept;
        this.kinds = kinds;
        this.mails = mails;
        this.pushes = pushes;
        this.clock = clock;
        this.usual = usual;
    }

    /**
     * Tells each of the people as they wanted it when it happened, whatever they chose since; whoever was told a thing
     * before is not told again.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<Digest> digests) {
        var people = digests.stream()
                .flatMap(digest -> digest.people().stream())
                .distinct()
                .toList();
        var choices = kept.choices(people);
        var reachable = pushes.reachable(choices.whoEverChose(Way.PUSH));
        BiFunction<PersonId, Digest, Way> ways = (person, digest) -> {
            var way = way(choices, person, digest);
            return way == Way.PUSH && !reachable.contains(person) ? Way.MAIL : way;
        };
        var rows = new ArrayList<KeptNotices.Told>();
        for (var digest : digests)
            for (var person : digest.people()) {
                var way = ways.apply(person, digest);
                if (way != Way.OFF) digest.news().forEach(news -> rows.add(new KeptNotices.Told(person, news, way)));
            }
        kept.addAll(rows);
        mails.send(digests, kinds, (person, digest) -> ways.apply(person, digest) == Way.MAIL);
        pushes.show(digests, (person, digest) -> ways.apply(person, digest) == Way.PUSH);
    }

    /** What is told together comes from one room and is of one kind. */
    private Way way(Choices choices, PersonId person, Digest digest) {
        var kind = kinds.of(digest.news().getFirst().key());
        return choices.of(person, kind, digest.at(), usual);
    }

    /** What this person has not read of the last month, the newest first. */
    @Transactional(readOnly = true)
    public List<Notice> unread(Actor me, int limit) {
        return me.person() == null
                ? List.of()
                : kept.of(me.self(), true, clock.instant().minus(SHOWN), limit);
    }

    /** All that this person was told, the newest first. */
    @Transactional(readOnly = true)
    public List<Notice> latest(Actor me, int limit) {
        return kept.of(me.self(), false, Instant.EPOCH, limit);
    }

    /** Marks one as read; nothing when it is not theirs. */
    public Optional<News> read(Actor me, UUID notice) {
        return kept.read(me.self(), notice, clock.instant());
    }

    public void readAll(Actor me) {
        kept.readAll(me.self(), clock.instant());
    }

    /** Every kind of news, and how the actor is told of it now; in the order in which they are shown. */
    @Transactional(readOnly = true)
    public Map<NewsKind, Way> ways(Actor me) {
        var choices = kept.choices(List.of(me.self()));
        var ways = new LinkedHashMap<NewsKind, Way>();
        for (var kind : kinds.all()) ways.put(kind, choices.of(me.self(), kind, clock.instant(), usual));
        return ways;
    }

    /**
     * Tells the actor of that kind of news in that way from now on. Refused with {@link Invalid} at the name of the
     * kind when there is none such ({@code platform.notices.no-kind}) or it must be told
     * ({@code platform.notices.must-be-told}).
     */
    public void choose(Actor me, String kind, Way way) {
        var chosen = kinds.named(kind);
        if (chosen.isEmpty()) throw new Invalid(List.of(Problem.at(kind, "platform.notices.no-kind")));
        if (chosen.get().binding()) throw new Invalid(List.of(Problem.at(kind, "platform.notices.must-be-told")));
        kept.choose(me.self(), kind, way, clock.instant());
    }

    /** Tells the actor of every kind of news in that way from now on, as far as it need not be told. */
    public void choose(Actor me, Way way) {
        kept.choose(me.self(), Choices.EVERY_KIND, way, clock.instant());
    }
}
