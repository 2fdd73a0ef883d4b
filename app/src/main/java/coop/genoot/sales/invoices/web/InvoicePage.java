package coop.genoot.sales.invoices.web;

import coop.genoot.home.Ladder;
import coop.genoot.home.Link;
import coop.genoot.home.Moment;
import coop.genoot.home.Sum;
import coop.genoot.home.Tone;
import coop.genoot.sales.documents.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an issued invoice: the document, where it stands, and what is in it for the Activity.
 *
 * @param next the one thing to do now, as the words of its button; null when there is nothing to do
 * @param nextAddress where that button posts to
 * @param asks what other rooms offer to do about it, such as asking the team in charge
 */
public record InvoicePage(
        String title,
        String address,
        Tone tone,
        String state,
        Sheet sheet,
        List<Moment> moments,
        List<Sum> sums,
        @Nullable Ladder ladder,
        @Nullable String next,
        @Nullable String nextAddress,
        List<Link> more,
        List<Link> asks,
        boolean downloads) {
    public InvoicePage {
        moments = List.copyOf(moments);
        sums = List.copyOf(sums);
        more = List.copyOf(more);
        asks = List.copyOf(asks);
    }
}
