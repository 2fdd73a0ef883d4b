package coop.genoot.house;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The same words in every language, none missing, none unused, none written straight into a page. */
final class MessagesGuard {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-zA-Z0-9_-]+)*\\.?)\"");
    private static final Pattern ASKED = Pattern.compile("\\bt\\.(?:text|plural)\\(\\s*\"([^\"]+)\"");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?s)<%--.*?--%>|<!--.*?-->|<script.*?</script>|<style.*?</style>|!\\{.*?\\}(?=\\s|<|$)|@import[^\\n]*|@param[^\\n]*");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\b(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"$@]*[A-Za-zÀ-ÿ]{2,}[^\"$]*)\"");

    private MessagesGuard() {}

    /** Keys that one language has and another lacks. */
    static List<String> missingKeys(Map<String, Set<String>> keysByFile) {
        var all = new TreeSet<String>();
        keysByFile.values().forEach(all::addAll);
        var faults = new ArrayList<String>();
        keysByFile.forEach((file, keys) ->
                all.stream().filter(key -> !keys.contains(key)).forEach(key -> faults.add(file + " lacks " + key)));
        return faults;
    }

    /** Keys no page and no code speaks of: whole, as a plural's stem, or by a prefix that ends in a dot. */
    static List<String> unusedKeys(Collection<String> keys, Collection<String> texts) {
        var literals = new TreeSet<String>();
        for (var text : texts) QUOTED.matcher(text).results().forEach(match -> literals.add(match.group(1)));
        return keys.stream()
                .filter(key -> !literals.contains(key) && !literals.contains(key.replaceFirst("\\.(one|other)$", "")))
                .filter(key -> prefixesOf(key).stream().noneMatch(literals::contains))
                .sorted()
                .toList();
    }

    /** Keys that a template asks for and no bundle has. */
    static List<String> unknownKeys(Set<String> keys, String name, String text) {
        return ASKED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .filter(key -> !key.endsWith(".") && !keys.contains(key) && !keys.contains(key + ".one"))
                .map(key -> name + " asks for " + key)
                .toList();
    }

    /** Words written straight into a template. */
    static List<String> literalTexts(String name, String template) {
        var faults = new ArrayList<String>();
        var visible = withoutCode(NOT_TEXT.matcher(template).replaceAll(" "));
        for (var piece : visible.replaceAll("(?s)<[^>]*>", "\n").split("\n"))
            if (piece.matches(".*\\p{L}{2,}.*")) faults.add(name + " says “" + piece.strip() + "”");
        SPOKEN_ATTRIBUTE
                .matcher(template)
                .results()
                .forEach(match -> faults.add(name + " says “" + match.group(1) + "”"));
        return faults;
    }

    private static List<String> prefixesOf(String key) {
        var prefixes = new ArrayList<String>();
        for (int i = key.indexOf('.'); i >= 0; i = key.indexOf('.', i + 1))
            if (i > key.indexOf('.')) prefixes.add(key.substring(0, i + 1));
        return prefixes;
    }

    /** Takes out ${…}, @template.x(…), @if(…), @for(…) and the like, minding brackets, and keeps content blocks. */
    static String withoutCode(String template) {
        var out = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            if (template.startsWith("${", i) || template.startsWith("$unsafe{", i) || template.startsWith("!{", i)) {
                i = endOf(template, template.indexOf('{', i), '{', '}', out);
            } else if (template.charAt(i) == '@' && template.substring(i).matches("(?s)@[a-zA-Z][\\w.-]*\\s*\\(.*")) {
                i = endOf(template, template.indexOf('(', i), '(', ')', out);
            } else if (template.charAt(i) == '@'
                    && template.substring(i).matches("(?s)@(else|endif|endfor|endraw|raw)\\b.*")) {
                i += 1;
                while (i < template.length() && Character.isLetter(template.charAt(i))) i++;
            } else {
                out.append(template.charAt(i++));
            }
        }
        return out.toString();
    }

    /** Skips code up to the closing bracket; content blocks @`…` inside it are text again and go to the output. */
    private static int endOf(String template, int open, char opening, char closing, StringBuilder out) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char sign = template.charAt(i);
            if (sign == '"') {
                i = template.indexOf('"', i + 1);
                if (i < 0) return template.length();
            } else if (template.startsWith("@`", i)) {
                int end = endOfContent(template, i + 2);
                out.append('\n')
                        .append(withoutCode(template.substring(i + 2, end)))
                        .append('\n');
                i = end;
            } else if (sign == opening) {
                depth++;
            } else if (sign == closing && --depth == 0) {
                return i + 1;
            }
        }
        return template.length();
    }

    private static int endOfContent(String template, int from) {
        int depth = 1;
        for (int i = from; i < template.length(); i++) {
            if (template.startsWith("@`", i)) {
                depth++;
                i++;
            } else if (template.charAt(i) == '`' && --depth == 0) {
                return i;
            }
        }
        return template.length();
    }
}
