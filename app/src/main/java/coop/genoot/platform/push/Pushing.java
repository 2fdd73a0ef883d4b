package coop.genoot.platform.push;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries news to browsers after the transaction that told it; never while rows are locked, because a service may be
 * slow. When it fails, the outbox tries again: shown twice, the tag lets the second replace the first.
 */
@Component
class Pushing {
    private static final Actor SELF = Actor.system("push");

    private final KeptDevices devices;
    private final PushCarrier carrier;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Pushing(KeptDevices devices, PushCarrier carrier, Clock clock, PlatformTransactionManager transactions) {
        this.devices = devices;
        this.carrier = carrier;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Async
    @TransactionalEventListener(id = "platform.push")
    void deliver(PushQueued queued) {
        // What is too old to be worth showing must not stand before others in the outbox.
        if (queued.at().plusSeconds(PushPost.SECONDS_WORTH_SHOWING).isBefore(clock.instant())) return;
        CurrentActor.run(SELF, () -> deliver(queued.device(), queued.knock()));
    }

    private void deliver(UUID device, Knock knock) {
        var address = transaction.execute(_ -> devices.address(device));
        if (address.isEmpty()) return;
        var outcome = carrier.carry(address.get(), knock);
        if (outcome == PushCarrier.Outcome.NOBODY_THERE) transaction.executeWithoutResult(_ -> devices.remove(device));
    }
}
