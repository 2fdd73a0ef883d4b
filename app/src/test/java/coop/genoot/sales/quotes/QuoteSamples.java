package coop.genoot.sales.quotes;

import java.util.LinkedHashMap;
import java.util.Map;

/** Quote forms as a Dutch-speaking member fills them in. */
public final class QuoteSamples {
    private QuoteSamples() {}

    /** Two days of light at 260, building for 244,79, and smoke as an option for 100; all at 21 %. */
    public static Map<String, String> lightPlan(String client) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("client", client);
        fields.put("title", "Lichtplan hoofdpodium");
        fields.put("validUntil", "2026-12-31");
        fields.put("deposits", "30 + 20");
        addItem(fields, 0, "Lichtplan", "2", "260");
        addItem(fields, 1, "Opbouw", "1", "244,79");
        addItem(fields, 2, "Rookmachine", "1", "100");
        fields.put("lines[2].optional", "true");
        fields.put("lines[3].kind", "TEXT");
        fields.put("lines[3].description", "Stroom is voorzien door de organisator.");
        return fields;
    }

    /** The same with some fields typed otherwise. */
    public static Map<String, String> lightPlan(String client, Map<String, String> otherwise) {
        var fields = lightPlan(client);
        fields.putAll(otherwise);
        return fields;
    }

    private static void addItem(Map<String, String> fields, int index, String what, String quantity, String price) {
        var row = "lines[" + index + "].";
        fields.put(row + "kind", "ITEM");
        fields.put(row + "description", what);
        fields.put(row + "quantity", quantity);
        fields.put(row + "price", price);
        fields.put(row + "vat", "S:21");
    }
}
