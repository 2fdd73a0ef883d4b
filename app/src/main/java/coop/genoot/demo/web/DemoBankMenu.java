package coop.genoot.demo.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The way to the demo's bank, for those who keep the money. */
@Component
@ConditionalOnProperty(name = "genoot.demo.world", havingValue = "true")
class DemoBankMenu implements MenuEntry {
    @Override
    public String key() {
        return "demo.bank";
    }

    @Override
    public String icon() {
        return "hand-coins";
    }

    @Override
    public String path() {
        return "/demo/bank";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE);
    }
}
