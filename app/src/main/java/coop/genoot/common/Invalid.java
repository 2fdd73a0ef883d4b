package coop.genoot.common;

import java.util.List;

/** What was typed cannot be taken as it is: every problem at once, each beside its field. Answered with HTTP 422. */
public final class Invalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public Invalid(List<Problem> problems) {
        super(problems.toString());
        if (problems.isEmpty()) throw new IllegalArgumentException("Nothing is wrong");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Refuses when there is at least one problem. */
    public static void unlessNone(List<Problem> problems) {
        if (!problems.isEmpty()) throw new Invalid(problems);
    }
}
