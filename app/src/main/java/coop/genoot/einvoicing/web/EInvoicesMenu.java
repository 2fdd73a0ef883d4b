package coop.genoot.einvoicing.web;

import coop.genoot.home.MenuEntry;
import coop.genoot.home.Tab;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** In the menu of those who keep the money or support the members. */
@Component
class EInvoicesMenu implements MenuEntry {
    private static final int AFTER_THE_BANK = 70;

    @Override
    public String key() {
        return "einvoicing.title";
    }

    @Override
    public String icon() {
        return "file-code";
    }

    @Override
    public String path() {
        return "/e-invoices";
    }

    @Override
    public int order() {
        return AFTER_THE_BANK;
    }

    @Override
    public boolean visibleTo(Actor me) {
        return me.has(Hat.FINANCE) || me.has(Hat.SUPPORT);
    }

    /** The parts of this room's pages. */
    static List<Tab> tabs(String path, Words t) {
        return List.of(
                tab("/e-invoices", t.text("einvoicing.tab.received"), path),
                tab("/e-invoices?waiting=true", t.text("einvoicing.tab.waiting"), path),
                tab("/e-invoices/sent", t.text("einvoicing.tab.sent"), path),
                tab("/e-invoices/sent?stuck=true", t.text("einvoicing.tab.stuck"), path));
    }

    private static Tab tab(String href, String label, String path) {
        return Tab.of(label, href, href.equals(path));
    }
}
