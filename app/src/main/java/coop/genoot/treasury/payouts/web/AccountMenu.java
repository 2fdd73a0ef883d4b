package coop.genoot.treasury.payouts.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Component;

/** Where I am paid, among my own settings. */
@Component
class AccountMenu implements MenuEntry {
    @Override
    public String key() {
        return "treasury.payouts.mine";
    }

    @Override
    public String icon() {
        return "banknote";
    }

    @Override
    public String path() {
        return "/payout-account";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.person() != null;
    }

    @Override
    public boolean personal() {
        return true;
    }
}
