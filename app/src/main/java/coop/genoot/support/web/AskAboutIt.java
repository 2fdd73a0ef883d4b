package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** On every document of an Activity: the way to the team in charge (requirement D-28). */
@Component
class AskAboutIt implements DocumentLinks {
    @Override
    public List<Link> linksFor(Actor me, DocumentRef document, Words t) {
        if (!me.has(Hat.MANAGER, document.activity().value())) return List.of();
        return List.of(Link.to("/requests/new?about=" + document.mark(), t.text("support.ask-about"))
                .withIcon("life-buoy"));
    }
}
