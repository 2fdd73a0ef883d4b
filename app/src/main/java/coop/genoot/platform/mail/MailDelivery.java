package coop.genoot.platform.mail;

import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands mail over after the transaction that wrote it. A failure is kept with the mail and the outbox tries again. */
@Component
class MailDelivery {
    private static final Actor SELF = Actor.system("mail");

    private final KeptMail kept;
    private final MailCarrier carrier;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MailDelivery(
            KeptMail kept,
            MailCarrier carrier,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.carrier = carrier;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A listener without a transaction of its own: the note of a failure must outlive the failure. */
    @Async
    @TransactionalEventListener(id = "platform.mail")
    void deliver(MailQueued queued) {
        CurrentActor.run(SELF, () -> deliver(queued.mail()));
    }

    private void deliver(UUID id) {
        try {
            transaction.executeWithoutResult(_ -> kept.lockUnsent(id).ifPresent(mail -> {
                carrier.carry(mail.message());
                kept.sent(id, clock.instant());
            }));
        } catch (AddressRefused refused) {
            var why = String.valueOf(refused.getMessage());
            transaction.executeWithoutResult(_ -> refused(id, why));
        } catch (MailException failure) {
            transaction.executeWithoutResult(_ -> kept.failed(id, String.valueOf(failure.getMessage())));
            throw failure;
        }
    }

    /** For good: nothing is tried again, and whoever the document is of hears of it. */
    private void refused(UUID id, String why) {
        var refused = kept.lockUnsent(id);
        if (refused.isEmpty()) return;
        kept.refused(id, why, clock.instant());
        var message = refused.get().message();
        if (message.about() != null) events.publishEvent(new MailRefused(id, message.to(), why, message.about()));
    }
}
