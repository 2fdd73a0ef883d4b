package coop.genoot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.GenootTest;
import coop.genoot.ledger.LedgerSamples.World;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.DatabaseAccess;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Rings every guard of the tables by plain SQL, past all of our own code. */
@GenootTest
class TheDatabaseKeepsTheBooksTest {
    private final World world = World.create();
    private TransactionId sale;

    @Autowired
    Ledger ledger;

    @Autowired
    DataSource asApplication;

    @Autowired
    DatabaseAccess access;

    @BeforeEach
    void a_sale_and_its_payment_stand_in_the_books() {
        var invoice = UUID.randomUUID();
        sale = CurrentActor.as(Actor.system("test"), () -> {
            ledger.post(world.payment(invoice, "payment"));
            return ledger.post(world.sale(invoice));
        });
    }

    @Test
    void two_sides_that_do_not_balance_are_refused() {
        assertThatThrownBy(() -> asOwner(header("a"), entries("a", "100, 'EUR'", "-99, 'EUR'")))
                .hasMessageContaining("does not balance");
    }

    @Test
    void a_unit_is_never_balanced_by_another() {
        assertThatThrownBy(() -> asOwner(header("b"), entries("b", "100, 'EUR'", "-100, 'USD'")))
                .hasMessageContaining("does not balance");
    }

    @Test
    void a_balanced_one_is_taken_also_by_plain_sql() throws SQLException {
        asOwner(header("c"), entries("c", "100, 'EUR'", "-100, 'EUR'"));
    }

    @Test
    void a_header_without_entries_is_refused_at_commit() {
        assertThatThrownBy(() -> asOwner(header("d"))).hasMessageContaining("fewer than two entries");
    }

    @Test
    void entries_that_come_later_are_refused_even_when_they_balance() {
        assertThatThrownBy(() -> asOwner(late(sale, 100), late(sale, -100))).hasMessageContaining("does not balance");
        assertThatThrownBy(() -> asOwner(
                        "insert into ledger.entry (transaction_id, line, account_id, entity_id, booked_on, cents, unit)"
                                + " select transaction_id, line + 50, account_id, entity_id, booked_on,"
                                + " 100 * (case line when 1 then 1 else -1 end), unit"
                                + " from ledger.entry where transaction_id = '" + sale
                                + "' and activity_id is not null and line in (1, 2)"))
                .hasMessageContaining("was not opened here");
    }

    @Test
    void an_entry_on_an_account_of_another_entity_or_unit_is_refused() {
        assertThatThrownBy(() -> asOwner(header("e"), entries("e", "100, 'USD'", "-100, 'USD'")))
                .hasMessageContaining("does not fit");
    }

    @Test
    void a_key_posts_once() throws SQLException {
        asOwner(header("f"), entries("f", "100, 'EUR'", "-100, 'EUR'"));
        assertThatThrownBy(() -> asOwner(header("f")
                        .replace(id("f").toString(), UUID.randomUUID().toString())))
                .hasMessageContaining("a_key_posts_once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger.entry set cents = cents + 1", "delete from ledger.entry", "truncate ledger.entry",
                "update ledger.transaction set label = ''", "delete from ledger.transaction",
                        "truncate ledger.transaction",
                "update ledger.account set kind = 'BANK'", "delete from ledger.account", "truncate ledger.account",
                "update ledger.seal set transactions = 0", "delete from ledger.seal_total", "delete from ledger.sealed",
            })
    void nothing_is_changed_or_removed_not_even_by_the_owner(String change) {
        assertThatThrownBy(() -> asOwner(change)).hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> asApplication(change)).hasMessageContaining("permission denied");
    }

    @Test
    void a_reversal_names_a_transaction_of_its_own_entity() {
        var foreign = header("g")
                .replace(world.entity().toString(), UUID.randomUUID().toString())
                .replace("reverses) values", "reverses) values")
                .replace("null)", "'" + sale + "')");
        assertThatThrownBy(() -> asOwner(foreign)).hasMessageContaining("fewer than two entries");
        assertThatThrownBy(() -> asOwner(
                        header("h").replace("null)", "'" + UUID.randomUUID() + "')"),
                        entries("h", "1, 'EUR'", "-1, 'EUR'")))
                .hasMessageContaining("reverses nothing");
    }

    @Test
    void without_an_actor_nothing_is_seen() throws SQLException {
        try (var connection = asApplication.getConnection();
                var statement = connection.createStatement()) {
            var seen = statement.executeQuery("select (select count(*) from ledger.entry)"
                    + " + (select count(*) from ledger.transaction) + (select count(*) from ledger.sealed)");
            seen.next();
            assertThat(seen.getLong(1)).isZero();
        }
    }

    private UUID id(String key) {
        return UUID.nameUUIDFromBytes((world.entity() + key).getBytes());
    }

    private String header(String key) {
        return "insert into ledger.transaction (id, entity_id, booked_on, recorded_at, kind, source_room,"
                + " source_document, idempotency_key, author, label, digest, reverses)"
                + " values ('%s', '%s', '2026-06-01', now(), 'CORRECTION', 'test', '%s', '%s',"
                        .formatted(id(key), world.entity(), id(key), key)
                + " 'test', '', sha256('test'), null)";
    }

    private String entries(String key, String... sides) {
        var bank = "(select id from ledger.account where entity_id = '%s' and kind = 'BANK')".formatted(world.entity());
        var start = "('%s', %d, %s, '%s', '2026-06-01', %s)";
        return "insert into ledger.entry (transaction_id, line, account_id, entity_id, booked_on, cents, unit) values "
                + start.formatted(id(key), 1, bank, world.entity(), sides[0]) + ", "
                + start.formatted(id(key), 2, bank, world.entity(), sides[1]);
    }

    private String late(TransactionId transaction, long cents) {
        var bank = "(select id from ledger.account where entity_id = '%s' and kind = 'BANK')".formatted(world.entity());
        return ("insert into ledger.entry (transaction_id, line, account_id, entity_id, booked_on, cents, unit)"
                        + " values ('%s', %d, %s, '%s', '2026-06-01', %d, 'EUR')")
                .formatted(transaction, 50 + Math.abs(cents % 7), bank, world.entity(), cents);
    }

    private void asOwner(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            inOneTransaction(connection, statements);
        }
    }

    private void asApplication(String... statements) throws SQLException {
        try (var connection = asApplication.getConnection()) {
            inOneTransaction(connection, statements);
        }
    }

    private static void inOneTransaction(Connection connection, String... statements) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var text : statements) statement.execute(text);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
