package coop.genoot.ledger;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The facts kept with a transaction, as JSON in the database. */
final class Details {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private Details() {}

    static String write(Map<String, String> detail) {
        return detail.isEmpty() ? "{}" : JSON.writeValueAsString(detail);
    }

    static Map<String, String> read(String json) {
        return json.equals("{}") ? Map.of() : JSON.readValue(json, FACTS);
    }
}
