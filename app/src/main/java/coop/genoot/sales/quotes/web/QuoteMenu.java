package coop.genoot.sales.quotes.web;

import coop.genoot.home.PlusEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** A new quote, from anywhere. */
@Component
class QuoteMenu implements PlusEntry {
    @Override
    public String key() {
        return "sales.plus.quote";
    }

    @Override
    public String hintKey() {
        return "sales.plus.quote.hint";
    }

    @Override
    public String icon() {
        return "file-plus";
    }

    @Override
    public String path() {
        return "/quotes/new";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER);
    }
}
