package coop.genoot.home.web;

import coop.genoot.home.Duty;
import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first entry of the menu: today. */
@Component
class TodayMenu implements MenuEntry {
    private final List<Duty> duties;

    TodayMenu(List<Duty> duties) {
        this.duties = List.copyOf(duties);
    }

    @Override
    public int waitingFor(Actor me) {
        return duties.stream().mapToInt(it -> it.waitingFor(me)).sum();
    }

    @Override
    public String key() {
        return "home.today";
    }

    @Override
    public String icon() {
        return "house";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return true;
    }
}
