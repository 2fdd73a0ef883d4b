package coop.genoot.support.entries;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** What was asked of a team, for those who may work for one. */
@Component
class InboxMenu implements MenuEntry {
    @Override
    public String key() {
        return "support.inbox.title";
    }

    @Override
    public String icon() {
        return "list";
    }

    @Override
    public String path() {
        return "/inbox";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE) || me.has(Hat.SUPPORT) || me.has(Hat.ADMIN);
    }
}
