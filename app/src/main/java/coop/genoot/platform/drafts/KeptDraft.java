package coop.genoot.platform.drafts;

import coop.genoot.common.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed so far: the raw fields of a form, right or wrong.
 *
 * @param kind what it is to become, such as {@code invoice}
 * @param scope the Activity (or entity) it belongs to; its other managers see it too
 * @param version grows by one with every save, from 1
 */
public record KeptDraft(
        UUID id,
        PersonId person,
        @Nullable UUID scope,
        String kind,
        Map<String, List<String>> fields,
        long version,
        Instant savedAt) {
    public KeptDraft {
        fields = fields.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> List.copyOf(field.getValue())));
    }

    /** What is typed in that field, or empty text. */
    public String text(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** Everything typed in the fields of that name. */
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }
}
