package coop.genoot.platform.notices;

import static coop.genoot.platform.db.Tables.NOTICE;
import static org.jooq.impl.DSL.any;

import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** News that waits to be told together by one mail of a day or a week. */
@Component
class GatheredNews {
    private static final UUID NOBODY = new UUID(0, 0);

    private final DSLContext sql;

    GatheredNews(DSLContext sql) {
        this.sql = sql;
    }

    /** Until when news is told now: of the days before this one, and of the weeks before this one. */
    record Until(Instant day, Instant week) {
        private Condition isDue() {
            return NOTICE.GATHERED_AT
                    .isNull()
                    .and(NOTICE.GATHER
                            .eq(Way.DAILY.name())
                            .and(NOTICE.TOLD_AT.lt(day))
                            .or(NOTICE.GATHER.eq(Way.WEEKLY.name()).and(NOTICE.TOLD_AT.lt(week))));
        }
    }

    /** Some of those for whom a mail is due, after that person. */
    List<PersonId> people(Until until, PersonId after, int limit) {
        return sql.selectDistinct(NOTICE.PERSON_ID)
                .from(NOTICE)
                .where(until.isDue())
                .and(NOTICE.PERSON_ID.gt(after.value()))
                .orderBy(NOTICE.PERSON_ID)
                .limit(limit)
                .fetch(row -> new PersonId(row.value1()));
    }

    static PersonId nobody() {
        return new PersonId(NOBODY);
    }

    /** Takes what is due for that person; nobody else takes it. What they read meanwhile is told already. */
    List<News> take(PersonId person, Until until, Instant now) {
        var due = sql.selectFrom(NOTICE)
                .where(until.isDue())
                .and(NOTICE.PERSON_ID.eq(person.value()))
                .orderBy(NOTICE.TOLD_AT, NOTICE.ID)
                .forUpdate()
                .skipLocked()
                .fetch();
        sql.update(NOTICE)
                .set(NOTICE.GATHERED_AT, now)
                .where(NOTICE.ID.eq(any(due.getValues(NOTICE.ID).toArray(UUID[]::new))))
                .execute();
        return due.stream()
                .filter(it -> it.getReadAt() == null)
                .map(KeptNotices::news)
                .toList();
    }
}
