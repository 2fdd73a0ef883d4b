package coop.genoot.home;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A point on a timeline: what happened, where it stands now, or what will happen by itself. */
public record Moment(
        Phase phase,
        String when,
        String what,
        @Nullable String detail,
        List<Link> links,
        @Nullable StepSwitch choice,
        @Nullable Pick pick) {

    /** Held is a coming step that somebody put on stand-by. */
    public enum Phase {
        PAST,
        NOW,
        NEXT,
        HELD;

        public String css() {
            return "is-" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A box before one of many, ticked to do something with several at once.
     *
     * @param form the id of the form it belongs to, which may stand elsewhere on the page
     * @param label what is picked; read by screen readers
     */
    public record Pick(String form, String name, String value, String label, boolean picked) {}

    public Moment {
        links = List.copyOf(links);
    }

    public static Moment past(String when, String what) {
        return new Moment(Phase.PAST, when, what, null, List.of(), null, null);
    }

    public static Moment now(String when, String what) {
        return new Moment(Phase.NOW, when, what, null, List.of(), null, null);
    }

    /** A coming step; whether it is held follows from its switch. */
    public static Moment next(String when, String what, @Nullable StepSwitch choice) {
        var phase = choice != null && choice.onStandBy() ? Phase.HELD : Phase.NEXT;
        return new Moment(phase, when, what, null, List.of(), choice, null);
    }

    public Moment because(String words) {
        return new Moment(phase, when, what, words, links, choice, pick);
    }

    /** One of many with which something can be done at once. */
    public Moment with(Pick box) {
        return new Moment(phase, when, what, detail, links, choice, box);
    }

    public Moment with(Link... more) {
        return new Moment(phase, when, what, detail, List.of(more), choice, pick);
    }
}
