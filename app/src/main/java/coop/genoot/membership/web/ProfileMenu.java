package coop.genoot.membership.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Component;

/** My own page, among what somebody finds under their own name. */
@Component
class ProfileMenu implements MenuEntry {
    @Override
    public String key() {
        return "membership.profile.title";
    }

    @Override
    public String icon() {
        return "user";
    }

    @Override
    public String path() {
        return "/profile";
    }

    @Override
    public int order() {
        return 10;
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
