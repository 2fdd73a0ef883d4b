package coop.genoot.sales.overview;

import coop.genoot.activities.ActivityView;
import coop.genoot.common.ActivityId;
import coop.genoot.sales.ClientId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which invoices to list.
 *
 * @param activities of which Activities; empty for all the actor may see, as finance does
 * @param words part of a number or a client's name, or empty
 */
public record InvoiceFilter(
        Show show, List<ActivityId> activities, @Nullable ClientId client, String words) {
    /** The stages a list can be narrowed to (requirement D-03). */
    public enum Show {
        ALL,
        OPEN,
        LATE,
        PAID,
        CREDITED,
        WRITTEN_OFF;

        /** The key of its words, such as {@code sales.invoice.show.late}. */
        public String key() {
            return "sales.invoice.show."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public InvoiceFilter {
        activities = List.copyOf(activities);
        words = words.strip();
    }

    public static InvoiceFilter all() {
        return new InvoiceFilter(Show.ALL, List.of(), null, "");
    }

    public static InvoiceFilter ofClient(ClientId client) {
        return new InvoiceFilter(Show.ALL, List.of(), client, "");
    }

    /** The same for somebody who manages these Activities, when nobody chose among them. */
    InvoiceFilter within(Collection<ActivityView> managed) {
        if (!activities.isEmpty() || managed.isEmpty()) return this;
        return new InvoiceFilter(show, managed.stream().map(ActivityView::id).toList(), client, words);
    }
}
