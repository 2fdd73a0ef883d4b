package coop.genoot.platform.identity;

import static coop.genoot.platform.db.Tables.PASSKEY;
import static coop.genoot.platform.db.Tables.PASSWORD;

import coop.genoot.common.PersonId;
import coop.genoot.platform.links.Secrets;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passwords, kept as Argon2id hashes that name their method and its costs, so that a better one can take over one by
 * one. The costs, 19 MiB of memory in two rounds, are the least that ASVS 5.0 (11.4.2) takes.
 */
@Component
class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int ROUNDS = 2;
    private static final PasswordEncoder ENCODER = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, ROUNDS)));

    private final DSLContext sql;
    private final Clock clock;
    private final String hashOfNobody = hash(Secrets.make());

    Passwords(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    public void set(PersonId person, String password) {
        var hash = hash(password);
        sql.insertInto(PASSWORD, PASSWORD.PERSON_ID, PASSWORD.HASH, PASSWORD.CHANGED)
                .values(person.value(), hash, clock.instant())
                .onConflict(PASSWORD.PERSON_ID)
                .doUpdate()
                .set(PASSWORD.HASH, hash)
                .set(PASSWORD.CHANGED, clock.instant())
                .execute();
    }

    /** What is kept of that person's password. */
    @Transactional(readOnly = true)
    public Optional<String> hashOf(PersonId person) {
        return sql.select(PASSWORD.HASH)
                .from(PASSWORD)
                .where(PASSWORD.PERSON_ID.eq(person.value()))
                .fetchOptional(PASSWORD.HASH);
    }

    /** Whether that person can sign in, with a password or a passkey. */
    @Transactional(readOnly = true)
    public boolean isWayInFor(PersonId person) {
        return sql.fetchExists(PASSWORD, PASSWORD.PERSON_ID.eq(person.value()))
                || sql.fetchExists(PASSKEY, PASSKEY.PERSON_ID.eq(person.value()));
    }

    static String hash(String password) {
        return Objects.requireNonNull(ENCODER.encode(password));
    }

    /** Whether it is the hashed password. Works as long when there is none, so that time tells nothing. */
    boolean match(Optional<String> hash, String password) {
        return ENCODER.matches(password, hash.orElse(hashOfNobody)) && hash.isPresent();
    }
}
