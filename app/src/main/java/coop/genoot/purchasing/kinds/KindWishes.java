package coop.genoot.purchasing.kinds;

import static coop.genoot.purchasing.db.Tables.KIND_WISH;

import coop.genoot.common.EntityId;
import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.NotHere;
import coop.genoot.purchasing.db.tables.records.KindWishRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who asks for a kind of cost that is not in the list, and what they were answered: counted, and never in silence. */
@Component
@Transactional
public class KindWishes {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_WORDS = 600;
    private static final int SHOWN = 100;

    private final DSLContext sql;
    private final Clock clock;

    KindWishes(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** What this person asked, and for who keeps the money of an entity what was asked there; the latest first. */
    @Transactional(readOnly = true)
    public List<KindWish> known(Actor me) {
        return sql.selectFrom(KIND_WISH)
                .where(KIND_WISH.PERSON_ID.eq(me.self().value()))
                .or(KIND_WISH.ENTITY_ID.in(me.scopes(Hat.FINANCE)))
                .orderBy(KIND_WISH.ASKED_AT.desc())
                .limit(SHOWN)
                .fetch(KindWishes::wish);
    }

    /**
     * Asks for a kind; the same id asks once. Refused with {@link Invalid} when nothing is named or too much is
     * written, and to who is no member of that entity ({@code purchasing.not-a-member}).
     */
    public void ask(Actor me, UUID id, EntityId entity, String name, String why) {
        if (!me.has(Hat.MEMBER, entity.value())) throw new Refused("purchasing.not-a-member");
        var problems = new ArrayList<Problem>();
        if (name.isBlank()) problems.add(Problem.at("name", "purchasing.wish.no-name"));
        if (name.strip().length() > LONGEST_NAME)
            problems.add(Problem.at("name", "purchasing.too-long", LONGEST_NAME));
        if (why.strip().length() > LONGEST_WORDS)
            problems.add(Problem.at("why", "purchasing.too-long", LONGEST_WORDS));
        Invalid.unlessNone(problems);
        sql.insertInto(KIND_WISH)
                .set(KIND_WISH.ID, id)
                .set(KIND_WISH.ENTITY_ID, entity.value())
                .set(KIND_WISH.PERSON_ID, me.self().value())
                .set(KIND_WISH.PERSON_NAME, me.name())
                .set(KIND_WISH.NAME, name.strip())
                .set(KIND_WISH.WHY, why.strip())
                .set(KIND_WISH.ASKED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /**
     * Answers it, once, with a reason. Refused with {@link Invalid} without words; 404 for who does not keep the money
     * of that entity.
     */
    public void answer(Actor me, UUID id, boolean accepted, String words) {
        var wish = sql.selectFrom(KIND_WISH)
                .where(KIND_WISH.ID.eq(id))
                .and(KIND_WISH.ENTITY_ID.in(me.scopes(Hat.FINANCE)))
                .forUpdate()
                .fetchOptional(KindWishes::wish);
        if (!NotHere.unless(wish).isOpen()) throw new Refused("purchasing.wish.answered");
        if (words.isBlank()) throw new Invalid(List.of(Problem.at("answer", "purchasing.no-reason")));
        if (words.strip().length() > LONGEST_WORDS)
            throw new Invalid(List.of(Problem.at("answer", "purchasing.too-long", LONGEST_WORDS)));
        sql.update(KIND_WISH)
                .set(KIND_WISH.ACCEPTED, accepted)
                .set(KIND_WISH.ANSWER, words.strip())
                .set(KIND_WISH.ANSWERED_BY, me.name())
                .set(KIND_WISH.ANSWERED_AT, clock.instant())
                .where(KIND_WISH.ID.eq(id))
                .execute();
    }

    private static KindWish wish(KindWishRecord row) {
        return new KindWish(
                row.getId(),
                new EntityId(row.getEntityId()),
                new PersonId(row.getPersonId()),
                row.getPersonName(),
                row.getName(),
                row.getWhy(),
                row.getAskedAt(),
                row.getAccepted(),
                row.getAnswer());
    }
}
