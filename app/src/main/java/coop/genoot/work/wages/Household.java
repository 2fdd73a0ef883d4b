package coop.genoot.work.wages;

/**
 * What of somebody's home changes the tax that is withheld. It is asked for one reckoning and kept nowhere.
 *
 * @param children at their charge; a disabled child counts twice
 */
public record Household(Partner partner, int children) {
    public static final Household ALONE = new Household(Partner.NONE, 0);

    /** Whether there is a partner, and what that partner earns. */
    public enum Partner {
        NONE,
        WITH_INCOME,
        WITHOUT_INCOME
    }

    public Household {
        if (children < 0) throw new IllegalArgumentException("No fewer than no children: " + children);
    }

    boolean isSingleParent() {
        return partner == Partner.NONE && children > 0;
    }
}
