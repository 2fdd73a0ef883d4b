package coop.genoot.platform.identity;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.platform.Actor;
import coop.genoot.platform.breach.PasswordRules;
import coop.genoot.platform.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changing what one signs in with. The person is told by mail, and all other sessions end. */
@Component
public class Credentials {
    private static final Actor SELF = Actor.system("credentials");

    private final Passwords passwords;
    private final PasswordRules rules;
    private final People people;
    private final Sessions sessions;
    private final AccountNews news;
    private final TransactionTemplate transaction;

    Credentials(
            Passwords passwords,
            PasswordRules rules,
            People people,
            Sessions sessions,
            AccountNews news,
            PlatformTransactionManager transactions) {
        this.passwords = passwords;
        this.rules = rules;
        this.people = people;
        this.sessions = sessions;
        this.news = news;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Changes my password.
     *
     * @throws Invalid when the current one is wrong or the new one does not do
     */
    public void changePassword(Actor me, String current, String password, HttpServletRequest request) {
        asHouse(() -> {
            var hash = passwords.hashOf(me.self());
            if (hash.isPresent() && !passwords.match(hash, current))
                throw new Invalid(List.of(Problem.at("current", "platform.password.current-wrong")));
            change(me.self(), password, me);
            sessions.endOthers(me, request);
        });
    }

    /** A second step came to my password: I am told, and all other sessions end. */
    public void secondStepOn(Actor me, HttpServletRequest request) {
        asHouse(() -> news.secondStepOn(people.byId(me.self()).orElseThrow()));
        sessions.endOthers(me, request);
    }

    /** The second step was taken away. */
    public void secondStepOff(Actor me, HttpServletRequest request) {
        asHouse(() -> news.secondStepOff(people.byId(me.self()).orElseThrow()));
        sessions.endOthers(me, request);
    }

    /** The address I sign in with, to name my account in an app. */
    public String accountOf(Actor me) {
        return people.byId(me.self()).orElseThrow().email();
    }

    /** After a recovery nobody is signed in any more, whoever it was. */
    void changeByRecovery(PersonId person, String password) {
        asHouse(() -> {
            change(person, password, SELF);
            sessions.endAll(person);
        });
    }

    /** Whether that person has a password or a passkey. */
    boolean has(PersonId person) {
        return passwords.isWayInFor(person);
    }

    /** What is wrong with a password for that person, at the field {@code password}. */
    List<Problem> problemsOf(String password, Person person) {
        return rules.problemsOf(password, person);
    }

    /** The first password of somebody who is let in; nobody needs to be told. */
    void setFirst(PersonId person, String password) {
        passwords.set(person, password);
    }

    private void change(PersonId id, String password, Actor author) {
        var person = people.byId(id).orElseThrow();
        rules.check(password, person);
        passwords.set(id, password);
        news.passwordChanged(person, author);
    }

    private void asHouse(Runnable work) {
        CurrentActor.run(SELF, () -> transaction.executeWithoutResult(_ -> work.run()));
    }
}
