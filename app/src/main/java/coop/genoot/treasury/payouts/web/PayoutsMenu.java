package coop.genoot.treasury.payouts.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** What waits to be paid, for the people who keep the money of an entity. */
@Component
class PayoutsMenu implements MenuEntry {
    @Override
    public String key() {
        return "treasury.payouts";
    }

    @Override
    public String icon() {
        return "send";
    }

    @Override
    public String path() {
        return "/payouts";
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE);
    }
}
