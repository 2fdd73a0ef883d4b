package coop.genoot.common;

import java.util.List;

/**
 * One thing that is wrong with what was typed: the field (its form name, such as {@code lines[2].price}), the key of
 * the sentence, and the values to show in it.
 */
public record Problem(String field, String key, List<Object> values) {
    public Problem {
        values = List.copyOf(values);
    }

    public static Problem at(String field, String key, Object... values) {
        return new Problem(field, key, List.of(values));
    }
}
