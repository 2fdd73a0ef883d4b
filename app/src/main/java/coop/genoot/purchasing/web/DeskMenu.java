package coop.genoot.purchasing.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.purchasing.claims.ExpenseClaims;
import org.springframework.stereotype.Component;

/** The claims that somebody who keeps the money looks at. */
@Component
class DeskMenu implements MenuEntry {
    private final ExpenseClaims claims;

    DeskMenu(ExpenseClaims claims) {
        this.claims = claims;
    }

    @Override
    public String key() {
        return "purchasing.desk.title";
    }

    @Override
    public String icon() {
        return "receipt";
    }

    @Override
    public String path() {
        return "/receipts/desk";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE);
    }

    @Override
    public int waitingFor(Actor me) {
        return claims.countToLookAt(me);
    }
}
