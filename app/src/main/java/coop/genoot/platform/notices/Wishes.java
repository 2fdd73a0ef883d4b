package coop.genoot.platform.notices;

import static coop.genoot.platform.db.Tables.NOTICE_WISH;
import static org.jooq.impl.DSL.any;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.notices.Wanted.Wish;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of which news people want to be told at all, by the key of its sentence: for all things, or for one of them
 * (requirement D-13). In which way they are told stays their {@link Way}.
 */
@Component
@Transactional
public class Wishes {
    private final DSLContext sql;

    Wishes(DSLContext sql) {
        this.sql = sql;
    }

    /** Tells the actor such news from now on, or not any more; {@code about} is one thing, or null for all. */
    public void choose(Actor me, String key, @Nullable UUID about, boolean wanted) {
        sql.insertInto(NOTICE_WISH)
                .set(NOTICE_WISH.PERSON_ID, me.self().value())
                .set(NOTICE_WISH.KEY, key)
                .set(NOTICE_WISH.ABOUT, about == null ? Wanted.EVERYTHING : about)
                .set(NOTICE_WISH.WANTED, wanted)
                .onConflict(NOTICE_WISH.PERSON_ID, NOTICE_WISH.KEY, NOTICE_WISH.ABOUT)
                .doUpdate()
                .set(NOTICE_WISH.WANTED, wanted)
                .execute();
    }

    /** What these people said of such news, about everything and about these things. */
    @Transactional(readOnly = true)
    public Wanted of(Collection<PersonId> people, Collection<String> keys, Collection<UUID> about) {
        var persons = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var things = Stream.concat(about.stream(), Stream.of(Wanted.EVERYTHING)).toArray(UUID[]::new);
        return new Wanted(sql.selectFrom(NOTICE_WISH)
                .where(NOTICE_WISH.PERSON_ID.eq(any(persons)))
                .and(NOTICE_WISH.KEY.eq(any(keys.toArray(String[]::new))))
                .and(NOTICE_WISH.ABOUT.eq(any(things)))
                .fetchMap(
                        it -> new Wish(new PersonId(it.getPersonId()), it.getKey(), it.getAbout()),
                        it -> it.getWanted()));
    }
}
