package coop.genoot.common;

import java.util.List;

/**
 * A rule of the house says no. Carries the key of the sentence the person will read, with the values to show in it;
 * never a sentence itself. Answered with HTTP 422.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> values;

    public Refused(String key, Object... values) {
        super(key);
        this.values = List.of(values);
    }

    public String key() {
        return getMessage();
    }

    public List<Object> values() {
        return values;
    }
}
