package coop.genoot.membership;

import static coop.genoot.membership.db.Tables.MEMBER;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.membership.db.tables.records.MemberRecord;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The members as they are kept. Row-level security stands behind every read. */
@Component
class Members {
    private final DSLContext sql;

    Members(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether this person had never been a member before. */
    boolean add(Joining joining, EntityId entity, LocalDate since) {
        return sql.insertInto(MEMBER)
                        .set(MEMBER.PERSON_ID, joining.person().value())
                        .set(MEMBER.ENTITY_ID, entity.value())
                        .set(MEMBER.OFFICE_ID, joining.office().value())
                        .set(MEMBER.NAME, joining.name().strip())
                        .set(MEMBER.SINCE, since)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    Optional<Member> find(PersonId person) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.PERSON_ID.eq(person.value()))
                .and(MEMBER.UNTIL.isNull())
                .fetchOptional(Members::member);
    }

    List<Member> all(Collection<PersonId> people) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.PERSON_ID.in(people.stream().map(PersonId::value).toList()))
                .fetch(Members::member);
    }

    List<Member> named(String words, int atMost) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.NAME.containsIgnoreCase(words))
                .and(MEMBER.UNTIL.isNull())
                .orderBy(MEMBER.NAME, MEMBER.PERSON_ID)
                .limit(atMost)
                .fetch(Members::member);
    }

    List<Member> ofOffice(OfficeId office, String afterName, int atMost) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.OFFICE_ID.eq(office.value()))
                .and(MEMBER.NAME.gt(afterName))
                .and(MEMBER.UNTIL.isNull())
                .orderBy(MEMBER.NAME, MEMBER.PERSON_ID)
                .limit(atMost)
                .fetch(Members::member);
    }

    /** Whose members are meant: all of some entities, and those of some offices. */
    record Care(Set<UUID> entities, Set<UUID> offices) {
        static Care of(Actor me) {
            return new Care(me.scopes(Hat.ADMIN, Hat.SUPPORT), me.scopes(Hat.ADVISOR));
        }

        Condition members() {
            return MEMBER.ENTITY_ID.in(entities).or(MEMBER.OFFICE_ID.in(offices));
        }

        boolean isNobodys() {
            return entities.isEmpty() && offices.isEmpty();
        }
    }

    List<Member> inCare(
            Care care, @Nullable OfficeId office, String words, @Nullable PersonId after, int atMost) {
        var here = office == null ? trueCondition() : MEMBER.OFFICE_ID.eq(office.value());
        return sql.selectFrom(MEMBER)
                .where(care.members())
                .and(here)
                .and(MEMBER.NAME.containsIgnoreCase(words))
                .and(MEMBER.UNTIL.isNull())
                .and(after == null ? trueCondition() : isAfter(after))
                .orderBy(MEMBER.NAME, MEMBER.PERSON_ID)
                .limit(atMost)
                .fetch(Members::member);
    }

    Map<PersonId, Member> inCare(Care care, Collection<PersonId> people) {
        return sql.selectFrom(MEMBER)
                .where(MEMBER.PERSON_ID.in(
                        people.stream().map(PersonId::value).toList()))
                .and(care.members())
                .and(MEMBER.UNTIL.isNull())
                .fetchMap(row -> new PersonId(row.getPersonId()), Members::member);
    }

    Membership.Standing standing(Collection<UUID> entities, LocalDate since) {
        return sql.select(
                        count(),
                        count().filterWhere(MEMBER.PARTNER_SINCE.isNotNull()),
                        count().filterWhere(MEMBER.SINCE.ge(since)))
                .from(MEMBER)
                .where(MEMBER.ENTITY_ID.in(entities))
                .and(MEMBER.UNTIL.isNull())
                .fetchSingle(row -> new Membership.Standing(row.value1(), row.value2(), row.value3()));
    }

    private Condition isAfter(PersonId last) {
        var before = MEMBER.as("before");
        return row(MEMBER.NAME, MEMBER.PERSON_ID)
                .gt(select(before.NAME, before.PERSON_ID)
                        .from(before)
                        .where(before.PERSON_ID.eq(last.value())));
    }

    boolean show(PersonId person, ProfileForm.Shown shown, int version) {
        return sql.update(MEMBER)
                        .set(MEMBER.NAME, shown.name())
                        .set(MEMBER.SHOWN_EMAIL, shown.email())
                        .set(MEMBER.OPENNESS, shown.openness().name())
                        .set(MEMBER.VERSION, version + 1)
                        .where(MEMBER.PERSON_ID.eq(person.value()))
                        .and(MEMBER.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void admit(PersonId person, LocalDate on) {
        sql.update(MEMBER)
                .set(MEMBER.PARTNER_SINCE, on)
                .where(MEMBER.PERSON_ID.eq(person.value()))
                .execute();
    }

    void move(PersonId person, OfficeId office) {
        sql.update(MEMBER)
                .set(MEMBER.OFFICE_ID, office.value())
                .where(MEMBER.PERSON_ID.eq(person.value()))
                .execute();
    }

    void moveAll(OfficeId from, OfficeId to) {
        sql.update(MEMBER)
                .set(MEMBER.OFFICE_ID, to.value())
                .where(MEMBER.OFFICE_ID.eq(from.value()))
                .execute();
    }

    void end(PersonId person, LocalDate on) {
        sql.update(MEMBER)
                .set(MEMBER.UNTIL, on)
                .where(MEMBER.PERSON_ID.eq(person.value()))
                .execute();
    }

    private static Member member(MemberRecord row) {
        return new Member(
                new PersonId(row.getPersonId()),
                row.getName(),
                row.getShownEmail(),
                Member.Openness.valueOf(row.getOpenness()),
                new EntityId(row.getEntityId()),
                new OfficeId(row.getOfficeId()),
                row.getSince(),
                row.getPartnerSince(),
                row.getVersion());
    }
}
