package coop.genoot.platform;

/** Something the house does once from the command line, without serving pages, and then ends. */
public interface Command {
    /** As given in {@code --genoot.command=}. */
    String name();

    /** Does it, prints what it found, and returns the exit code: 0 when all is well. */
    int run();
}
