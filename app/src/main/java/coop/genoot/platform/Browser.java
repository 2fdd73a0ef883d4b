package coop.genoot.platform;

import java.util.Arrays;
import java.util.List;

/**
 * A browser as people know it, read from what it says of itself: its name and the device it runs on. Empty where it
 * says nothing we know.
 */
public record Browser(String name, String device) {
    // The first that fits: most browsers also claim to be those further down.
    private static final List<String> NAMES = List.of(
            "Edg=Edge",
            "OPR/=Opera",
            "Vivaldi=Vivaldi",
            "SamsungBrowser=Samsung Internet",
            "Firefox/=Firefox",
            "FxiOS=Firefox",
            "CriOS=Chrome",
            "Chrome/=Chrome",
            "Safari/=Safari");
    private static final List<String> DEVICES = List.of(
            "iPhone=iPhone",
            "iPad=iPad",
            "Android=Android",
            "Windows=Windows",
            "Macintosh=Mac",
            "CrOS=Chromebook",
            "Linux=Linux");

    public static Browser of(String userAgent) {
        return new Browser(first(NAMES, userAgent), first(DEVICES, userAgent));
    }

    /** Such as “Firefox on Windows”. */
    public String words(Words t) {
        if (name.isEmpty()) return device.isEmpty() ? t.text("platform.device.unknown") : device;
        return device.isEmpty() ? name : t.text("platform.device", name, device);
    }

    private static String first(List<String> known, String userAgent) {
        return known.stream()
                .map(entry -> entry.split("=", 2))
                .filter(entry -> userAgent.contains(entry[0]))
                .map(entry -> Arrays.asList(entry).getLast())
                .findFirst()
                .orElse("");
    }
}
