package coop.genoot.sales.followup.web;

import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import coop.genoot.sales.Client;
import coop.genoot.sales.ClientId;
import coop.genoot.sales.followup.ClientFactsPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The client form.
 *
 * @param client null while it is a new one
 * @param activities to choose from for a new client, when there are several
 * @param same clients that already have this number
 */
public record ClientFormPage(
        ClientId id,
        @Nullable Client client,
        String action,
        Typed typed,
        ClientFactsPage facts,
        List<Option> activities,
        List<Client> same) {
    private static final List<String> AGREED = List.of("phone", "electronic", "buyerReference", "paymentDays", "note");

    public ClientFormPage {
        activities = List.copyOf(activities);
        same = List.copyOf(same);
    }

    /** Whether people or other addresses were typed, so that they are shown open. */
    public boolean hasMore() {
        return typed.values().entrySet().stream()
                .anyMatch(it -> it.getKey().contains("].")
                        && !it.getKey().endsWith("country")
                        && !String.join("", it.getValue()).isEmpty());
    }

    /** Whether something was agreed with the client, so that it is shown open. */
    public boolean hasAgreed() {
        return AGREED.stream()
                .anyMatch(name ->
                        !typed.value(name).isEmpty() || typed.problem(name).isPresent());
    }

    /** The rows of a list that are shown: those that were typed and one more. */
    public List<Integer> rows(String list) {
        var shape = list + "[";
        var last = typed.values().keySet().stream()
                .filter(name -> name.startsWith(shape))
                .mapToInt(name -> Integer.parseInt(name.substring(shape.length(), name.indexOf(']'))))
                .max()
                .orElse(-1);
        return java.util.stream.IntStream.rangeClosed(0, last + 1).boxed().toList();
    }
}
