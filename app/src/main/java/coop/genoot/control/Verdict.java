package coop.genoot.control;

/** The answer to the one question. */
public enum Verdict {
    /** Nothing speaks against it. */
    GO,
    /** It goes, and somebody looks at it afterwards. */
    LATER,
    /** It waits: nothing of it may happen now. When the stop is lifted, {@link StopEnded} tells. */
    STOP
}
