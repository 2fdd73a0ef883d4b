package coop.genoot.membership;

import static coop.genoot.membership.db.Tables.MEMBER;

import coop.genoot.common.EntityId;
import coop.genoot.common.OfficeId;
import coop.genoot.common.PersonId;
import coop.genoot.membership.db.tables.records.MemberRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
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
