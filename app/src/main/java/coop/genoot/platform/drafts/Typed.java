package coop.genoot.platform.drafts;

import coop.genoot.common.Refused;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A save of a draft.
 *
 * @param version the version the typing started from; 0 for a draft never saved
 */
public record Typed(UUID id, String kind, @Nullable UUID scope, long version, Map<String, List<String>> fields) {
    private static final int MOST_FIELDS = 5_000;
    private static final int MOST_LETTERS = 500_000;

    public Typed {
        if (!kind.matches("[a-z][a-z-]{0,39}")) throw new Refused("platform.draft.not-a-form");
        fields = fields.entrySet().stream()
                .collect(
                        Collectors.toUnmodifiableMap(field -> clean(field.getKey()), field -> clean(field.getValue())));
        var letters = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (fields.size() > MOST_FIELDS || letters > MOST_LETTERS) throw new Refused("platform.draft.too-long");
    }

    private static List<String> clean(List<String> values) {
        return values.stream().map(Typed::clean).toList();
    }

    /** PostgreSQL keeps every letter but the one with code zero, which nobody can type. */
    private static String clean(String text) {
        return text.replace("\0", "");
    }
}
