package coop.genoot.work.declarations;

import coop.genoot.common.Country;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import coop.genoot.work.contracts.ContractCancelled;
import coop.genoot.work.contracts.ContractId;
import coop.genoot.work.contracts.ContractSigned;
import coop.genoot.work.contracts.Contracts;
import coop.genoot.work.contracts.UnworkedRest;
import coop.genoot.work.declarations.Declaration.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Declares each signed contract before its work starts: planned in the transaction of the signature, handed over as
 * soon as the service takes it. What could not be handed over stays due and is tried again.
 */
@Component
public class Declarations implements RepeatedJob {
    private static final Actor SELF = Actor.system("work.declarations");
    private static final int AT_ONCE = 200;
    private static final int DAYS_BEFORE_IN_FRANCE = 8;

    private final DeclarationRows rows;
    private final DeclarationService service;
    private final Contracts contracts;
    private final Organisation organisation;
    private final TransactionOperations transactions;
    private final Clock clock;

    Declarations(
            DeclarationRows rows,
            DeclarationService service,
            Contracts contracts,
            Organisation organisation,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.service = service;
        this.contracts = contracts;
        this.organisation = organisation;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "work.declarations";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        CurrentActor.run(SELF, () -> {
            var due = transactions.execute(_ -> rows.toSend(LocalDate.now(clock), AT_ONCE));
            RepeatedJob.each(due.iterator(), it -> transactions.executeWithoutResult(_ -> send(it)));
        });
    }

    /** What was or will be declared of a contract; nothing for those the reader may not see. */
    @Transactional(readOnly = true)
    public Optional<Declaration> of(ContractId contract) {
        return rows.find(contract);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContractSigned signed) {
        boolean french = organisation.lawOf(signed.entity()).country().equals(Country.FRANCE);
        var starts = signed.startsOn();
        // In France it is taken at the earliest eight days before (labour code, art. R1221-4).
        var notBefore = french ? starts.minusDays(DAYS_BEFORE_IN_FRANCE) : signed.on();
        rows.add(new Declaration(
                new ContractId(signed.contract()), french ? Kind.DPAE : Kind.DIMONA, notBefore, starts, null, null));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ContractCancelled cancelled) {
        rows.cancel(new ContractId(cancelled.contract()), clock.instant());
    }

    /** Who worked not at all was declared in vain. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(UnworkedRest.Ended ended) {
        if (ended.whole()) rows.cancel(new ContractId(ended.contract()), clock.instant());
    }

    /** At once, when the service takes it already; otherwise by the job. */
    @Async
    @TransactionalEventListener(id = "work.declarations")
    void after(ContractSigned signed) {
        run();
    }

    private void send(Declaration it) {
        var contract = contracts.find(SELF, it.contract()).orElseThrow();
        rows.sent(it.contract(), service.declare(it, contract), clock.instant());
    }
}
