package coop.genoot.control.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Component;

/** How we check, for everybody. */
@Component
class ControlMenu implements MenuEntry {
    @Override
    public String key() {
        return "control.menu";
    }

    @Override
    public String icon() {
        return "circle-check";
    }

    @Override
    public String path() {
        return "/control";
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.person() != null;
    }
}
