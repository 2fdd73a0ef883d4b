package coop.genoot.sales.quotes;

import java.util.Set;

/** What can be done with a sent quote, and by whom. */
public enum QuoteVerb {
    /** By the client on their page, or by the manager who writes down what the client said. */
    ACCEPT(By.CLIENT, By.MANAGER),
    REFUSE(By.CLIENT, By.MANAGER),
    /** By the house, the day after the last day of validity. */
    EXPIRE(By.HOUSE),
    WITHDRAW(By.MANAGER),
    START(By.MANAGER),
    FINISH(By.MANAGER);

    /** Who takes a step. */
    public enum By {
        MANAGER,
        CLIENT,
        HOUSE
    }

    private final Set<By> by;

    QuoteVerb(By... by) {
        this.by = Set.of(by);
    }

    boolean mayBeDone(By who) {
        return by.contains(who);
    }
}
