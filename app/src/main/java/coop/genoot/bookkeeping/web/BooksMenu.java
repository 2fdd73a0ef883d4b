package coop.genoot.bookkeeping.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** The books, for those who keep the money of an entity. */
@Component
class BooksMenu implements MenuEntry {
    @Override
    public String key() {
        return "bookkeeping.menu.books";
    }

    @Override
    public String icon() {
        return "book-open";
    }

    @Override
    public String path() {
        return "/books";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE);
    }
}
