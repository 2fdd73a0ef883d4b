package coop.genoot.sales.overview.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** The way to all invoices. */
@Component
class InvoiceMenu implements MenuEntry {
    @Override
    public String key() {
        return "sales.invoice.list.title";
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public String path() {
        return "/invoices";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.MANAGER) || me.has(Hat.ADVISOR) || me.has(Hat.FINANCE) || me.has(Hat.SUPPORT);
    }
}
