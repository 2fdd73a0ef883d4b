package coop.genoot.timeline.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** What happens by itself, among one's own settings. */
@Component
class DefaultsMenu implements MenuEntry {
    @Override
    public String key() {
        return "timeline.defaults.title";
    }

    @Override
    public String icon() {
        return "sliders-horizontal";
    }

    @Override
    public String path() {
        return "/steps/defaults";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER) || me.has(Hat.FINANCE) || me.has(Hat.ADMIN);
    }

    @Override
    public boolean personal() {
        return true;
    }
}
