package coop.genoot.platform.notices;

import static coop.genoot.platform.db.Tables.MAIL_ENDING;
import static org.jooq.impl.DSL.any;

import coop.genoot.common.PersonId;
import coop.genoot.platform.identity.Site;
import coop.genoot.platform.links.Secrets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The secret in the address that ends mail to a person, as it is kept: one each, and it never runs out. */
@Component
class EndingSecrets {
    private final DSLContext sql;
    private final Site site;

    EndingSecrets(DSLContext sql, Site site) {
        this.sql = sql;
        this.site = site;
    }

    /** The address for each of these people, the same in all their mails. */
    Map<PersonId, String> addresses(Collection<PersonId> people) {
        var insert = sql.insertInto(MAIL_ENDING, MAIL_ENDING.PERSON_ID, MAIL_ENDING.SECRET);
        for (var person : people) insert = insert.values(person.value(), Secrets.make());
        if (!people.isEmpty()) insert.onConflictDoNothing().execute();
        return sql
                .selectFrom(MAIL_ENDING)
                .where(MAIL_ENDING.PERSON_ID.eq(
                        any(people.stream().map(PersonId::value).toArray(UUID[]::new))))
                .fetch()
                .stream()
                .collect(Collectors.toMap(
                        it -> new PersonId(it.getPersonId()), it -> site.link("/unsubscribe/" + it.getSecret())));
    }

    /** Whose it is. */
    Optional<PersonId> owner(String secret) {
        return sql.selectFrom(MAIL_ENDING)
                .where(MAIL_ENDING.SECRET.eq(secret))
                .fetchOptional(it -> new PersonId(it.getPersonId()));
    }
}
