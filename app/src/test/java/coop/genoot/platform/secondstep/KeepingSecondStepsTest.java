package coop.genoot.platform.secondstep;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.identity.People;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class KeepingSecondStepsTest {
    private static final Actor HOUSE = Actor.system("test");

    private final Actor nele = Actor.person(new PersonId(UUID.randomUUID()), "Nele", List.of(), Language.NL);

    @Autowired
    SecondSteps secondSteps;

    @Autowired
    People people;

    @Autowired
    DSLContext sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AdjustableClock clock;

    private String letters;

    @BeforeEach
    void nele_has_an_app_for_codes() {
        register(nele);
        letters = secondSteps.begin(nele, "nele").letters();
        secondSteps.confirm(nele, code());
        clock.advanceBy(Duration.ofMinutes(1));
    }

    @AfterEach
    void time_runs_again() {
        clock.followAgain();
    }

    @Test
    void the_database_does_not_hold_the_secret() {
        assertThat(kept(nele)).hasSize(49);
        assertThat(Totp.letters(kept(nele))).doesNotContain(letters);
    }

    @Test
    void a_secret_from_before_the_lock_is_locked_at_the_start_and_opens_as_ever() {
        keep(nele, plain());
        assertThat(kept(nele)).hasSize(20);

        secondSteps.lockAgain();

        assertThat(kept(nele)).hasSize(49);
        assertThat(secondSteps.opens(nele.self(), code())).isTrue();
    }

    @Test
    void it_also_opens_before_it_was_locked() {
        keep(nele, plain());

        assertThat(secondSteps.opens(nele.self(), code())).isTrue();
    }

    @Test
    void a_secret_put_in_the_place_of_another_persons_opens_nothing() {
        var koen = Actor.person(new PersonId(UUID.randomUUID()), "Koen", List.of(), Language.NL);
        register(koen);
        var his = secondSteps.begin(koen, "koen").letters();
        secondSteps.confirm(koen, SecondStepSamples.code(his, clock.instant()));
        clock.advanceBy(Duration.ofMinutes(1));

        keep(koen, kept(nele));

        assertThat(secondSteps.opens(koen.self(), code())).isFalse();
        secondSteps.lockAgain();
        assertThat(secondSteps.opens(koen.self(), code())).isFalse();
        assertThat(secondSteps.isOn(koen.self())).as("still asked for").isTrue();
    }

    private void register(Actor person) {
        CurrentActor.run(
                HOUSE,
                () -> people.register(
                        person.self(), person.name(), person.self() + "@example.org", Language.NL));
    }

    private String code() {
        return SecondStepSamples.code(letters, clock.instant());
    }

    private byte[] plain() {
        var number = BigInteger.ZERO;
        for (char letter : letters.toCharArray())
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        var bytes = number.toByteArray();
        var secret = new byte[20];
        int length = Math.min(bytes.length, 20);
        System.arraycopy(bytes, bytes.length - length, secret, 20 - length, length);
        return secret;
    }

    private byte[] kept(Actor person) {
        return inOne(() -> (byte[]) Objects.requireNonNull(sql.fetchValue(
                "select secret from platform.second_step where person_id = ?", person.self().value())));
    }

    private void keep(Actor person, byte[] secret) {
        inOne(() -> sql.execute(
                "update platform.second_step set secret = ? where person_id = ?",
                Arrays.copyOf(secret, secret.length),
                person.self().value()));
    }

    private <T> T inOne(Supplier<T> work) {
        return CurrentActor.as(HOUSE, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }
}
