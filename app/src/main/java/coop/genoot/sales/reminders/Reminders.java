package coop.genoot.sales.reminders;

/** The names of the steps of this room, for who comes after them. */
public final class Reminders {
    private static final String STEM = "sales.reminder.";

    /** The first reminder, in friendly words. */
    public static final String FIRST = STEM + "first";

    /** The second and last one. */
    public static final String SECOND = STEM + "second";

    private Reminders() {}
}
