package coop.genoot.platform.mail;

import coop.genoot.platform.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail is written in the transaction of what it tells of, and handed over after it: a mail about something that was
 * rolled back does not exist. What could not be handed over is tried again.
 */
@Component
@Transactional
public class Mail {
    private final KeptMail kept;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mail(KeptMail kept, ApplicationEventPublisher events, Clock clock) {
        this.kept = kept;
        this.events = events;
        this.clock = clock;
    }

    /** Sends it after this transaction; a message with an id that was sent before is not sent again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Message message) {
        if (kept.add(message, clock.instant())) events.publishEvent(new MailQueued(message.id()));
    }

    /** Everything written about that document, the oldest first. */
    @Transactional(readOnly = true)
    public List<SentMail> about(Actor me, UUID document) {
        return kept.about(document);
    }

    /** Mails about documents that could not be handed over and are tried again, the oldest first; within reach only. */
    @Transactional(readOnly = true)
    public List<SentMail> stuck(Actor me, int atMost) {
        return kept.stuck(atMost);
    }

    @Transactional(readOnly = true)
    public Optional<SentMail> find(Actor me, UUID mail) {
        return kept.find(mail);
    }
}
