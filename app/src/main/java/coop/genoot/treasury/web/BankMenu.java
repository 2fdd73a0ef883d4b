package coop.genoot.treasury.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** The bank, for the people who keep the money of an entity. */
@Component
class BankMenu implements MenuEntry {
    @Override
    public String key() {
        return "treasury.bank";
    }

    @Override
    public String icon() {
        return "landmark";
    }

    @Override
    public String path() {
        return "/bank";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE);
    }
}
