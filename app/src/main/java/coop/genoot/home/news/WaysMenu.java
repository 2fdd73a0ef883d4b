package coop.genoot.home.news;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import org.springframework.stereotype.Component;

/** How one is told, among one's own settings. */
@Component
class WaysMenu implements MenuEntry {
    @Override
    public String key() {
        return "platform.notices.way";
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public String path() {
        return "/news/ways";
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
    public boolean personal() {
        return true;
    }
}
