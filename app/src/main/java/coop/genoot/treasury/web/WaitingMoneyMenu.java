package coop.genoot.treasury.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** Money that waits and may be theirs, for members with an Activity. */
@Component
class WaitingMoneyMenu implements MenuEntry {
    @Override
    public String key() {
        return "treasury.mine.menu";
    }

    @Override
    public String icon() {
        return "hand-coins";
    }

    @Override
    public String path() {
        return "/waiting-money";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER);
    }
}
