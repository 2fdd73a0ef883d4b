package coop.genoot.support.replies;

import coop.genoot.organisation.Setting.Limit;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads the mail that arrived at reply addresses, each once; one that cannot be read holds up no other. */
@Component
class ReadingReplies implements RepeatedJob {
    private static final int MEGABYTE = 1024 * 1024;

    private final InboundMail inbound;
    private final Replies replies;

    ReadingReplies(InboundMail inbound, Replies replies) {
        this.inbound = inbound;
        this.replies = replies;
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
        RepeatedJob.each(inbound.fetch().iterator(), it -> {
            // No file is larger than the most that a setting can say; the exact limit is held where it is kept.
            Reply.read(it.bytes(), Limit.HIGHEST * MEGABYTE)
                    .ifPresent(reply -> replies.take(UUID.nameUUIDFromBytes(it.bytes()), reply));
            inbound.acknowledge(it.name());
        });
    }
}
