package coop.genoot.timeline;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells whoever manages an Activity what is about to happen by itself, in time to hold it, and what did (D-13). */
@Component
class StepNews {
    private final StepRows rows;
    private final Grants grants;
    private final Notices notices;
    private final Clock clock;

    StepNews(StepRows rows, Grants grants, Notices notices, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.notices = notices;
        this.clock = clock;
    }

    /** Announces some of those whose day of announcement has come; how many. */
    int announce(int limit) {
        var coming = rows.toAnnounce(LocalDate.now(clock), limit);
        tell(coming, ".soon");
        rows.announced(coming.stream().map(PlannedStep::id).toList(), clock.instant());
        return coming.size();
    }

    void done(PlannedStep step) {
        tell(List.of(step), ".told");
    }

    private void tell(List<PlannedStep> steps, String what) {
        if (steps.isEmpty()) return;
        var activities = steps.stream().map(it -> it.activity().value()).collect(Collectors.toSet());
        Map<UUID, List<PersonId>> managers = grants.wearersIn(Hat.MANAGER, activities);
        notices.tell(steps.stream()
                .map(it -> digest(it, what, managers.getOrDefault(it.activity().value(), List.of())))
                .toList());
    }

    private Digest digest(PlannedStep step, String what, List<PersonId> people) {
        var id = UUID.nameUUIDFromBytes((step.id() + what).getBytes(StandardCharsets.UTF_8));
        var facts = List.of(step.whom(), step.number());
        var news = new News(id, clock.instant(), step.kind() + what, null, facts, step.page());
        return new Digest(id, step.number(), people, List.of(news));
    }
}
