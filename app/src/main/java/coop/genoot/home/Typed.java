package coop.genoot.home;

import coop.genoot.common.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, exactly as it was typed, with everything that is wrong with it. Fields show
 * themselves from this, so that a refused form comes back with nothing lost.
 */
public record Typed(Map<String, List<String>> values, List<Problem> problems) {
    public Typed {
        values = Map.copyOf(values);
        problems = List.copyOf(problems);
    }

    public static Typed nothing() {
        return new Typed(Map.of(), List.of());
    }

    /** One value a field, for instance from a draft or from what is kept. Null values are left out. */
    public static Typed of(Map<String, ? extends @Nullable String> single) {
        var values = new HashMap<String, List<String>>();
        single.forEach((field, value) -> {
            if (value != null) values.put(field, List.of(value));
        });
        return new Typed(values, List.of());
    }

    /** From the parameters of a request. */
    public static Typed from(Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        parameters.forEach((field, typed) -> values.put(field, Arrays.asList(typed)));
        return new Typed(values, List.of());
    }

    public Typed refusedFor(List<Problem> found) {
        return new Typed(values, found);
    }

    public Typed with(String field, String value) {
        var more = new HashMap<>(values);
        more.put(field, List.of(value));
        return new Typed(more, problems);
    }

    /** The value as typed; empty when nothing was. */
    public String value(String field) {
        var typed = values.get(field);
        return typed == null || typed.isEmpty() ? "" : typed.getFirst();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public Optional<Problem> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst();
    }

    public boolean isRefused() {
        return !problems.isEmpty();
    }

    /** The id of the field on the page: {@code lines[2].price} becomes {@code lines-2-price}. */
    public static String id(String field) {
        return field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /** What a screen reader reads after the label: the hint and the message, as far as they are there. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var parts = Arrays.asList(
                problem(field).isPresent() ? id(field) + "-error" : "",
                hint == null || hint.isEmpty() ? "" : id(field) + "-hint");
        var ids = String.join(" ", parts).strip();
        return ids.isEmpty() ? null : ids;
    }
}
