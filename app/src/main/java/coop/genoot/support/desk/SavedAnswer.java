package coop.genoot.support.desk;

import java.util.UUID;

/** What a team writes again and again, by the title it is found under. */
public record SavedAnswer(UUID id, String title, String text) {
    /** The most signs a title has. */
    public static final int LONGEST_TITLE = 80;
}
