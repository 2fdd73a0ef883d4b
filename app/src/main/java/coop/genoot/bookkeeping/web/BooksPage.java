package coop.genoot.bookkeeping.web;

import coop.genoot.home.Link;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The books of an entity: one of its lists, or what can be taken away. */
public record BooksPage(
        String entity,
        String address,
        String title,
        String explanation,
        List<Tab> entities,
        List<Tab> parts,
        Typed typed,
        boolean searchable,
        Table table,
        List<Link> files,
        @Nullable String older) {
    public boolean isEmpty() {
        return table.rows().isEmpty();
    }
}
