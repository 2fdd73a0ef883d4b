package coop.genoot.work.contracts.web;

import coop.genoot.home.Link;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** On every document of an Activity: the way to a contract for the work in it (requirement W-01). */
@Component
class PlanFromDocument implements DocumentLinks {
    @Override
    public List<Link> linksFor(Actor me, DocumentRef document, Words t) {
        if (!me.has(Hat.MANAGER, document.activity().value())) return List.of();
        var what = UriUtils.encode(document.number(), StandardCharsets.UTF_8);
        var href = "/contracts/new?activity=" + document.activity() + "&what=" + what;
        return List.of(Link.to(href, t.text("work.plan-from")).withIcon("briefcase"));
    }
}
