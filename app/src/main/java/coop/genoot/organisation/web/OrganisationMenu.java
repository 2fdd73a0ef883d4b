package coop.genoot.organisation.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Component;

/** The cooperative itself, for everybody in it. */
@Component
class OrganisationMenu implements MenuEntry {
    @Override
    public String key() {
        return "organisation.house.title";
    }

    @Override
    public String icon() {
        return "landmark";
    }

    @Override
    public String path() {
        return "/organisation";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.person() != null;
    }
}
