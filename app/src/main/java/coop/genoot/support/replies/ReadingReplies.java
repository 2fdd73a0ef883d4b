package coop.genoot.support.replies;

import coop.genoot.organisation.Setting.Limit;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads the mail that arrived at reply addresses, each once; one that cannot be read holds up no other. */
@Component
class ReadingReplies implements RepeatedJob {
    private static final int MEGABYTE = 1024 * 1024;

    private final InboundMail inbound;
    private final Replies replies;
    private final String checker;

    /** @param checker the name under which our own mail server writes whether a sender is who they say */
    ReadingReplies(InboundMail inbound, Replies replies, @Value("${genoot.replies.checked-by:}") String checker) {
        this.inbound = inbound;
        this.replies = replies;
        this.checker = checker;
    }

    @Override
    public String name() {
        return "support.replies";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        // One after the other: a mail may be large, and twenty of them fill the memory.
        RepeatedJob.each(
                inbound.waiting().iterator(), name -> inbound.open(name).ifPresent(this::read));
    }

    private void read(InboundMail.Arrived it) {
        // No file is larger than the most that a setting can say; the exact limit is held where it is kept.
        var reply = Reply.read(it.bytes(), Limit.HIGHEST * MEGABYTE, checker);
        if (reply.isEmpty()) {
            inbound.setAside(it.name());
            return;
        }
        replies.take(UUID.nameUUIDFromBytes(it.bytes()), reply.get());
        inbound.acknowledge(it.name());
    }
}
