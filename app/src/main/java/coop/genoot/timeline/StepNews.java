package coop.genoot.timeline;

import coop.genoot.common.PersonId;
import coop.genoot.platform.Grants;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Digest;
import coop.genoot.platform.notices.News;
import coop.genoot.platform.notices.Notices;
import coop.genoot.timeline.StepWishes.When;
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
    private final StepWishes wishes;
    private final Clock clock;

    StepNews(StepRows rows, Grants grants, Notices notices, StepWishes wishes, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.notices = notices;
        this.wishes = wishes;
        this.clock = clock;
    }

    /** Announces some of those whose day of announcement has come; how many. */
    int announce(int limit) {
        var coming = rows.toAnnounce(LocalDate.now(clock), limit);
        tell(coming, When.BEFORE);
        rows.announced(coming.stream().map(PlannedStep::id).toList(), clock.instant());
        return coming.size();
    }

    void done(PlannedStep step) {
        tell(List.of(step), When.AFTER);
    }

    private void tell(List<PlannedStep> steps, When when) {
        if (steps.isEmpty()) return;
        var activities = steps.stream().map(it -> it.activity().value()).collect(Collectors.toSet());
        Map<UUID, List<PersonId>> managers = grants.wearersIn(Hat.MANAGER, activities);
        var everybody = managers.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var wanted = wishes.of(everybody, steps, when);
        notices.tell(steps.stream()
                .map(step -> digest(
                        step,
                        when.key(step.kind()),
                        managers.getOrDefault(step.activity().value(), List.of()).stream()
                                .filter(it -> wanted.by(it, when.key(step.kind()), step.document()))
                                .toList()))
                .toList());
    }

    private Digest digest(PlannedStep step, String key, List<PersonId> people) {
        var id = UUID.nameUUIDFromBytes(
                (step.id() + key.substring(step.kind().length())).getBytes(StandardCharsets.UTF_8));
        var facts = List.of(step.whom(), step.number());
        var news = new News(id, clock.instant(), key, null, facts, step.page());
        return new Digest(id, step.number(), people, List.of(news));
    }
}
