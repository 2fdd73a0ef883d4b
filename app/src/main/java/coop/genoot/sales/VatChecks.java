package coop.genoot.sales;

import static coop.genoot.sales.db.Tables.VAT_CHECK;

import coop.genoot.common.TimeOrderedId;
import coop.genoot.common.VatNumber;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the register of VAT numbers said about our clients. It is asked after a client was kept, never while somebody
 * waits; the answer is kept with its date and consultation number.
 */
@Component
public class VatChecks {
    private static final Actor JOB = Actor.system("vat-checks");

    private final DSLContext sql;
    private final ClientRows clients;
    private final VatRegister register;
    private final TransactionTemplate transaction;
    private final Clock clock;

    VatChecks(
            DSLContext sql,
            ClientRows clients,
            VatRegister register,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sql = sql;
        this.clients = clients;
        this.register = register;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What is known about a typed number before a client is kept: its name and address, to fill in the form. */
    public VatAnswer ask(VatNumber number) {
        return register.ask(number, null);
    }

    /** The last answer about the number the client has now; empty when none was given yet. */
    public Optional<VatAnswer> latest(Client client) {
        var vat = client.vat();
        if (vat == null) return Optional.empty();
        return transaction.execute(_ -> sql.selectFrom(VAT_CHECK)
                .where(VAT_CHECK.CLIENT_ID.eq(client.id().value()))
                .and(VAT_CHECK.VAT_NUMBER.eq(vat.value()))
                .orderBy(VAT_CHECK.ASKED_AT.desc(), VAT_CHECK.ID.desc())
                .limit(1)
                .fetchOptional(it -> new VatAnswer(
                        vat,
                        VatAnswer.Status.valueOf(it.getAnswer()),
                        it.getConsultation(),
                        it.getName(),
                        it.getAddress(),
                        it.getAskedAt())));
    }

    /** Asks again and keeps the answer. */
    public void check(Client client) {
        var vat = client.vat();
        if (vat == null) return;
        var answer = register.ask(vat, null);
        CurrentActor.run(JOB, () -> transaction.executeWithoutResult(_ -> keep(client, answer)));
    }

    @Async
    @TransactionalEventListener
    void on(ClientSaved saved) {
        CurrentActor.run(
                JOB,
                () -> transaction
                        .execute(_ -> clients.find(new ClientId(saved.client())))
                        .filter(client -> latest(client).isEmpty())
                        .ifPresent(this::check));
    }

    private void keep(Client client, VatAnswer answer) {
        sql.insertInto(VAT_CHECK)
                .set(VAT_CHECK.ID, TimeOrderedId.at(clock.instant()))
                .set(VAT_CHECK.CLIENT_ID, client.id().value())
                .set(VAT_CHECK.ENTITY_ID, client.entity().value())
                .set(VAT_CHECK.ACTIVITY_ID, client.activity().value())
                .set(VAT_CHECK.VAT_NUMBER, answer.number().value())
                .set(VAT_CHECK.ANSWER, answer.status().name())
                .set(VAT_CHECK.CONSULTATION, answer.consultation())
                .set(VAT_CHECK.NAME, answer.name())
                .set(VAT_CHECK.ADDRESS, answer.address())
                .set(VAT_CHECK.ASKED_AT, answer.askedAt())
                .execute();
    }
}
