package coop.genoot.support.web;

import coop.genoot.home.Draft;
import coop.genoot.home.Fact;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Tone;
import coop.genoot.home.Typed;
import coop.genoot.support.attachments.web.FileLink;
import coop.genoot.support.attachments.web.FilesPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request as both sides see it: where it stands, what comes next, what was said. It holds no note.
 *
 * @param now one sentence: who has it and until when
 * @param plan the steps of a long file; empty for most
 * @param pulse another one as soon as anything changed
 * @param about the document it is about; null when there is none, or none that the reader may see
 * @param goesOn the one that asks the same and with which it was put; null for most, and for who may not read it
 * @param reply what is kept of a reply; null for somebody who only reads
 * @param files what was brought for that reply
 */
public record RequestPage(
        String id,
        String number,
        String subject,
        Tone tone,
        String state,
        String now,
        String pulse,
        List<Moment> moments,
        List<Line> lines,
        List<Fact> facts,
        List<Step> plan,
        @Nullable Link about,
        @Nullable Link goesOn,
        @Nullable Draft reply,
        @Nullable FilesPart files,
        Typed typed) {
    public RequestPage {
        moments = List.copyOf(moments);
        lines = List.copyOf(lines);
        facts = List.copyOf(facts);
        plan = List.copyOf(plan);
    }

    /** The same page for somebody who can write. */
    RequestPage writing(Draft draft, FilesPart brought, Typed typedSoFar) {
        return new RequestPage(
                id,
                number,
                subject,
                tone,
                state,
                now,
                pulse,
                moments,
                lines,
                facts,
                plan,
                about,
                goesOn,
                draft,
                brought,
                typedSoFar);
    }

    /**
     * One step in the plan of a long file.
     *
     * @param phase empty when the plan has no parts
     * @param done who did it and when, in words; null when it is still to come
     */
    public record Step(
            String id, String phase, String what, @Nullable String done) {}

    /** How many steps are done. */
    public long doneSteps() {
        return plan.stream().filter(it -> it.done() != null).count();
    }

    /**
     * Something that was said.
     *
     * @param own whether the reader's side said it
     * @param files beside it, to be downloaded
     */
    public record Line(String who, String when, String text, boolean own, List<FileLink> files) {
        public Line {
            files = List.copyOf(files);
        }
    }
}
