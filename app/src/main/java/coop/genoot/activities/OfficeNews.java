package coop.genoot.activities;

import coop.genoot.common.OfficeId;
import coop.genoot.organisation.Office;
import coop.genoot.organisation.Organisation;
import coop.genoot.platform.Actor;
import coop.genoot.platform.CurrentActor;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whoever manages an Activity to which office it went when its own closed, once that has happened. */
@Component
class OfficeNews {
    private static final Actor SELF = Actor.system("office-news");

    private final Organisation organisation;
    private final ActivityRows rows;
    private final Grants grants;
    private final Notices notices;
    private final TransactionTemplate transaction;

    OfficeNews(
            Organisation organisation,
            ActivityRows rows,
            Grants grants,
            Notices notices,
            PlatformTransactionManager transactions) {
        this.organisation = organisation;
        this.rows = rows;
        this.grants = grants;
        this.notices = notices;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * These Activities went from an office that closed to another.
     *
     * @param name of the office that closed
     */
    record Moved(UUID office, String name, UUID heir, List<UUID> activities, Instant at) {
        Moved {
            activities = List.copyOf(activities);
        }
    }

    @Async
    @TransactionalEventListener(id = "activities.office-news")
    void on(Moved moved) {
        CurrentActor.run(SELF, () -> transaction.executeWithoutResult(_ -> tell(moved)));
    }

    /** Of the office that took over only while it is open: when it closed as well, that is told by itself. */
    private void tell(Moved moved) {
        var heir = organisation.office(new OfficeId(moved.heir()));
        if (heir.isEmpty()) return;
        var managers = grants.wearersIn(Hat.MANAGER, moved.activities());
        notices.tell(rows.all(moved.activities()).stream()
                .map(it -> new Digest(
                        id(moved, it),
                        it.name(),
                        managers.getOrDefault(it.id().value(), List.of()),
                        List.of(news(moved, it, heir.get()))))
                .toList());
    }

    private static News news(Moved moved, ActivityView activity, Office heir) {
        return new News(
                id(moved, activity),
                moved.at(),
                "activities.news.office",
                null,
                List.of(activity.name(), moved.name(), heir.name(), heir.email()),
                "/activities/" + activity.id());
    }

    private static UUID id(Moved moved, ActivityView activity) {
        var of = "office " + moved.office() + " closed " + activity.id();
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
