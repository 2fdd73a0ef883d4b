package coop.genoot.support.trust;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.organisation.Entity;
import coop.genoot.platform.Actor;
import coop.genoot.platform.NotHere;
import coop.genoot.support.services.Catalogue;
import coop.genoot.support.trust.Letter.Line;
import coop.genoot.support.trust.Letter.Party;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write to a person of trust, and the answers (requirement S-16). For everybody but the two of them it does
 * not exist. It leaves no line in the audit trail and is in no search.
 */
@Component
@Transactional
public class Letters {
    /** The most signs one writes at once. */
    public static final int LONGEST = 5_000;

    private final LetterRows rows;
    private final TrustedRows trusted;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Letters(LetterRows rows, TrustedRows trusted, Catalogue catalogue, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trusted = trusted;
        this.catalogue = catalogue;
        this.events = events;
        this.clock = clock;
    }

    /** Whom this person can write to: the people of trust of their entities, without themselves. */
    @Transactional(readOnly = true)
    public List<Trusted> people(Actor me) {
        var entities = catalogue.entities(me).stream().map(Entity::id).toList();
        return trusted.of(entities, LocalDate.now(clock)).stream()
                .filter(it -> !it.person().equals(me.person()))
                .toList();
    }

    /** The letters this person began or got, the newest first. */
    @Transactional(readOnly = true)
    public List<Letter> mine(Actor me, int limit) {
        return rows.of(me.self(), LocalDate.now(clock), limit);
    }

    /** The letter, for one of its two people; for the person of trust as long as they are that. */
    @Transactional(readOnly = true)
    public Optional<Letter> find(Actor me, UUID id) {
        return rows.find(id)
                .filter(it -> it.isBetween(me.person()))
                .filter(it -> it.asker().id().equals(me.person()) || isOpen(it));
    }

    /** Whether the other still reads and answers: whoever left, advises or administers now does not. */
    @Transactional(readOnly = true)
    public boolean isOpen(Letter letter) {
        return trusted.trusts(letter.entity(), letter.trusted().id(), LocalDate.now(clock));
    }

    /** What they wrote, oldest first; empty for anybody else. */
    @Transactional(readOnly = true)
    public List<Line> lines(Actor me, UUID id) {
        return find(me, id).isEmpty() ? List.of() : rows.lines(id);
    }

    /**
     * Begins a letter; the same id begins it once. Refused with {@link Invalid} when it is empty or too long, and when
     * that person is not trusted in an entity of the writer.
     */
    public void begin(Actor me, UUID id, String to, String text) {
        var whom = people(me).stream()
                .filter(it -> it.person().toString().equals(to))
                .findFirst();
        var problems = new java.util.ArrayList<Problem>();
        if (whom.isEmpty()) problems.add(Problem.at("to", "support.trust.no-person"));
        check(text, problems);
        Invalid.unlessNone(problems);
        var one = whom.orElseThrow();
        var now = clock.instant();
        rows.add(new Letter(
                id, one.entity(), new Party(me.self(), me.name()), new Party(one.person(), one.name()), now));
        var letter = NotHere.unless(find(me, id).filter(it -> it.asker().id().equals(me.person())));
        say(letter, id, me.self(), text);
    }

    /** Writes more; the same line is written once. Refused as {@link #begin} is; not there for anybody else. */
    public void write(Actor me, UUID id, UUID line, String text) {
        var letter = NotHere.unless(find(me, id));
        var problems = new java.util.ArrayList<Problem>();
        check(text, problems);
        if (!isOpen(letter))
            problems.add(Problem.at("", "support.trust.over", letter.trusted().name()));
        Invalid.unlessNone(problems);
        say(letter, line, me.self(), text);
    }

    private void say(Letter letter, UUID line, PersonId who, String text) {
        var now = clock.instant();
        if (!rows.say(letter.id(), new Line(line, who, text.strip(), now))) return;
        boolean answer = letter.trusted().id().equals(who);
        var to = letter.other(who).id();
        events.publishEvent(new LetterWritten(letter.id(), line, letter.entity(), to, answer, now));
    }

    private static void check(String text, List<Problem> problems) {
        if (text.isBlank()) problems.add(Problem.at("text", "support.message.missing"));
        if (text.strip().length() > LONGEST) problems.add(Problem.at("text", "support.too-long", LONGEST));
    }
}
