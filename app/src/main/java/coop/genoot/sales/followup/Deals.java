package coop.genoot.sales.followup;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.Client;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All that is sold, from every part that keeps documents, the last moved first. */
@Component
public class Deals {
    private final List<DealSource> sources;

    Deals(List<DealSource> sources) {
        this.sources = sources;
    }

    /** The documents the filter asks for. */
    public List<Deal> find(Actor me, DealSource.Filter filter, Words t) {
        return sources.stream()
                .flatMap(source -> source.deals(me, filter, t).stream())
                .sorted(Comparator.comparing(Deal::at).reversed())
                .limit(filter.limit())
                .toList();
    }

    /** All documents of that client. */
    public List<Deal> ofClient(Actor me, Client client, int limit, Words t) {
        return find(me, new DealSource.Filter(List.of(client.activity()), client.id(), null, false, false, limit), t);
    }
}
