package coop.genoot.sales.followup.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** Sales in the menu of everybody who manages an Activity. */
@Component
class SalesMenu implements MenuEntry {
    @Override
    public String key() {
        return "sales.menu";
    }

    @Override
    public String icon() {
        return "briefcase";
    }

    @Override
    public String path() {
        return "/sales";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER);
    }
}
