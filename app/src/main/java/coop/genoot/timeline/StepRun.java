package coop.genoot.timeline;

import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.timeline.PlannedStep.State;
import coop.genoot.timeline.StepKind.Outcome;
import java.time.Clock;
import java.time.LocalDate;
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
        if (run(who, step) instanceof Outcome.Waits waits) throw new Refused(waits.because());
    }

    /** Its day has come; nothing happens when it was moved, held or done meanwhile. */
    void due(Actor house, StepId id) {
        var today = LocalDate.now(clock);
        rows.lock(id)
                .filter(it -> it.isComing() && !it.isHeld(today) && !it.due().isAfter(today))
                .ifPresent(step -> {
                    var outcome = run(house, step);
                    if (outcome instanceof Outcome.Waits waits) rows.waitsFor(id, waits.because());
                    if (outcome instanceof Outcome.Done) news.done(step);
                });
    }

    StepKind kind(PlannedStep step) {
        return Objects.requireNonNull(kinds.get(step.kind()), step.kind());
    }

    private Outcome run(Actor who, PlannedStep step) {
        var outcome = kind(step).run(who, step, rows.ofDocument(step.document()));
        switch (outcome) {
            case Outcome.Done _ -> rows.move(step.id(), State.DONE, who, clock.instant());
            case Outcome.NotNeeded _ -> rows.move(step.id(), State.NOT_NEEDED, who, clock.instant());
            case Outcome.Waits _ -> {}
        }
        return outcome;
    }
}
