package coop.genoot.bookkeeping.web;

import coop.genoot.home.Fact;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account of an Activity, one page of its lines. */
public record AccountPage(
        String activity,
        String address,
        String show,
        String explanation,
        List<Tab> tabs,
        Typed typed,
        List<Tab> years,
        List<Fact> sums,
        Table table,
        @Nullable String newer,
        @Nullable String older,
        String csv,
        String xlsx) {
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }
}
