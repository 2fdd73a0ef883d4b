package coop.genoot.einvoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import coop.genoot.GenootTest;
import coop.genoot.common.ActivityId;
import coop.genoot.common.EntityId;
import coop.genoot.common.Language;
import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.AdjustableClock;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grant;
import coop.genoot.platform.Hat;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@GenootTest
@NetworkFolder.Used
class SendingEInvoicesTest {
    private static final Actor SYSTEM = Actor.system("test");

    private final EntityId entity = new EntityId(UUID.randomUUID());
    private final ActivityId activity = new ActivityId(UUID.randomUUID());
    private final UUID document = UUID.randomUUID();

    @Autowired
    Transmissions transmissions;

    @Autowired
    NetworkRounds rounds;

    @Autowired
    AdjustableClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @BeforeAll
    static void an_empty_folder() {
        NetworkFolder.clear();
    }

    @Test
    void leaves_by_itself_after_the_transaction_and_arrives() {
        send(SampleDocuments.belgianInvoice());
        await().untilAsserted(() -> assertThat(state()).isEqualTo(TransmissionState.SENT));

        NetworkFolder.put("outbox/" + sent().id() + ".status", "DELIVERED".getBytes());
        later(Duration.ofMinutes(2));

        assertThat(sent().state()).isEqualTo(TransmissionState.DELIVERED);
        assertThat(sent().steps())
                .extracting(Transmission.Step::state)
                .containsExactly(TransmissionState.PLANNED, TransmissionState.SENT, TransmissionState.DELIVERED);
        assertThat(NetworkFolder.has("outbox/" + sent().id() + ".xml")).isTrue();
    }

    @Test
    void does_not_leave_when_the_issue_does_not_happen() {
        CurrentActor.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> {
                    transmissions.send(SYSTEM, entity, activity, document, SampleDocuments.belgianInvoice());
                    status.setRollbackOnly();
                }));

        assertThat(CurrentActor.as(SYSTEM, () -> transmissions.of(document))).isEmpty();
    }

    @Test
    void is_sent_once_however_often_it_is_asked() {
        send(SampleDocuments.belgianInvoice());
        var first = sent().id();
        send(SampleDocuments.belgianInvoice());

        assertThat(sent().id()).isEqualTo(first);
        assertThat(sent().steps())
                .filteredOn(it -> it.state() == TransmissionState.PLANNED)
                .hasSize(1);
    }

    @Test
    void a_refusal_comes_back_with_its_reason_and_can_be_tried_again() {
        NetworkFolder.put("unreachable.txt", "0208:0767777794".getBytes());
        send(to("0767777794"));
        await().untilAsserted(() -> assertThat(state()).isEqualTo(TransmissionState.REFUSED));
        assertThat(sent().lastAnswer()).contains("0208:0767777794");

        NetworkFolder.put("unreachable.txt", "".getBytes());
        CurrentActor.as(SYSTEM, () -> transmissions.retry(SYSTEM, document));

        await().untilAsserted(() -> assertThat(state()).isEqualTo(TransmissionState.SENT));
    }

    @Test
    void one_that_is_on_its_way_is_not_tried_again() {
        send(SampleDocuments.belgianInvoice());

        assertThatThrownBy(() -> CurrentActor.as(SYSTEM, () -> transmissions.retry(SYSTEM, document)))
                .isInstanceOf(Refused.class)
                .hasMessage("einvoicing.not-stuck");
    }

    @Test
    void a_client_without_electronic_address_is_refused() {
        assertThatThrownBy(() -> send(SampleDocuments.consumerInvoice()))
                .isInstanceOf(Refused.class)
                .hasMessage("einvoicing.no-address");
    }

    @Test
    void only_those_in_reach_see_it() {
        send(SampleDocuments.belgianInvoice());

        assertThat(seenBy(new Grant(Hat.MANAGER, activity.value()))).isTrue();
        assertThat(seenBy(new Grant(Hat.FINANCE, entity.value()))).isTrue();
        assertThat(seenBy(new Grant(Hat.MANAGER, UUID.randomUUID()))).isFalse();
    }

    @Test
    void the_database_keeps_what_was_sent_and_every_step() {
        send(SampleDocuments.belgianInvoice());

        assertThatThrownBy(() -> asSystem("update einvoicing.transmission set content = ''::bytea"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asSystem("update einvoicing.transmission_step set answer = 'x'"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> asSystem("delete from einvoicing.transmission_step"))
                .isInstanceOf(DataAccessException.class);
    }

    private void asSystem(String statement) {
        CurrentActor.run(SYSTEM, () -> transaction.executeWithoutResult(status -> sql.execute(statement)));
    }

    private boolean seenBy(Grant grant) {
        var actor = Actor.person(new PersonId(UUID.randomUUID()), "Nele", List.of(grant), Language.NL);
        return CurrentActor.as(actor, () -> transmissions.of(document)).isPresent();
    }

    private void send(TradeDocument content) {
        CurrentActor.run(SYSTEM, () -> transmissions.send(SYSTEM, entity, activity, document, content));
    }

    private Transmission sent() {
        return CurrentActor.as(SYSTEM, () -> transmissions.of(document)).orElseThrow();
    }

    private TransmissionState state() {
        return sent().state();
    }

    private void later(Duration duration) {
        clock.advanceBy(duration);
        CurrentActor.run(SYSTEM, rounds::run);
        await().untilAsserted(() -> assertThat(state()).isEqualTo(TransmissionState.DELIVERED));
    }

    static TradeDocument to(String number) {
        var client = new Party(
                "Onbereikbaar bv",
                null,
                List.of(),
                Party.Identifier.belgianEnterprise(number),
                "BE" + number,
                null,
                Party.Identifier.belgianEnterprise(number),
                SampleDocuments.BREWERY.address(),
                null);
        return SampleDocuments.with(SampleDocuments.belgianInvoice(), client, null, null, null, null);
    }
}
