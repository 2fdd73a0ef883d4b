package coop.genoot.platform.notices;

import static coop.genoot.platform.db.Tables.NOTICE_WISH;
import static org.jooq.impl.DSL.any;

import coop.genoot.common.PersonId;
import coop.genoot.platform.notices.Wanted.Wish;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Wishes as they are kept: the last word of each person about each thing. */
@Component
class KeptWishes {
    private final DSLContext sql;

    KeptWishes(DSLContext sql) {
        this.sql = sql;
    }

    void keep(Wish wish, boolean wanted) {
        sql.insertInto(NOTICE_WISH)
                .set(NOTICE_WISH.PERSON_ID, wish.person().value())
                .set(NOTICE_WISH.KEY, wish.key())
                .set(NOTICE_WISH.ABOUT, wish.about())
                .set(NOTICE_WISH.WANTED, wanted)
                .onConflict(NOTICE_WISH.PERSON_ID, NOTICE_WISH.KEY, NOTICE_WISH.ABOUT)
                .doUpdate()
                .set(NOTICE_WISH.WANTED, wanted)
                .execute();
    }

    Map<Wish, Boolean> of(Collection<PersonId> people, Collection<String> keys, Collection<UUID> about) {
        var persons = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return sql.selectFrom(NOTICE_WISH)
                .where(NOTICE_WISH.PERSON_ID.eq(any(persons)))
                .and(NOTICE_WISH.KEY.eq(any(keys.toArray(String[]::new))))
                .and(NOTICE_WISH.ABOUT.eq(any(about.toArray(UUID[]::new))))
                .fetchMap(
                        it -> new Wish(new PersonId(it.getPersonId()), it.getKey(), it.getAbout()),
                        it -> it.getWanted());
    }
}
