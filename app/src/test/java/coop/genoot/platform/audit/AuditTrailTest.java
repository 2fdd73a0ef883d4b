package coop.genoot.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.genoot.FreshDatabase;
import coop.genoot.GenootTest;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
class AuditTrailTest {
    private static final Actor HOUSE = Actor.system("test");
    private final Actor nele = Actor.person(new PersonId(UUID.randomUUID()), "Nele", List.of(), Language.NL);

    @Autowired
    AuditTrail trail;

    @Autowired
    PlatformTransactionManager transactions;

    @Value("${genoot.database.url}")
    String database;

    @Test
    void what_was_done_is_sealed_in_one_chain() {
        note("invoice.issued");
        note("invoice.credited");
        CurrentActor.run(HOUSE, trail::seal);

        assertThat(CurrentActor.as(HOUSE, trail::firstBrokenSeal)).isEmpty();
    }

    @Test
    void it_cannot_be_noted_outside_the_transaction_of_what_was_done() {
        assertThatThrownBy(() -> trail.record(nele, "invoice.issued", "invoice 1", ""))
                .isInstanceOf(org.springframework.transaction.IllegalTransactionStateException.class);
    }

    @Test
    void the_database_refuses_to_change_or_delete_an_entry_even_to_its_owner() {
        note("invoice.issued");
        assertThatThrownBy(() -> asOwner("update platform.audit_entry set author = 'nobody'"))
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> asOwner("delete from platform.audit_seal")).hasMessageContaining("written once");
    }

    @Test
    void a_change_behind_the_back_of_the_database_is_seen() throws SQLException {
        note("payout.made");
        CurrentActor.run(HOUSE, trail::seal);
        var number = lastNumber();

        tamper("update platform.audit_entry set detail = detail || '!' where id =" + entryOf(number));
        try {
            assertThat(CurrentActor.as(HOUSE, trail::firstBrokenSeal)).contains(number);
        } finally {
            tamper("update platform.audit_entry set detail = rtrim(detail, '!') where id =" + entryOf(number));
        }
        assertThat(CurrentActor.as(HOUSE, trail::firstBrokenSeal)).isEmpty();
    }

    private void note(String action) {
        CurrentActor.run(
                nele,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(_ -> trail.record(nele, action, "invoice 1", "detail")));
    }

    private long lastNumber() throws SQLException {
        try (var connection = FreshDatabase.server().connect(database.replaceFirst(".*/([^?]*).*", "$1"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select max(number) from platform.audit_seal")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String entryOf(long number) {
        return " (select entry_id from platform.audit_seal where number = " + number + ")";
    }

    private void tamper(String change) throws SQLException {
        asOwner("alter table platform.audit_entry disable trigger never_changes");
        asOwner(change);
        asOwner("alter table platform.audit_entry enable trigger never_changes");
    }

    private void asOwner(String command) throws SQLException {
        try (var connection = FreshDatabase.server().connect(database.replaceFirst(".*/([^?]*).*", "$1"));
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
