package coop.genoot.platform.identity;

import coop.genoot.platform.headers.PageHeaders;
import coop.genoot.platform.links.PrivateLinks;
import org.springframework.stereotype.Component;

/** The walls that know the authorisation matrix. They are filters of ours, so none is a bean of its own. */
@Component
class RouteWalls {
    private final Routes routes;
    private final RouteGuard guard;
    private final Stranger stranger;
    private final PrivateLinks links;

    RouteWalls(Routes routes, RouteGuard guard, Stranger stranger, PrivateLinks links) {
        this.routes = routes;
        this.guard = guard;
        this.stranger = stranger;
        this.links = links;
    }

    PageHeaders headers() {
        return new PageHeaders(routes);
    }

    ActorFilter actors() {
        return new ActorFilter(routes, links);
    }

    RouteGuard guard() {
        return guard;
    }

    Stranger stranger() {
        return stranger;
    }
}
