package coop.genoot.support.entries;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Component;

/** What somebody asked and whom to ask, for everybody. */
@Component
class RequestsMenu implements MenuEntry {
    @Override
    public String key() {
        return "support.menu";
    }

    @Override
    public String icon() {
        return "mail";
    }

    @Override
    public String path() {
        return "/requests";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.person() != null;
    }
}
