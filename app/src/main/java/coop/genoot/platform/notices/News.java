package coop.genoot.platform.notices;

import coop.genoot.common.Money;
import coop.genoot.platform.Words;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param id made from what it tells of: the same thing is told to a person once
 * @param key its sentence; {0} is the amount, {1} and further are the facts
 * @param path the page that tells more
 */
public record News(
        UUID id, Instant at, String key, @Nullable Money amount, List<String> facts, String path) {
    public News {
        facts = List.copyOf(facts);
    }

    /** In the reader's words. */
    public String in(Words t) {
        var values = new Object[facts.size() + 1];
        values[0] = amount == null ? "" : t.money(amount);
        for (int i = 0; i < facts.size(); i++) values[i + 1] = facts.get(i);
        return t.text(key, values);
    }
}
