package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.audit.AuditTrail;
import coop.genoot.platform.links.Secrets;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts wrong passwords, codes and passkeys, refuses for a while when too many were guessed, and notes each in the
 * audit trail: whose account and what went wrong, never what was typed. A door that is closed is noted once for its
 * window of time, so that knocking on it fills no trail.
 */
@Component
class FailedSignIns {
    private static final String BY_ACCOUNT = "sign-in by account";
    private static final String BY_ADDRESS = "sign-in by address";
    private static final String BY_CODE = "code by account";
    private static final String BY_PASSKEY = "passkey by address";
    private static final Actor SELF = Actor.system("sign-in");

    private final Attempts attempts;
    private final People people;
    private final AuditTrail trail;
    private final TransactionTemplate apart;

    FailedSignIns(Attempts attempts, People people, AuditTrail trail, PlatformTransactionManager transactions) {
        this.attempts = attempts;
        this.people = people;
        this.trail = trail;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Counts a password that is about to be tried; refused when there were too many wrong ones. */
    void tryPassword(String account, String address) {
        int byAccount = attempts.count(BY_ACCOUNT, account, SignIn.WINDOW);
        int byAddress = attempts.count(BY_ADDRESS, address, SignIn.WINDOW);
        if (byAccount <= SignIn.FAILURES_PER_ACCOUNT && byAddress <= SignIn.FAILURES_PER_ADDRESS) return;
        if (byAccount == SignIn.FAILURES_PER_ACCOUNT + 1) note("sign-in.account-locked", account, "", address);
        if (byAddress == SignIn.FAILURES_PER_ADDRESS + 1) note("sign-in.address-locked", account, "", address);
        throw new Refused("platform.sign-in.too-often", SignIn.WINDOW.toMinutes());
    }

    void rightPassword(String account, String address) {
        attempts.succeeded(BY_ACCOUNT, account, SignIn.WINDOW);
        attempts.succeeded(BY_ADDRESS, address, SignIn.WINDOW);
    }

    void wrongPassword(String account, String address) {
        note("sign-in.failed", account, "password", address);
    }

    /** Counts a code that is about to be tried; refused when there were too many wrong ones. */
    void tryCode(PersonId person, String address) {
        int tried = attempts.count(BY_CODE, person.toString(), SignIn.WINDOW);
        if (tried <= SignIn.WRONG_CODES) return;
        if (tried == SignIn.WRONG_CODES + 1) note("sign-in.code-locked", person, "", address);
        throw new Refused("platform.second-step.too-often", SignIn.WINDOW.toMinutes());
    }

    void rightCode(PersonId person) {
        attempts.succeeded(BY_CODE, person.toString(), SignIn.WINDOW);
    }

    void wrongCode(PersonId person, String address) {
        note("sign-in.failed", person, "code", address);
    }

    /**
     * A passkey that did not fit. Nobody guesses one, so none is refused for being tried too often; of an address that
     * tries very many, that is noted once and then no single one.
     */
    void wrongPasskey(Optional<PersonId> person, String address) {
        int tried = attempts.count(BY_PASSKEY, address, SignIn.WINDOW);
        if (tried > SignIn.FAILURES_PER_ADDRESS + 1) return;
        var action = tried <= SignIn.FAILURES_PER_ADDRESS ? "sign-in.failed" : "sign-in.failed-often";
        inTheTrail(() -> record(action, person, "passkey", address));
    }

    // What was typed as an account may be a password typed in the wrong field: only one that we know is named.
    private void note(String action, String account, String what, String address) {
        inTheTrail(() -> {
            var known = people.byEmail(account).map(Person::id);
            record(action, known, what, address);
        });
    }

    private void note(String action, PersonId person, String what, String address) {
        inTheTrail(() -> record(action, Optional.of(person), what, address));
    }

    private void record(String action, Optional<PersonId> person, String what, String address) {
        var from = "from " + HexFormat.of().formatHex(Secrets.hash(address), 0, 8);
        var whose = person.map(it -> "person " + it).orElse("nobody we know");
        trail.record(SELF, action, whose, (what + " " + from).strip());
    }

    private void inTheTrail(Runnable work) {
        CurrentActor.run(SELF, () -> apart.executeWithoutResult(_ -> work.run()));
    }
}
