package coop.genoot.activities.web;

import coop.genoot.activities.Activities;
import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.home.Link;
import coop.genoot.home.documents.DocumentLinks;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lets other rooms name an Activity, lead to it, and offer something to do with it. */
@Component
class ActivityDocuments implements DocumentSource {
    private final Activities activities;
    private final ObjectProvider<DocumentLinks> links;

    ActivityDocuments(Activities activities, ObjectProvider<DocumentLinks> links) {
        this.activities = activities;
        this.links = links;
    }

    @Override
    public String kind() {
        return "activity";
    }

    @Override
    public Optional<DocumentRef> find(Actor me, UUID id) {
        return activities.find(me, new ActivityId(id)).map(ActivityDocuments::of);
    }

    /** The ways to whoever can help with it. */
    List<Link> asks(Actor me, ActivityView activity, Words t) {
        return links.stream()
                .flatMap(it -> it.linksFor(me, of(activity), t).stream())
                .toList();
    }

    private static DocumentRef of(ActivityView it) {
        return new DocumentRef("activity", it.id().value(), it.name(), "/activities/" + it.id(), it.entity(), it.id());
    }
}
