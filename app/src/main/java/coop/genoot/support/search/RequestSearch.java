package coop.genoot.support.search;

import coop.genoot.home.SearchSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.support.Inbox;
import coop.genoot.support.Request;
import coop.genoot.support.Requests;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds requests by number or subject, for whoever asked them and for the team that deals with them. */
@Component
class RequestSearch implements SearchSource {
    private final Requests requests;
    private final Inbox inbox;

    RequestSearch(Requests requests, Inbox inbox) {
        this.requests = requests;
        this.inbox = inbox;
    }

    @Override
    public List<Found> find(Actor me, String words, int atMost, Words t) {
        if (me.person() == null) return List.of();
        var own = requests.named(me, words, atMost).stream().map(it -> found(it, t, "/requests/"));
        var team = inbox.named(me, words, atMost).stream().map(it -> found(it, t, "/inbox/"));
        return Stream.concat(own, team).limit(atMost).toList();
    }

    private static Found found(Request it, Words t, String room) {
        var detail = it.number() + " · " + it.asker().name() + " · "
                + t.text(it.state().key());
        return new Found("life-buoy", it.subject(), detail, room + it.id());
    }
}
