package coop.genoot.support.attachments;

import coop.genoot.common.EntityId;
import coop.genoot.organisation.Entity;
import coop.genoot.organisation.Organisation;
import coop.genoot.organisation.Settings;
import coop.genoot.organisation.attachments.AttachmentSettings;
import coop.genoot.platform.jobs.RepeatedJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away files that somebody brought for a message and never sent, after the term of their entity. */
@Component
class UnsentFiles implements RepeatedJob {
    private final AttachmentRows rows;
    private final Organisation organisation;
    private final Settings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnsentFiles(
            AttachmentRows rows,
            Organisation organisation,
            Settings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.organisation = organisation;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "support.unsent-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(_ -> sweep());
    }

    private void sweep() {
        var today = LocalDate.now(clock);
        var entities = organisation.entities().stream().map(Entity::id).toList();
        if (entities.isEmpty()) return;
        var terms = settings.findEach(
                AttachmentSettings.UNSENT_DAYS,
                today,
                entities.stream().map(EntityId::value).toList());
        var before = entities.stream()
                .collect(Collectors.toMap(
                        it -> it, it -> ago(terms.get(it.value()).value())));
        // Of files from before their entity was kept with them, the shortest term: the latest of these moments.
        rows.sweep(before, Collections.max(before.values()));
    }

    private Instant ago(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
