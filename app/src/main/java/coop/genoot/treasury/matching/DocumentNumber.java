package coop.genoot.treasury.matching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A document number in the spelling that makes "BE-2026/00017", "be 2026 17" and "BE202617" less different: its groups
 * of letters and of digits, without zeros in front.
 *
 * @param key  all groups, {@code BE/2026/17}
 * @param tail the last two, {@code 2026/17}, since people leave the letters out
 */
public record DocumentNumber(String key, String tail) {
    private static final Pattern GROUP = Pattern.compile("[A-Z]+|\\d+");
    private static final Pattern ZEROS_IN_FRONT = Pattern.compile("^0+(?=\\d)");
    private static final int LONGEST = 4;
    private static final int GROUPS_READ = 60;
    private static final int DIGITS_THAT_STAND_ALONE = 5;

    public static DocumentNumber of(String number) {
        var groups = groups(number);
        return new DocumentNumber(
                joined(groups), joined(groups.subList(Math.max(0, groups.size() - 2), groups.size())));
    }

    /** Whatever in the text could be a document number, spelled as {@link #key} or {@link #tail}. */
    public static Set<String> candidatesIn(String text) {
        var groups = groups(text);
        var found = new LinkedHashSet<String>();
        for (int end = 1; end <= groups.size(); end++) {
            if (!Character.isDigit(groups.get(end - 1).charAt(0))) continue;
            for (int start = Math.max(0, end - LONGEST); start < end; start++) {
                var candidate = groups.subList(start, end);
                if (candidate.size() > 1 || candidate.getFirst().length() >= DIGITS_THAT_STAND_ALONE)
                    found.add(joined(candidate));
            }
        }
        return found;
    }

    private static List<String> groups(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        var groups = new ArrayList<String>();
        GROUP.matcher(plain)
                .results()
                .limit(GROUPS_READ)
                .map(MatchResult::group)
                .forEach(groups::add);
        groups.replaceAll(group -> ZEROS_IN_FRONT.matcher(group).replaceFirst(""));
        return groups;
    }

    private static String joined(List<String> groups) {
        return String.join("/", groups);
    }
}
