package coop.genoot.platform.notices;

import coop.genoot.platform.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final NoticeMails mails;
    private final Clock clock;
    private final Way usual;

    Notices(KeptNotices kept, NoticeMails mails, Clock clock, @Value("${genoot.notices.usual-way:MAIL}") Way usual) {
        this.kept = kept;
        this.mails = mails;
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
        var rows = new ArrayList<KeptNotices.Told>();
        for (var digest : digests)
            for (var person : digest.people())
                if (choices.of(person, digest.at(), usual) != Way.OFF)
                    digest.news().forEach(news -> rows.add(new KeptNotices.Told(person, news)));
        kept.addAll(rows);
        mails.send(digests, (person, digest) -> choices.of(person, digest.at(), usual) == Way.MAIL);
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

    @Transactional(readOnly = true)
    public Way wayOf(Actor me) {
        return kept.choices(List.of(me.self())).of(me.self(), clock.instant(), usual);
    }

    public void choose(Actor me, Way way) {
        kept.choose(me.self(), way, clock.instant());
    }
}
