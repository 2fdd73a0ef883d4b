package coop.genoot.timeline;

import coop.genoot.common.Invalid;
import coop.genoot.common.Problem;
import coop.genoot.common.Refused;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.timeline.Instruction.Choice;
import coop.genoot.timeline.Instruction.Level;
import coop.genoot.timeline.PlannedStep.State;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The automatic steps of documents: rooms plan them, people hold them or set them off, the house does what is due
 * (requirements D-09 to D-13).
 */
@Component
@Transactional
public class Timeline {
    /** The most signs a reason has. */
    public static final int LONGEST_REASON = 300;

    private final StepRows rows;
    private final InstructionRows instructions;
    private final StepRun run;
    private final Clock clock;

    Timeline(StepRows rows, InstructionRows instructions, StepRun run, Clock clock) {
        this.rows = rows;
        this.instructions = instructions;
        this.run = run;
        this.clock = clock;
    }

    /**
     * Plans them, one of each kind a document. One that was not needed any more is planned again; what was done, left
     * out or is planned already stays as it is.
     */
    public void plan(Actor who, Collection<NewStep> steps) {
        rows.plan(steps, who, clock.instant());
    }

    /** What the steps of these documents were for is over; those still to come are not needed any more. */
    public void noLongerNeeded(Actor who, Collection<UUID> documents) {
        rows.move(documents, State.PLANNED, State.NOT_NEEDED, who, clock.instant());
    }

    /** It is there again: steps that were not needed any more are. */
    public void neededAgain(Actor who, Collection<UUID> documents) {
        rows.move(documents, State.NOT_NEEDED, State.PLANNED, who, clock.instant());
    }

    /** All steps of a document that the actor may read, in the order of their days. */
    @Transactional(readOnly = true)
    public List<PlannedStep> of(Actor me, UUID document) {
        return rows.ofDocument(document);
    }

    /** The step that comes next by itself for each of these documents, as far as the actor may read them; for lists. */
    @Transactional(readOnly = true)
    public Map<UUID, PlannedStep> nextOf(Actor me, Collection<UUID> documents) {
        var all = rows.ofDocuments(documents);
        var next = new HashMap<UUID, PlannedStep>();
        all.forEach((document, steps) ->
                steps.stream().filter(PlannedStep::isComing).findFirst().ifPresent(step -> next.put(document, step)));
        return next;
    }

    /** What comes by itself in the Activities that the actor manages, the soonest first. */
    @Transactional(readOnly = true)
    public List<PlannedStep> coming(Actor me, int limit) {
        return rows.coming(me.scopes(Hat.MANAGER), limit);
    }

    /** The step, when the actor may give instructions for it. */
    @Transactional(readOnly = true)
    public Optional<PlannedStep> find(Actor me, StepId id) {
        return rows.find(id).filter(it -> mayInstruct(me, it));
    }

    /** Who manages the Activity, and who keeps the money of its entity. */
    public boolean mayInstruct(Actor me, PlannedStep step) {
        return me.has(Hat.MANAGER, step.activity().value())
                || me.has(Hat.FINANCE, step.entity().value());
    }

    /**
     * Lets steps of this kind happen, or holds them: this one, all of its client or Activity, or all Activities that
     * the actor manages in its entity (requirement D-12). The last instruction of the nearest level counts.
     * Refused to others ({@code timeline.not-yours}), for what is not to come any more
     * ({@code timeline.not-to-come}), and for a reason of more than 300 signs.
     */
    public void instruct(Actor me, StepId id, Level level, Choice choice, String reason, @Nullable LocalDate until) {
        var step = mine(me, id);
        if (!step.isComing()) throw new Refused("timeline.not-to-come");
        if (reason.strip().length() > LONGEST_REASON) throw new Refused("timeline.reason-too-long", LONGEST_REASON);
        var scope = switch (level) {
            case DOCUMENT -> step.document();
            case CLIENT -> Optional.ofNullable(step.client()).orElseThrow(() -> new Refused("timeline.not-yours"));
            case ACTIVITY -> step.activity().value();
            case MEMBER -> own(me, step);
            // Not from a single step: what holds for all of an entity is said where one sees that it does.
            case ENTITY -> throw new Refused("timeline.not-yours");
        };
        var activity = level == Level.MEMBER ? null : step.activity().value();
        var given = new Instruction(level, choice, reason.strip(), until, me.name(), clock.instant());
        instructions.add(me, given, new InstructionRows.Place(step.entity().value(), activity, scope), step.kind());
    }

    /**
     * Says it for several steps at once, each for its own document: these, and all that are to come for that client.
     * What is not the actor's or not to come any more is as if it were not there. Refused with {@link Invalid} at
     * {@code steps} when nothing is left.
     */
    public void instructSome(
            Actor me,
            Collection<UUID> steps,
            @Nullable UUID client,
            Choice choice,
            String reason,
            @Nullable LocalDate until) {
        if (reason.strip().length() > LONGEST_REASON) throw new Refused("timeline.reason-too-long", LONGEST_REASON);
        var given = new Instruction(Level.DOCUMENT, choice, reason.strip(), until, me.name(), clock.instant());
        if (instructions.addEach(me, steps, client, given) == 0)
            throw new Invalid(List.of(Problem.at("steps", "timeline.choose-some")));
    }

    /**
     * Does it now, held or not. Refused with what it waits for when it cannot happen yet, and when it is not to come
     * any more ({@code timeline.not-to-come}).
     */
    public void doNow(Actor me, StepId id) {
        run.now(me, mine(me, id).id());
    }

    /** Whether doing it can never be taken back. */
    @Transactional(readOnly = true)
    public boolean isFinal(PlannedStep step) {
        return run.kind(step).isFinal();
    }

    /** Where what left can be read again; empty when there is nothing to read, or it did not leave. */
    @Transactional(readOnly = true)
    public Optional<String> paper(PlannedStep step) {
        return step.state() == State.DONE ? run.kind(step).paper(step) : Optional.empty();
    }

    /** Leaves it out for good, unless somebody plans it again. */
    public void skip(Actor me, StepId id) {
        move(me, id, State.PLANNED, State.SKIPPED);
    }

    /** Plans a step again that was left out. */
    public void planAgain(Actor me, StepId id) {
        move(me, id, State.SKIPPED, State.PLANNED);
    }

    private void move(Actor me, StepId id, State from, State to) {
        mine(me, id);
        var locked = rows.lock(id).filter(it -> it.state() == from);
        rows.move(locked.orElseThrow(() -> new Refused("timeline.not-to-come")).id(), to, me, clock.instant());
    }

    /** Who keeps the money says it for one Activity, but has none of their own. */
    private static UUID own(Actor me, PlannedStep step) {
        if (!me.has(Hat.MANAGER, step.activity().value())) throw new Refused("timeline.not-yours");
        return me.self().value();
    }

    private PlannedStep mine(Actor me, StepId id) {
        return find(me, id).orElseThrow(() -> new Refused("timeline.not-yours"));
    }
}
