package coop.genoot.purchasing.kinds;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for a kind of cost that is not in the list, and what they were answered: counted, and never in silence. */
@Component
@Transactional
public class KindWishes {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WORDS = 600;

    private final WishRows rows;
    private final Clock clock;

    KindWishes(WishRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What this person asked, and for who keeps the money of an entity what was asked there; the latest first. */
    @Transactional(readOnly = true)
    public List<KindWish> known(Actor me) {
        return rows.known(me.self(), me.scopes(Hat.FINANCE));
    }

    /**
     * Asks for a kind; the same id asks once. Refused with {@link Invalid} when nothing is named or too much is
     * written, and to who is no member of that entity ({@code purchasing.not-a-member}).
     */
    public void ask(Actor me, UUID id, EntityId entity, String name, String why) {
        if (!me.has(Hat.MEMBER, entity.value())) throw new Refused("purchasing.not-a-member");
        var problems = new ArrayList<Problem>();
        if (name.isBlank()) problems.add(Problem.at("name", "purchasing.wish.no-name"));
        if (name.strip().length() > LONGEST_NAME) problems.add(Problem.at("name", "purchasing.too-long", LONGEST_NAME));
        if (why.strip().length() > LONGEST_WORDS) problems.add(Problem.at("why", "purchasing.too-long", LONGEST_WORDS));
        Invalid.unlessNone(problems);
        rows.add(new KindWish(id, entity, me.self(), me.name(), name.strip(), why.strip(), clock.instant(), null, ""));
    }

    /**
     * Answers it, once, with a reason. Refused with {@link Invalid} without words; 404 for who does not keep the money
     * of that entity.
     */
    public void answer(Actor me, UUID id, boolean accepted, String words) {
        var wish = rows.lock(id, me.scopes(Hat.FINANCE));
        if (!NotHere.unless(wish).isOpen()) throw new Refused("purchasing.wish.answered");
        if (words.isBlank()) throw new Invalid(List.of(Problem.at("answer", "purchasing.no-reason")));
        if (words.strip().length() > LONGEST_WORDS)
            throw new Invalid(List.of(Problem.at("answer", "purchasing.too-long", LONGEST_WORDS)));
        rows.answer(id, accepted, words.strip(), me.name(), clock.instant());
    }
}
