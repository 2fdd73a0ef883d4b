package coop.genoot.membership.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** The members, for those who work for them. */
@Component
class MembersMenu implements MenuEntry {
    @Override
    public String key() {
        return "membership.members.title";
    }

    @Override
    public String icon() {
        return "users";
    }

    @Override
    public String path() {
        return "/members";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.ADMIN) || me.has(Hat.SUPPORT) || me.has(Hat.ADVISOR);
    }
}
