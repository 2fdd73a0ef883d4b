package coop.genoot.support.entries;

import coop.genoot.home.Link;
import coop.genoot.home.documents.HelpLinks;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.support.Requests;
import java.util.List;
import org.springframework.stereotype.Component;

/** From the page of help to a question of one's own, for who can ask one. */
@Component
class AskForHelp implements HelpLinks {
    private final Requests requests;

    AskForHelp(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<Link> helpFor(Actor me, Words t) {
        if (me.person() == null || requests.possible(me).isEmpty()) return List.of();
        return List.of(Link.to("/requests/new", t.text("support.ask-for-help")).withIcon("life-buoy"));
    }
}
