package coop.genoot.home;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Light, dark, or as the device says. */
public enum Theme {
    SYSTEM("monitor"),
    LIGHT("sun"),
    DARK("moon");

    private final String icon;

    Theme(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the page says to the style sheet; nothing when the device decides. */
    public @Nullable String attribute() {
        return this == SYSTEM ? null : code();
    }

    /** The theme of that code; anything else means as the device says. */
    public static Theme of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }
}
