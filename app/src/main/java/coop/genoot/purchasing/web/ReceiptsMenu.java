package coop.genoot.purchasing.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** What somebody paid and gets back. */
@Component
class ReceiptsMenu implements MenuEntry {
    @Override
    public String key() {
        return "purchasing.receipts.title";
    }

    @Override
    public String icon() {
        return "receipt";
    }

    @Override
    public String path() {
        return "/receipts";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER);
    }
}
