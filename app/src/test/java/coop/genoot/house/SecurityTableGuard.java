package coop.genoot.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the table of docs/security/asvs.md and holds it against the house: who says that a requirement is kept names
 * what keeps it and the test that proves it, and both are there.
 */
final class SecurityTableGuard {
    static final String KEPT = "kept";
    static final String NOT_YET = "not yet";
    static final String NOT_APPLICABLE = "not applicable";

    private static final Set<String> STATES = Set.of(KEPT, NOT_YET, NOT_APPLICABLE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.\\d{1,2}");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CLASS = Pattern.compile("[A-Z]\\w*");
    private static final Pattern FILE = Pattern.compile("[\\w/-]+\\.(js|txt|yaml|sql|jte|md)");
    private static final Pattern PROOF = Pattern.compile("([A-Z]\\w*Test)(?:#([a-z]\\w*))?");
    private static final int CELLS = 6;
    private static final int SHORTEST_REASON = 15;

    /** What the house has: its classes, the files of its resources and documents, and its tests with their methods. */
    record House(Predicate<String> classes, Predicate<String> files, BiPredicate<String, String> tests) {}

    /** A line of the table; the last cell is the proof of what is kept, and the reason of what is not. */
    record Row(String number, String level, String wanted, String state, String keeper, String proof) {
        boolean isKept() {
            return state.equals(KEPT);
        }
    }

    private SecurityTableGuard() {}

    /** Every line that begins as a row of the table, well formed or not. */
    static List<Row> rows(String text) {
        return text.lines()
                .filter(line -> line.matches("\\| *\\d.*"))
                .map(line -> line.strip().replaceFirst("^\\|", "").split("\\|", -1))
                .map(SecurityTableGuard::row)
                .toList();
    }

    private static Row row(String[] cells) {
        var all = new ArrayList<String>();
        for (var cell : cells) all.add(cell.strip());
        var whole = all.size() == CELLS + 1;
        return whole
                ? new Row(all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5))
                : new Row(all.getFirst(), "", "", "a row of " + (all.size() - 1) + " cells", "", "");
    }

    /**
     * What is wrong with the table.
     *
     * @param official each number of the standard that must stand in it, with its level
     */
    static List<String> faultsOf(String text, Map<String, String> official, House house) {
        var faults = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var row : rows(text)) {
            var wrong = new ArrayList<String>();
            if (!NUMBER.matcher(row.number()).matches()) wrong.add("is no number of a requirement");
            else if (!official.containsKey(row.number())) wrong.add("is not in the list of the standard");
            else if (!official.get(row.number()).equals(row.level())) wrong.add("has another level");
            if (!seen.add(row.number())) wrong.add("stands twice");
            if (!STATES.contains(row.state())) wrong.add("is neither kept nor told plainly: " + row.state());
            if (row.isKept()) wrong.addAll(faultsOfKept(row, house));
            else if (row.proof().length() < SHORTEST_REASON) wrong.add("does not say why");
            if (row.state().equals(NOT_APPLICABLE) && !row.proof().startsWith("because "))
                wrong.add("does not say because of what");
            wrong.forEach(fault -> faults.add(row.number() + " " + fault));
        }
        official.keySet().stream()
                .filter(number -> !seen.contains(number))
                .forEach(number -> faults.add(number + " is missing"));
        return faults;
    }

    private static List<String> faultsOfKept(Row row, House house) {
        var faults = new ArrayList<String>();
        var keepers = quoted(row.keeper());
        if (keepers.isEmpty()) faults.add("names nothing that keeps it");
        for (var keeper : keepers) {
            if (CLASS.matcher(keeper).matches() && !house.classes().test(keeper))
                faults.add("names no class " + keeper);
            if (FILE.matcher(keeper).matches() && !house.files().test(keeper)) faults.add("names no file " + keeper);
        }
        var proofs = quoted(row.proof());
        if (proofs.isEmpty()) faults.add("names no test");
        for (var proof : proofs) {
            var test = PROOF.matcher(proof);
            if (!test.matches()) faults.add("names as a proof what is no test: " + proof);
            else if (!house.tests().test(test.group(1), test.group(2) == null ? "" : test.group(2)))
                faults.add("names no test " + proof);
        }
        return faults;
    }

    /** How many rows stand in each state, in the order kept, not applicable, not yet. */
    static String countOf(String text) {
        var count = new TreeMap<String, Integer>();
        for (var row : rows(text)) count.merge(row.state(), 1, Integer::sum);
        return "kept %d · not applicable %d · not yet %d"
                .formatted(
                        count.getOrDefault(KEPT, 0),
                        count.getOrDefault(NOT_APPLICABLE, 0),
                        count.getOrDefault(NOT_YET, 0));
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(it -> it.group(1)).toList();
    }
}
