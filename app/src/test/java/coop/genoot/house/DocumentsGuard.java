package coop.genoot.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is written about the house is true of it: its rooms, its decisions, and every link. */
final class DocumentsGuard {
    private static final Pattern TABLE_ROW = Pattern.compile("(?m)^\\| *\\d+ *\\| *`([a-z]+)` *\\|");
    private static final Pattern DRAWING = Pattern.compile("(?s)```mermaid(.*?)```");
    private static final Pattern DRAWN = Pattern.compile("(?m)^ {4}([a-z]+)$");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)[^)]*\\)");
    private static final Pattern DECISION = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern CODE_WORD = Pattern.compile("`([a-z]+)`");

    private DocumentsGuard() {}

    /** Rooms that the table or the drawing of the architecture leaves out, or names and that are not there. */
    static List<String> faultsOfArchitecture(String text, Set<String> rooms) {
        var faults = new ArrayList<String>();
        var drawing = DRAWING.matcher(text).results().map(it -> it.group(1)).collect(Collectors.joining());
        compare("the table", found(TABLE_ROW, text), rooms, faults);
        compare("the drawing", found(DRAWN, drawing), rooms, faults);
        return faults;
    }

    /**
     * Decisions without a number of their own, or that do not say when and whether they hold, or that speak of a room that
     * is not there.
     *
     * @param words small words in code marks that are no rooms
     */
    static List<String> faultsOfDecisions(Map<String, String> notes, Set<String> rooms, Set<String> words) {
        var faults = new ArrayList<String>();
        int last = 0;
        for (var note : notes.entrySet()) {
            var name = DECISION.matcher(note.getKey());
            var number = name.matches() ? Integer.parseInt(name.group(1)) : -1;
            if (number <= last) faults.add(note.getKey() + " needs a number of its own after " + last);
            last = number;
            if (!note.getValue().startsWith("# " + number + ". ")) faults.add(note.getKey() + " has another title");
            if (!note.getValue().matches("(?s).*Date: \\d{4}-\\d\\d-\\d\\d · Status: \\S+.*"))
                faults.add(note.getKey() + " says no date and status");
            found(CODE_WORD, note.getValue()).stream()
                    .filter(word -> !rooms.contains(word) && !words.contains(word))
                    .forEach(word -> faults.add(note.getKey() + " speaks of " + word));
        }
        return faults;
    }

    /** Links to files that are not there. */
    static List<String> deadLinks(String document, String text, Predicate<String> exists) {
        return LINK.matcher(text)
                .results()
                .map(it -> it.group(1))
                .filter(target -> !exists.test(target))
                .map(target -> document + " links to " + target)
                .toList();
    }

    /** The tests that a document names as proofs. */
    static Set<String> proofsIn(String text) {
        return found(Pattern.compile("`([A-Z]\\w+Test)`"), text);
    }

    private static void compare(String where, Set<String> named, Set<String> rooms, List<String> faults) {
        rooms.stream()
                .filter(room -> !named.contains(room))
                .sorted()
                .forEach(room -> faults.add(where + " lacks " + room));
        named.stream().filter(name -> !rooms.contains(name)).forEach(name -> faults.add(where + " has " + name));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
