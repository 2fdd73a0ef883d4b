package coop.genoot.platform.secondstep;

import coop.genoot.common.Invalid;
import coop.genoot.common.PersonId;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second step beside somebody's password: begun with a secret for their app, at work once a first code proved that
 * the app knows it. Each code opens once; ten codes on paper help who lost the app.
 */
@Component
public class SecondSteps {
    private static final int CODES = 10;
    private static final int CODE_LENGTH = 10;
    private static final int SECRET_BYTES = 20;
    // Without signs that look alike on paper.
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Actor SELF = Actor.system("second-step");

    private final KeptSecondSteps kept;
    private final ObjectProvider<SecondStepRule> rules;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SecondSteps(
            KeptSecondSteps kept,
            ObjectProvider<SecondStepRule> rules,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.rules = rules;
        this.clock = clock;
        // A transaction of its own: one already begun tells the database what another actor may see.
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * What an app needs to know.
     *
     * @param letters the secret as people type it
     * @param address the same with the account's name, as apps read it from a picture
     */
    public record Secret(String letters, String address) {
        static Secret of(byte[] secret, String account) {
            var letters = Totp.letters(secret);
            var name = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
            return new Secret(letters, "otpauth://totp/Genoot:" + name + "?secret=" + letters + "&issuer=Genoot");
        }
    }

    /** Whether this person is asked for a code after the password. */
    public boolean isOn(PersonId person) {
        return asHouse(() -> kept.isOn(person));
    }

    /** How many codes on paper are left. */
    public int codesLeft(Actor me) {
        return asHouse(() -> kept.codesLeft(me.self()));
    }

    /** The secret for my app: the one begun before, else a new one. Nothing changes until {@link #confirm}. */
    public Secret begin(Actor me, String account) {
        return asHouse(() -> {
            var known = kept.of(me.self()).filter(it -> !it.isConfirmed()).flatMap(KeptSecondSteps.Kept::secret);
            var secret = known.orElseGet(SecondSteps::newSecret);
            if (known.isEmpty()) kept.begin(me.self(), secret, clock.instant());
            return Secret.of(secret, account);
        });
    }

    /**
     * Puts the second step to work; refused with {@link Invalid} at the field {@code code} when the app does not know
     * the secret.
     *
     * @return the codes for paper, told this once
     */
    public List<String> confirm(Actor me, String code) {
        return asHouse(() -> {
            var begun = kept.of(me.self()).filter(it -> !it.isConfirmed());
            if (begun.isEmpty() || !opensByApp(me.self(), code))
                throw new Invalid(List.of(Problem.at("code", "platform.second-step.wrong")));
            var codes = Stream.generate(SecondSteps::newCode).limit(CODES).toList();
            kept.confirm(
                    me.self(),
                    clock.instant(),
                    codes.stream().map(SecondSteps::plain).toList());
            return codes;
        });
    }

    /** Whether the code opens now: from the app or from paper, each once. */
    public boolean opens(PersonId person, String code) {
        return asHouse(() ->
                kept.isOn(person) && (opensByApp(person, code) || kept.use(person, plain(code), clock.instant())));
    }

    /**
     * Takes the second step away.
     *
     * @throws Refused with {@code platform.second-step.compulsory} where it must be
     */
    public void end(Actor me) {
        if (isCompulsoryFor(me)) throw new Refused("platform.second-step.compulsory");
        asHouse(() -> {
            kept.end(me.self());
            return true;
        });
    }

    /** Whether this person must have one while they have a password. */
    public boolean isCompulsoryFor(Actor me) {
        return rules.stream().anyMatch(rule -> rule.isCompulsoryFor(me));
    }

    /** Locks again what is still open or locked with an earlier key. */
    void lockAgain() {
        asHouse(() -> {
            kept.lockAgain();
            return true;
        });
    }

    private boolean opensByApp(PersonId person, String code) {
        var its = kept.of(person).orElse(null);
        if (its == null || its.secret().isEmpty()) return false;
        var step = Totp.stepOf(its.secret().get(), code, clock.instant(), its.lastStep());
        if (step.isPresent()) kept.opened(person, step.getAsLong());
        return step.isPresent();
    }

    private static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /** In two halves, so that people can read it. */
    private static String newCode() {
        var code = IntStream.range(0, CODE_LENGTH)
                .mapToObj(_ -> String.valueOf(SIGNS.charAt(RANDOM.nextInt(SIGNS.length()))))
                .collect(Collectors.joining());
        return code.substring(0, CODE_LENGTH / 2) + "-" + code.substring(CODE_LENGTH / 2);
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private <T> T asHouse(Supplier<T> work) {
        return CurrentActor.as(SELF, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
