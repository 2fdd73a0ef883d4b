package coop.genoot.activities.forecast.web;

import coop.genoot.home.Curve;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time ahead of an Activity as its page shows it.
 *
 * @param coming what is expected, by week or month; null when nothing is
 */
public record ForecastPage(
        String activity,
        String address,
        String account,
        String lowest,
        Curve curve,
        @Nullable Table coming,
        List<Tab> tabs,
        String by,
        List<Supposed> supposed,
        Typed typed,
        String earliest) {
    public ForecastPage {
        tabs = List.copyOf(tabs);
        supposed = List.copyOf(supposed);
    }

    /** Something supposed, with the address of the page without it. */
    public record Supposed(String told, String words, String without) {}
}
