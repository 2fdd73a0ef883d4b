package coop.genoot.activities.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** Opening another Activity, among what somebody finds under their own name. */
@Component
class ActivityMenu implements MenuEntry {
    @Override
    public String key() {
        return "activities.open.title";
    }

    @Override
    public String icon() {
        return "sparkles";
    }

    @Override
    public String path() {
        return "/activities/new";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MEMBER);
    }

    @Override
    public boolean personal() {
        return true;
    }
}
