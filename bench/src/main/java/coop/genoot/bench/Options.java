package coop.genoot.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to measure, on how large a world, and where its data lie.
 *
 * @param warmUp seconds of all pages together before the first is measured
 * @param clients how many at once
 * @param only the sections to measure now; those measured earlier on the same data stay in the report
 */
record Options(
        boolean brief,
        Path data,
        int members,
        int years,
        int seconds,
        int warmUp,
        List<Integer> clients,
        List<String> only,
        Path project) {
    private static final List<String> ALL =
            List.of("world", "import", "start", "small", "pages", "ledger", "documents", "report");

    static Options read(String[] arguments) {
        var named = new HashMap<String, String>();
        var flags = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--short")) flags.add("short");
            else if (arguments[i].startsWith("--") && i + 1 < arguments.length)
                named.put(arguments[i].substring(2), arguments[++i]);
            else throw new IllegalArgumentException("What does " + arguments[i] + " mean?");
        }
        return of(flags.contains("short"), named);
    }

    private static Options of(boolean brief, Map<String, String> named) {
        var name = brief ? "short" : "large";
        var folder = named.getOrDefault("data", "/var/tmp/genoot-bench");
        return new Options(
                brief,
                Path.of(folder).toAbsolutePath().resolve(name),
                Integer.parseInt(named.getOrDefault("members", brief ? "2000" : "20000")),
                Integer.parseInt(named.getOrDefault("years", "10")),
                Integer.parseInt(named.getOrDefault("seconds", brief ? "3" : "8")),
                Integer.parseInt(named.getOrDefault("warm-up", brief ? "10" : "30")),
                Arrays.stream(named.getOrDefault("clients", "1,8,32").split(","))
                        .map(Integer::valueOf)
                        .toList(),
                named.containsKey("only") ? List.of(named.get("only").split(",")) : ALL,
                Path.of(named.getOrDefault("project", ".")).toAbsolutePath().normalize());
    }

    boolean wants(String section) {
        return only.contains(section);
    }

    /** The world as it was made, never touched again. */
    Path pristine() {
        return data.resolve("pristine");
    }

    /** The copy that is measured, and that grows while it is. */
    Path measured() {
        return data.resolve("measured");
    }

    Path small() {
        return data.resolve("small");
    }
}
