package coop.genoot.timeline;

import coop.genoot.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Something that a room does for its documents by itself, such as a reminder; contributed as a bean. */
public interface StepKind {
    /**
     * Kept in the database and never changed, such as {@code sales.reminder.first}. It is the stem of its words: {@code
     * .coming}, {@code .done} and {@code .skipped}, in which {0} is whom it reaches; and those of the
     * news, {@code .soon} and {@code .told}, in which {1} is whom it reaches and {2} the number of the document.
     */
    String name();

    /**
     * Does it, in the transaction that notes it as done: both happen or neither. Whoever acts is the house when the day
     * has come, or the person who wants it now. {@code all} are the steps of the document, this one among them.
     */
    Outcome run(Actor who, PlannedStep step, List<PlannedStep> all);

    /** A step that is to be done now, with all steps of its document. */
    record Due(PlannedStep step, List<PlannedStep> all) {
        public Due {
            all = List.copyOf(all);
        }
    }

    /** Whether steps of this kind that are due together for one client of an Activity may leave in one letter. */
    default boolean isOneLetter() {
        return false;
    }

    /**
     * Does several of this kind for one client of an Activity, as {@link #run}; what came of each, by the id of its
     * step. What stops one of them stops none of the others.
     */
    default Map<StepId, Outcome> runAll(Actor who, List<Due> due) {
        return due.stream().collect(Collectors.toMap(it -> it.step().id(), it -> run(who, it.step(), it.all())));
    }

    /** From 10 upwards, in the order in which kinds come in the life of what is sold. */
    int order();

    /**
     * Whether it can never be taken back: whoever wants it at once is told so first, in the words {@code .sure}, in
     * which {0} is whom it reaches.
     */
    default boolean isFinal() {
        return false;
    }

    /** Where what left can be read again, such as a letter; empty when there is nothing to read. */
    default Optional<String> paper(PlannedStep done) {
        return Optional.empty();
    }

    /** What came of it. */
    sealed interface Outcome {
        record Done() implements Outcome {}

        /** What it was for is over. */
        record NotNeeded() implements Outcome {}

        /** It cannot happen yet; tried again later. {@code because} is the key of the sentence that says why. */
        record Waits(String because) implements Outcome {}
    }
}
