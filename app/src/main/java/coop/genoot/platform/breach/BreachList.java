package coop.genoot.platform.breach;

/** Passwords that have become known to the world. */
public interface BreachList {
    /** Whether that password is among them; false when that cannot be found out now. */
    boolean knows(String password);
}
