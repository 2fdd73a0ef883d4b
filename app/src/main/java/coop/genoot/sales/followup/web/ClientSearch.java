package coop.genoot.sales.followup.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.home.SearchSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.Clients;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds clients from anywhere. */
@Component
class ClientSearch implements SearchSource {
    private final Clients clients;
    private final Activities activities;

    ClientSearch(Clients clients, Activities activities) {
        this.clients = clients;
        this.activities = activities;
    }

    @Override
    public List<Found> find(Actor me, String words, int atMost, Words t) {
        var mine = activities.managedBy(me).stream().map(ActivityView::id).toList();
        return clients.search(me, mine, words, null, atMost).stream()
                .map(it -> new Found(it.kind().icon(), it.name(), it.city(), "/clients/" + it.id()))
                .toList();
    }
}
