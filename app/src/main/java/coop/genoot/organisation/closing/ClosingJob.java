package coop.genoot.organisation.closing;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Closes the offices whose day has come, each in a transaction of its own. One that cannot close stays planned and
 * keeps no other from it.
 */
@Component
class ClosingJob implements RepeatedJob {
    private static final Logger LOG = LoggerFactory.getLogger(ClosingJob.class);
    private static final Actor HOUSE = Actor.system("office-closing");

    private final OfficeClosings closings;

    ClosingJob(OfficeClosings closings) {
        this.closings = closings;
    }

    @Override
    public String name() {
        return "organisation.office-closing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public void run() {
        CurrentActor.run(HOUSE, () -> RepeatedJob.each(closings.due().iterator(), this::close));
    }

    private void close(PlannedClosing closing) {
        try {
            closings.perform(HOUSE, closing);
        } catch (Refused no) {
            LOG.warn("Office {} cannot close as planned: {}", closing.office(), no.key());
        }
    }
}
