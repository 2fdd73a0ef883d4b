package coop.genoot.support;

import java.util.Locale;

/** How a request ended. What the cooperative does not take on is declined with the reason and where to go (S-18). */
public enum Outcome {
    SOLVED,
    DECLINED,
    NO_REPLY,
    /** It asked the same as another one, and goes on there. */
    MERGED;

    /** Whether a team chooses it when it closes a request. */
    public boolean isChosen() {
        return this != MERGED;
    }

    /** The key of its words. */
    public String key() {
        return "support.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
