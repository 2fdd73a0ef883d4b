package coop.genoot.purchasing.web;

import coop.genoot.home.PlusEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** "+ → a receipt": two taps and the shutter. */
@Component
class ReceiptPlus implements PlusEntry {
    @Override
    public String key() {
        return "purchasing.plus";
    }

    @Override
    public String hintKey() {
        return "purchasing.plus.hint";
    }

    @Override
    public String icon() {
        return "camera";
    }

    @Override
    public String path() {
        return "/receipts/new";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER);
    }
}
