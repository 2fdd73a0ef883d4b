package coop.genoot.platform.identity;

import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import coop.genoot.platform.secondstep.SecondSteps;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Signing in with a password, and the session that follows. An unknown account gets the same answer after the same
 * time as a wrong password; too many wrong ones for an account or from an address are refused for a while.
 */
@Component
public class SignIn {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int FAILURES_PER_ACCOUNT = 10;
    static final int FAILURES_PER_ADDRESS = 100;
    static final int WRONG_CODES = 5;
    static final Duration CODE_TIME = Duration.ofMinutes(5);
    /** Session attribute: whose password was shown and when, while the code is still to come. */
    private static final String HALF_WAY = "genoot.half-way";
    private static final Actor SELF = Actor.system("sign-in");

    private final People people;
    private final Passwords passwords;
    private final FailedSignIns failures;
    private final Devices devices;
    private final SecondSteps secondSteps;
    private final Clock clock;

    SignIn(
            People people,
            Passwords passwords,
            FailedSignIns failures,
            Devices devices,
            SecondSteps secondSteps,
            Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.failures = failures;
        this.devices = devices;
        this.secondSteps = secondSteps;
        this.clock = clock;
    }

    /**
     * The person with that address and password.
     *
     * @param address of the caller, for the limits
     * @return empty when they do not belong together
     * @throws Refused when there were too many wrong ones
     */
    public Optional<Person> withPassword(String email, String password, String address) {
        var account = People.normal(email);
        failures.tryPassword(account, address);
        var found = matching(account, password);
        if (found.isPresent()) failures.rightPassword(account, address);
        else failures.wrongPassword(account, address);
        return found;
    }

    private Optional<Person> matching(String account, String password) {
        return CurrentActor.as(SELF, () -> {
            var person = people.byEmail(account);
            var hash = person.map(Person::id).flatMap(passwords::hashOf);
            return passwords.match(hash, password) ? person : Optional.<Person>empty();
        });
    }

    /** Sets a first or another password for somebody, as the house itself does for the demo and for recovery. */
    public void setPassword(PersonId person, String password) {
        CurrentActor.run(SELF, () -> passwords.set(person, password));
    }

    /** Whether a right password is not enough for this person: a code comes after it. */
    public boolean needsCode(PersonId person) {
        return secondSteps.isOn(person);
    }

    /** Remembers in this browser, for some minutes, whose password was shown; the code is still to come. */
    public void awaitCode(PersonId person, HttpServletRequest request) {
        if (request.getSession(false) != null) request.changeSessionId();
        request.getSession(true)
                .setAttribute(HALF_WAY, person + " " + clock.instant().toEpochMilli());
    }

    /** Who showed their password in this browser just now, and must still show a code. */
    public Optional<PersonId> halfWay(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(HALF_WAY) instanceof String kept)) return Optional.empty();
        var parts = kept.split(" ");
        var until = Instant.ofEpochMilli(Long.parseLong(parts[1])).plus(CODE_TIME);
        return clock.instant().isBefore(until) ? Optional.of(PersonId.of(parts[0])) : Optional.empty();
    }

    /**
     * Whether the code is right for that person; each opens once.
     *
     * @param address of the caller, for the trail
     * @throws Refused when there were too many wrong ones
     */
    public boolean withCode(PersonId person, String code, String address) {
        failures.tryCode(person, address);
        var right = secondSteps.opens(person, code);
        if (right) failures.rightCode(person);
        else failures.wrongCode(person, address);
        return right;
    }

    /** Signs the person in on this browser. The session gets a new secret: one planted before is worth nothing. */
    public void start(PersonId person, HttpServletRequest request) {
        if (request.getSession(false) != null) request.changeSessionId();
        var device = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        var shortened = device.substring(0, Math.min(device.length(), 300));
        devices.seen(person, shortened);
        var session = request.getSession(true);
        session.removeAttribute(HALF_WAY);
        session.setAttribute(
                        KeptSession.VISITOR,
                        new KeptSession.Visitor(person, clock.instant(), request.getRemoteAddr(), shortened));
    }

    /** Signs out on this browser. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
