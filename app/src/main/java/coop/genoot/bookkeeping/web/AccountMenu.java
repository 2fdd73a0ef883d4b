package coop.genoot.bookkeeping.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** My account: every entry of the Activity's money. */
@Component
class AccountMenu implements MenuEntry {
    @Override
    public String key() {
        return "bookkeeping.account.title";
    }

    @Override
    public String icon() {
        return "wallet";
    }

    @Override
    public String path() {
        return "/account";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER);
    }
}
