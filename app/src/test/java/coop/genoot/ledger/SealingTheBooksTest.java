package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.genoot.GenootTest;
import coop.genoot.common.Money;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.ledger.verification.Verified;
import coop.genoot.ledger.verification.VerifiedSeals;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.DatabaseAccess;
import coop.genoot.platform.jobs.RepeatedJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Has a database of its own, for it breaks books on purpose, as somebody who rules the database could. */
@GenootTest
class SealingTheBooksTest {
    private static final Path KEYS = Path.of("target", "seal-test-" + UUID.randomUUID() + ".key");
    private final World world = World.create();

    @Autowired
    Ledger ledger;

    @Autowired
    Seals seals;

    @Autowired
    SealCheck check;

    @Autowired
    VerifiedSeals verified;

    @Autowired
    List<RepeatedJob> jobs;

    @Autowired
    AdjustableClock clock;

    @Autowired
    DatabaseAccess access;

    @DynamicPropertySource
    static void own_keys(DynamicPropertyRegistry registry) {
        registry.add("genoot.ledger.seal-key-file", KEYS::toString);
    }

    @BeforeEach
    void two_seals_over_three_transactions_each() {
        asSystem(() -> {
            for (int i = 1; i <= 6; i++) {
                ledger.post(world.received(i + ".00", LedgerSamples.FIRST_OF_JUNE, "nr " + i));
                if (i % 3 == 0) seals.sealNow(world.entity());
            }
            return null;
        });
    }

    @AfterEach
    void the_clock_ticks_on() {
        clock.followAgain();
    }

    @Test
    void untouched_books_hold() {
        var report = asSystem(() -> check.of(world.entity()));

        assertThat(report.broken()).isNull();
        assertThat(report.seals()).isEqualTo(2);
        assertThat(report.transactions()).isEqualTo(6);
        assertThat(report.unsealed()).isZero();
    }

    @Test
    void nothing_new_makes_no_seal_and_what_is_new_is_counted_until_it_is_sealed() {
        assertThat(asSystem(() -> seals.sealNow(world.entity()))).isEmpty();
        asSystem(() -> ledger.post(world.received("7.00", LedgerSamples.FIRST_OF_JUNE, "nr 7")));
        assertThat(asSystem(() -> check.of(world.entity())).unsealed()).isEqualTo(1);
    }

    @Test
    void the_trial_balance_is_the_same_before_and_after_what_it_adds_up_is_sealed() {
        asSystem(() -> ledger.post(world.received("7.00", LedgerSamples.FIRST_OF_JUNE, "nr 7")));
        asSystem(() -> ledger.post(world.received("8.00", LedgerSamples.FIRST_OF_JUNE.minusYears(1), "nr 8")));
        var before = trialBalance();
        asSystem(() -> seals.sealNow(world.entity()));

        assertThat(trialBalance()).isEqualTo(before);
        assertThat(before)
                .contains(new TrialBalanceLine(
                        AccountKind.BANK,
                        OwnerKind.ENTITY,
                        Money.euros("8.00"),
                        Money.euros("28.00"),
                        Money.noEuros()));
    }

    private List<TrialBalanceLine> trialBalance() {
        var day = LedgerSamples.FIRST_OF_JUNE;
        return CurrentActor.as(world.finance(), () -> ledger.trialBalance(world.entity(), day, day));
    }

    @Test
    void sealing_numbers_the_journal_without_gaps() {
        var positions = new ArrayList<Long>();
        asSystem(() -> {
            ledger.eachEntry(
                    world.entity(),
                    LedgerSamples.FIRST_OF_JUNE,
                    LedgerSamples.FIRST_OF_JUNE,
                    entry -> positions.add(entry.position()));
            return null;
        });
        assertThat(positions).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update ledger.entry set cents = cents * 2 where cents in (500, -500) | 2 | TRANSACTION_CHANGED
            update ledger.entry set booked_on = '2025-06-01' where cents in (200, -200) | 1 | TRANSACTION_CHANGED
            update ledger.entry set subject = gen_random_uuid() where cents = 100 | 1 | TRANSACTION_CHANGED
            update ledger.transaction set label = 'x' where idempotency_key = 'nr 4' | 2 | TRANSACTION_CHANGED
            update ledger.transaction set recorded_at = now() where idempotency_key = 'nr 1' | 1 | TRANSACTION_CHANGED
            update ledger.transaction set detail = '{"number": "9"}' where idempotency_key = 'nr 3' | 1 | TRANSACTION_CHANGED
            delete from ledger.entry where cents in (500, -500) | 2 | TRANSACTION_MISSING
            delete from ledger.sealed where position = 6 | 2 | TRANSACTION_MISSING
            update ledger.sealed set digest = sha256('x') where position = 2 | 1 | TRANSACTION_CHANGED
            update ledger.seal_total set perpetual_cents = 1 where number = 1 | 1 | SEAL_CHANGED
            update ledger.seal set closes_on = '2020-01-01' where number = 2 | 2 | SEAL_CHANGED
            update ledger.seal set hash = sha256('x') where number = 1 | 1 | SEAL_CHANGED
            delete from ledger.seal where number = 1 | 1 | SEAL_MISSING
            delete from ledger.seal where number = 2 | 2 | SEAL_MISSING
            update ledger.day_sum set debit_cents = debit_cents + 1 where kind = 'BANK' | 2 | SUMS_CHANGED
            """)
    void what_was_tampered_with_is_found_and_the_first_seal_named(String tampering, int seal, SealReport.Why why)
            throws SQLException {
        asRuler(tampering + (tampering.contains(" where ") ? " and " : " where ") + "entity_id = '" + world.entity()
                + "'");

        var broken = asSystem(() -> check.of(world.entity())).broken();
        assertThat(broken).isNotNull();
        assertThat(broken.seal()).isEqualTo(seal);
        assertThat(broken.why()).isEqualTo(why);
    }

    @Test
    void every_night_the_seals_are_verified_once_and_the_first_that_does_not_hold_is_kept() throws SQLException {
        verifyAt("2031-03-01T12:00:00Z");
        assertThat(found(world)).as("by day").isNull();

        verifyAt("2031-03-02T02:30:00Z");
        verifyAt("2031-03-02T03:00:00Z");
        assertThat(found(world).at()).isBefore(Instant.parse("2031-03-02T02:59:00Z"));
        assertThat(found(world))
                .extracting(Verified::seals, Verified::transactions, Verified::broken)
                .containsExactly(2, 6L, null);

        asRuler("update ledger.entry set cents = cents * 2 where cents in (500, -500) and entity_id = '"
                + world.entity() + "'");
        verifyAt("2031-03-03T02:30:00Z");
        assertThat(found(world).broken().seal()).isEqualTo(2);
        assertThat(found(world).broken().why()).isEqualTo(SealReport.Why.TRANSACTION_CHANGED);
        var stranger = World.create().finance();
        assertThat(CurrentActor.as(stranger, () -> verified.latest(Set.of(world.entity().value())))).isEmpty();
    }

    private void verifyAt(String moment) {
        clock.moveTo(Instant.parse(moment));
        var job = jobs.stream().filter(it -> it.name().equals("ledger.seal-verification")).findFirst();
        asSystem(() -> {
            job.orElseThrow().run();
            return null;
        });
    }

    private @Nullable Verified found(World of) {
        return CurrentActor.as(of.finance(), () -> verified.latest(Set.of(of.entity().value()))).get(of.entity());
    }

    @Test
    void who_makes_the_chain_anew_without_the_key_is_found() throws IOException {
        var mine = Files.readString(KEYS);
        Files.writeString(KEYS, "00".repeat(32) + "\n");
        try {
            assertThat(asSystem(() -> check.of(world.entity())).broken())
                    .isEqualTo(new SealReport.Broken(1, SealReport.Why.KEY_UNKNOWN, null));
            Files.writeString(KEYS, mine + "00".repeat(32) + "\n");
            assertThat(asSystem(() -> check.of(world.entity())).broken())
                    .as("a new key signs, the old one still proves")
                    .isNull();
        } finally {
            Files.writeString(KEYS, mine);
        }
    }

    @Test
    void days_months_and_years_are_closed_once_with_their_totals() {
        var closed = World.create();
        closeAfter(closed, "10.00", "2030-11-30T12:00:00Z", "2030-12-01T02:00:00Z");
        closeAfter(closed, "20.00", "2030-12-31T12:00:00Z", "2031-01-01T02:00:00Z");
        asSystem(() -> {
            seals.closePeriods();
            return null;
        });

        var made = asSystem(() -> seals.of(closed.entity()));
        assertThat(made)
                .extracting(Seal::kind)
                .containsExactly(SealKind.DAY, SealKind.MONTH, SealKind.DAY, SealKind.MONTH, SealKind.YEAR);
        assertThat(made)
                .extracting(seal -> seal.totals().getFirst())
                .containsExactly(
                        new Seal.Total("EUR", 1000, 1000, 1000),
                        new Seal.Total("EUR", 0, 1000, 1000),
                        new Seal.Total("EUR", 2000, 2000, 3000),
                        new Seal.Total("EUR", 0, 2000, 3000),
                        new Seal.Total("EUR", 0, 3000, 3000));
        assertThat(made.getLast().closesOn()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(asSystem(() -> check.of(closed.entity())).broken()).isNull();
    }

    private void closeAfter(World closed, String amount, String posted, String closing) {
        asSystem(() -> {
            clock.moveTo(Instant.parse(posted));
            ledger.postAll(List.of(closed.received(amount, LocalDate.now(clock), posted)));
            clock.moveTo(Instant.parse(closing));
            seals.closePeriods();
            return null;
        });
    }

    private void asRuler(String tampering) throws SQLException {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            assertThat(statement.executeUpdate(tampering)).isPositive();
        }
    }

    private static <T> T asSystem(Supplier<T> work) {
        return CurrentActor.as(Actor.system("test"), work);
    }
}
