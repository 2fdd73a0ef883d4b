package coop.genoot.timeline.web;

import coop.genoot.home.Moment;
import java.util.List;

/**
 * All that comes by itself in the Activities of somebody.
 *
 * @param more whether there is more than is shown
 */
public record StepsPage(List<Moment> moments, long held, boolean more) {
    public StepsPage {
        moments = List.copyOf(moments);
    }
}
