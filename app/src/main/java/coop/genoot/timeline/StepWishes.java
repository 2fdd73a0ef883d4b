package coop.genoot.timeline;

import coop.genoot.common.PersonId;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.notices.Wanted;
import coop.genoot.platform.notices.Wishes;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether somebody is told before a step happens, and after it did: for each kind, and otherwise for one document
 * (requirement D-13). Who said nothing is told both.
 */
@Component
@Transactional
public class StepWishes {
    private final Wishes wishes;
    private final Set<String> kinds;

    StepWishes(Wishes wishes, List<StepKind> kinds) {
        this.wishes = wishes;
        this.kinds = kinds.stream().map(StepKind::name).collect(Collectors.toSet());
    }

    /** When somebody is told of a step. */
    public enum When {
        BEFORE(".soon"),
        AFTER(".told");

        private final String end;

        When(String end) {
            this.end = end;
        }

        /** The key of the news of such a step. */
        String key(String kind) {
            return kind + end;
        }
    }

    /** When the actor is told of each kind of step. */
    @Transactional(readOnly = true)
    public Map<String, Set<When>> of(Actor me) {
        var wanted = wishes.of(List.of(me.self()), keys(kinds), List.of());
        return kinds.stream()
                .collect(Collectors.toMap(
                        Function.identity(), kind -> those(when -> wanted.by(me.self(), when.key(kind)))));
    }

    /** When the actor is told of that step of its document. */
    @Transactional(readOnly = true)
    public Set<When> of(Actor me, PlannedStep step) {
        var wanted = wishes.of(List.of(me.self()), keys(List.of(step.kind())), List.of(step.document()));
        return those(when -> wanted.by(me.self(), when.key(step.kind()), step.document()));
    }

    /** Says it for all steps of that kind. Refused for a kind that is not there ({@code timeline.not-yours}). */
    public void choose(Actor me, String kind, Set<When> told) {
        if (!kinds.contains(kind)) throw new Refused("timeline.not-yours");
        choose(me, kind, null, told);
    }

    /** Says it for that step of its document. Refused to who is never told of it ({@code timeline.not-yours}). */
    public void choose(Actor me, PlannedStep step, Set<When> told) {
        if (!isTold(me, step)) throw new Refused("timeline.not-yours");
        choose(me, step.kind(), step.document(), told);
    }

    /** Only who manages the Activity is told of its steps. */
    public boolean isTold(Actor me, PlannedStep step) {
        return me.has(Hat.MANAGER, step.activity().value());
    }

    /** What the people who are told of these steps want. */
    @Transactional(readOnly = true)
    Wanted of(Collection<PersonId> people, Collection<PlannedStep> steps, When when) {
        var keys = steps.stream().map(it -> when.key(it.kind())).collect(Collectors.toSet());
        return wishes.of(people, keys, steps.stream().map(PlannedStep::document).toList());
    }

    private void choose(Actor me, String kind, @Nullable UUID document, Set<When> told) {
        for (var when : When.values()) wishes.choose(me, when.key(kind), document, told.contains(when));
    }

    private static Set<String> keys(Collection<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> Arrays.stream(When.values()).map(when -> when.key(kind)))
                .collect(Collectors.toSet());
    }

    private static Set<When> those(Predicate<When> wanted) {
        var all = EnumSet.allOf(When.class);
        all.removeIf(wanted.negate());
        return all;
    }
}
