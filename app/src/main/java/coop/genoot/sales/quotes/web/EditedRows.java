package coop.genoot.sales.quotes.web;

import coop.genoot.sales.TypedLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Adds, moves and takes away rows by buttons that work without scripts: {@code add}, {@code up-2}, {@code remove-0}.
 */
final class EditedRows {
    private static final Pattern COMMAND = Pattern.compile("(up|down|remove)-(\\d{1,4})");

    private EditedRows() {}

    /** The fields after the command; a command that cannot be followed changes nothing. */
    static Map<String, String> after(String command, Map<String, String> fields, Map<String, String> blank) {
        var rows = new ArrayList<Map<String, String>>();
        TypedLines.indexes(fields).forEach(index -> rows.add(row(fields, index)));
        var match = COMMAND.matcher(command);
        if (command.equals("add")) rows.add(blank);
        else if (match.matches()) move(rows, match.group(1), Integer.parseInt(match.group(2)));
        var edited = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (!name.startsWith("lines[")) edited.put(name, value);
        });
        for (int i = 0; i < rows.size(); i++) {
            var prefix = "lines[" + i + "].";
            rows.get(i).forEach((name, value) -> edited.put(prefix + name, value));
        }
        return edited;
    }

    private static void move(List<Map<String, String>> rows, String where, int index) {
        if (index >= rows.size()) return;
        switch (where) {
            case "remove" -> rows.remove(index);
            case "up" -> Collections.swap(rows, index, Math.max(0, index - 1));
            default -> Collections.swap(rows, index, Math.min(rows.size() - 1, index + 1));
        }
    }

    private static Map<String, String> row(Map<String, String> fields, int index) {
        var prefix = "lines[" + index + "].";
        var row = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(prefix)) row.put(name.substring(prefix.length()), value);
        });
        return row;
    }
}
