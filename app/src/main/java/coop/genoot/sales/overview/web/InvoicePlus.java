package coop.genoot.sales.overview.web;

import coop.genoot.home.PlusEntry;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import org.springframework.stereotype.Component;

/** "+ → Invoice": the second tap of the four that repeat an invoice. */
@Component
class InvoicePlus implements PlusEntry {
    @Override
    public String key() {
        return "sales.invoice.plus";
    }

    @Override
    public String hintKey() {
        return "sales.invoice.plus.hint";
    }

    @Override
    public String icon() {
        return "receipt";
    }

    @Override
    public String path() {
        return "/invoices/new";
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
