package coop.genoot.support.web;

import coop.genoot.home.Link;
import coop.genoot.home.documents.DocumentRef;
import coop.genoot.home.documents.DocumentSource;
import coop.genoot.platform.Actor;
import coop.genoot.support.Request;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Documents of other rooms that requests are about, each only for who may see it there. */
@Component
class Documents {
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final List<DocumentSource> sources;

    Documents(List<DocumentSource> sources) {
        this.sources = sources;
    }

    /** The document that an address names, such as {@code invoice:0198…}; nothing for anything else. */
    Optional<DocumentRef> marked(Actor me, String mark) {
        var parts = mark.split(":", 2);
        return parts.length == 2 && parts[1].matches(ID)
                ? find(me, parts[0], UUID.fromString(parts[1]))
                : Optional.empty();
    }

    @Nullable
    Link of(Actor me, Request request) {
        var about = request.about();
        if (about == null) return null;
        return find(me, about.kind(), about.id())
                .map(it -> Link.to(it.page(), it.number()))
                .orElse(null);
    }

    private Optional<DocumentRef> find(Actor me, String kind, UUID id) {
        return sources.stream().filter(it -> it.kind().equals(kind)).findFirst().flatMap(it -> it.find(me, id));
    }
}
