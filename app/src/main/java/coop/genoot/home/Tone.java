package coop.genoot.home;

import java.util.Locale;

/** The few moods a notice, tag or dot may have. Done is CALM: the eye goes to what needs action. */
public enum Tone {
    CALM("check"),
    POSITIVE("circle-check"),
    NOW("info"),
    WAITING("clock"),
    PROBLEM("circle-alert");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The picture beside the word: colour never stands alone. */
    public String icon() {
        return icon;
    }

    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
