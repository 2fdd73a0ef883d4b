package coop.genoot.sales.followup.web;

import coop.genoot.common.ActivityId;
import coop.genoot.platform.Words;
import coop.genoot.sales.ClientLine;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The list of clients.
 *
 * @param find what was typed to search
 * @param older where the next part of the list is; null at its end
 * @param activities names of Activities by id; shown on the lines only when there are several
 */
public record ClientsPage(
        List<ClientLine> clients,
        String find,
        boolean archived,
        @Nullable String older,
        Map<ActivityId, String> activities) {
    public ClientsPage {
        clients = List.copyOf(clients);
    }

    /** The smaller line below a name: place, country and Activity as far as they tell something. */
    public String detail(ClientLine client, Words t) {
        var country = client.country().displayName(t.language());
        return Stream.of(client.city(), country, activities.getOrDefault(client.activity(), ""))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
