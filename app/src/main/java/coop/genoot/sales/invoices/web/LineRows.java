package coop.genoot.sales.invoices.web;

import coop.genoot.sales.TypedLines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Adds, takes away and moves typed rows for readers without script; numbers them again from nought. */
final class LineRows {
    private static final Pattern CHANGE = Pattern.compile("(up|down|remove)-(\\d{1,4})");
    private static final List<String> PARTS =
            List.of("kind", "description", "quantity", "unit", "price", "discount", "vat");

    private LineRows() {}

    static Map<String, String> changed(Map<String, String> fields, String change) {
        var rows = new ArrayList<>(TypedLines.indexes(fields));
        var asked = CHANGE.matcher(change);
        if (asked.matches()) {
            int at = rows.indexOf(Integer.valueOf(asked.group(2)));
            if (at >= 0 && asked.group(1).equals("remove")) rows.remove(at);
            else if (at > 0 && asked.group(1).equals("up")) Collections.swap(rows, at, at - 1);
            else if (at >= 0 && at < rows.size() - 1 && asked.group(1).equals("down"))
                Collections.swap(rows, at, at + 1);
        }
        var changed = withRows(fields, rows);
        if (change.equals("add")) changed.put("lines[" + rows.size() + "].kind", "ITEM");
        return changed;
    }

    private static Map<String, String> withRows(Map<String, String> fields, List<Integer> rows) {
        var changed = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (!name.startsWith("lines[")) changed.put(name, value);
        });
        for (int i = 0; i < rows.size(); i++)
            for (var part : PARTS) {
                var value = fields.get("lines[" + rows.get(i) + "]." + part);
                if (value != null) changed.put("lines[" + i + "]." + part, value);
            }
        return changed;
    }
}
