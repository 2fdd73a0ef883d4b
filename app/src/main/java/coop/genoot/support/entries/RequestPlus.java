package coop.genoot.support.entries;

import coop.genoot.home.PlusEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** "+ → a request", from anywhere. */
@Component
class RequestPlus implements PlusEntry {
    @Override
    public String key() {
        return "support.plus";
    }

    @Override
    public String hintKey() {
        return "support.plus.hint";
    }

    @Override
    public String icon() {
        return "life-buoy";
    }

    @Override
    public String path() {
        return "/services";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MEMBER) || me.has(Hat.MANAGER);
    }
}
