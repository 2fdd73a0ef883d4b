package coop.genoot.einvoicing;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Goes to the network and back: right after a document was issued, and every half minute for what must be tried again,
 * asked after, or fetched. Each document is claimed in the database, so any number of nodes may do this.
 */
@Component
class NetworkRounds implements RepeatedJob {
    private static final Actor SELF = Actor.system("e-invoices");

    private final Transmissions transmissions;
    private final ReceivedInvoices received;

    NetworkRounds(Transmissions transmissions, ReceivedInvoices received) {
        this.transmissions = transmissions;
        this.received = received;
    }

    @Override
    public String name() {
        return "einvoicing.network";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    /** Everything that is due, then everything that arrived. */
    @Override
    public void run() {
        moveAll();
        received.fetch();
    }

    @Async
    @TransactionalEventListener(id = "einvoicing.network")
    void soon(Transmissions.Planned planned) {
        CurrentActor.run(SELF, this::moveAll);
    }

    private void moveAll() {
        while (!Thread.currentThread().isInterrupted() && transmissions.moveOne()) {
            // One transaction each: what was handed over stays handed over.
        }
    }
}
