package coop.genoot.platform.notices;

import static coop.genoot.platform.db.Tables.NOTICE;
import static coop.genoot.platform.db.Tables.NOTICE_CHOICE;

import coop.genoot.common.Money;
import coop.genoot.common.PersonId;
import coop.genoot.platform.db.tables.records.NoticeRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Row9;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Notices and choices as they are kept. */
@Component
class KeptNotices {
    private static final int AT_ONCE = 1_000;

    private final DSLContext sql;

    KeptNotices(DSLContext sql) {
        this.sql = sql;
    }

    /** A piece of news for one person, in the way they wanted it. */
    record Told(PersonId person, News news, Way way) {
        UUID id() {
            return UUID.nameUUIDFromBytes((person + " " + news.id()).getBytes(StandardCharsets.UTF_8));
        }
    }

    void addAll(List<Told> all) {
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            var some = all.subList(start, Math.min(all.size(), start + AT_ONCE));
            sql.insertInto(
                            NOTICE,
                            NOTICE.ID,
                            NOTICE.PERSON_ID,
                            NOTICE.TOLD_AT,
                            NOTICE.KEY,
                            NOTICE.CENTS,
                            NOTICE.CURRENCY,
                            NOTICE.FACTS,
                            NOTICE.PATH,
                            NOTICE.GATHER)
                    .valuesOfRows(some.stream().map(KeptNotices::row).toList())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    List<Notice> of(PersonId person, boolean unreadOnly, Instant since, int limit) {
        return sql.selectFrom(NOTICE)
                .where(NOTICE.PERSON_ID.eq(person.value()))
                .and(NOTICE.TOLD_AT.ge(since))
                .and(unreadOnly ? NOTICE.READ_AT.isNull() : DSL.noCondition())
                .orderBy(NOTICE.TOLD_AT.desc(), NOTICE.ID.desc())
                .limit(limit)
                .fetch(row -> new Notice(news(row), row.getReadAt() != null));
    }

    Optional<News> read(PersonId person, UUID id, Instant now) {
        var found = sql.selectFrom(NOTICE)
                .where(NOTICE.ID.eq(id))
                .and(NOTICE.PERSON_ID.eq(person.value()))
                .fetchOptional(KeptNotices::news);
        if (found.isPresent())
            sql.update(NOTICE)
                    .set(NOTICE.READ_AT, now)
                    .where(NOTICE.ID.eq(id))
                    .and(NOTICE.READ_AT.isNull())
                    .execute();
        return found;
    }

    void readAll(PersonId person, Instant now) {
        sql.update(NOTICE)
                .set(NOTICE.READ_AT, now)
                .where(NOTICE.PERSON_ID.eq(person.value()))
                .and(NOTICE.READ_AT.isNull())
                .execute();
    }

    /** Every choice these people ever made. */
    Choices choices(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        var made = new HashMap<Choices.Of, NavigableMap<Instant, Way>>();
        sql.selectFrom(NOTICE_CHOICE)
                .where(NOTICE_CHOICE.PERSON_ID.eq(DSL.any(ids)))
                .forEach(row -> made.computeIfAbsent(
                                new Choices.Of(new PersonId(row.getPersonId()), row.getKind()), _ -> new TreeMap<>())
                        .put(row.getSince(), Way.valueOf(row.getWay())));
        return new Choices(made);
    }

    void choose(PersonId person, String kind, Way way, Instant since) {
        sql.insertInto(NOTICE_CHOICE)
                .columns(NOTICE_CHOICE.PERSON_ID, NOTICE_CHOICE.KIND, NOTICE_CHOICE.SINCE, NOTICE_CHOICE.WAY)
                .values(person.value(), kind, since, way.name())
                .onConflict(NOTICE_CHOICE.PERSON_ID, NOTICE_CHOICE.KIND, NOTICE_CHOICE.SINCE)
                .doUpdate()
                .set(NOTICE_CHOICE.WAY, way.name())
                .execute();
    }

    private static Row9<UUID, UUID, Instant, String, Long, String, String[], String, String> row(Told told) {
        var news = told.news();
        var amount = news.amount();
        return DSL.row(
                told.id(),
                told.person().value(),
                news.at(),
                news.key(),
                amount == null ? null : amount.cents(),
                amount == null ? null : amount.currency().getCurrencyCode(),
                news.facts().toArray(String[]::new),
                news.path(),
                told.way().isGathered() ? told.way().name() : null);
    }

    static News news(NoticeRecord row) {
        var amount = row.getCents() == null ? null : new Money(row.getCents(), Currency.getInstance(row.getCurrency()));
        return new News(
                row.getId(), row.getToldAt(), row.getKey(), amount, Arrays.asList(row.getFacts()), row.getPath());
    }
}
