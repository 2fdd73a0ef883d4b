package coop.genoot.timeline;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.StepKind.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does one step, in one transaction with the note that it is done: whatever crashes, it happens once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepRun {
    private final StepRows rows;
    private final StepNews news;
    private final Map<String, StepKind> kinds;
    private final Clock clock;

    StepRun(StepRows rows, StepNews news, List<StepKind> kinds, Clock clock) {
        this.rows = rows;
        this.news = news;
        this.kinds = kinds.stream().collect(Collectors.toMap(StepKind::name, Function.identity()));
        this.clock = clock;
    }

    /** Somebody wants it now, whatever its day and switch. */
    void now(Actor who, StepId id) {
        var step = rows.lock(id).filter(PlannedStep::isComing).orElseThrow(() -> new Refused("timeline.not-to-come"));
        if (run(who, List.of(step)).get(id) instanceof Outcome.Waits waits) throw new Refused(waits.because());
    }

    /**
     * Its day has come; nothing happens when it was moved, held or done meanwhile. What is due for the same client
     * goes with it where its kind wants that, each step noted by itself.
     */
    void due(Actor house, StepId id) {
        var today = LocalDate.now(clock);
        var found = rows.lock(id)
                .filter(it -> it.isComing() && !it.isHeld(today) && !it.due().isAfter(today));
        if (found.isEmpty()) return;
        var together = new ArrayList<PlannedStep>(List.of(found.get()));
        if (kind(found.get()).isOneLetter()) together.addAll(rows.lockCompanions(found.get(), today));
        var outcomes = run(house, together);
        for (var step : together) {
            var outcome = outcomes.get(step.id());
            if (outcome instanceof Outcome.Waits waits) rows.waitsFor(step.id(), waits.because());
            if (outcome instanceof Outcome.Done) news.done(step);
        }
    }

    StepKind kind(PlannedStep step) {
        return Objects.requireNonNull(kinds.get(step.kind()), step.kind());
    }

    private Map<StepId, Outcome> run(Actor who, List<PlannedStep> steps) {
        var all = rows.ofDocuments(steps.stream().map(PlannedStep::document).toList());
        var due = steps.stream()
                .map(it -> new StepKind.Due(it, all.getOrDefault(it.document(), List.of())))
                .toList();
        var outcomes = kind(steps.getFirst()).runAll(who, due);
        outcomes.forEach((id, outcome) -> {
            switch (outcome) {
                case Outcome.Done _ -> rows.move(id, State.DONE, who, clock.instant());
                case Outcome.NotNeeded _ -> rows.move(id, State.NOT_NEEDED, who, clock.instant());
                case Outcome.Waits _ -> {}
            }
        });
        return outcomes;
    }
}
