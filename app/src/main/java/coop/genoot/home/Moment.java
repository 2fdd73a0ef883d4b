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
        @Nullable StepSwitch choice) {

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

    public Moment {
        links = List.copyOf(links);
    }

    public static Moment past(String when, String what) {
        return new Moment(Phase.PAST, when, what, null, List.of(), null);
    }

    public static Moment now(String when, String what) {
        return new Moment(Phase.NOW, when, what, null, List.of(), null);
    }

    /** A coming step; whether it is held follows from its switch. */
    public static Moment next(String when, String what, @Nullable StepSwitch choice) {
        var phase = choice != null && choice.onStandBy() ? Phase.HELD : Phase.NEXT;
        return new Moment(phase, when, what, null, List.of(), choice);
    }

    public Moment because(String words) {
        return new Moment(phase, when, what, words, links, choice);
    }

    public Moment with(Link... more) {
        return new Moment(phase, when, what, detail, List.of(more), choice);
    }
}
