package coop.genoot.work.contracts.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.work.contracts.Contracts;
import org.springframework.stereotype.Component;

/** Contracts and pay, for everybody: whoever works finds their own there. */
@Component
class WorkMenu implements MenuEntry, MenuEntry.Duty {
    private final Contracts contracts;

    WorkMenu(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public String key() {
        return "work.menu";
    }

    @Override
    public String icon() {
        return "briefcase";
    }

    @Override
    public String path() {
        return "/contracts";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.person() != null;
    }

    @Override
    public int waitingFor(Actor me) {
        return contracts.toSign(me);
    }
}
