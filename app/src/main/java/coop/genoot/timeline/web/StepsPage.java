package coop.genoot.timeline.web;

import coop.genoot.home.Moment;
import coop.genoot.home.Option;
import coop.genoot.home.Typed;
import java.util.List;

/**
 * All that comes by itself in the Activities of somebody.
 *
 * @param more whether there is more than is shown
 * @param clients of the steps that are shown, to choose all of one
 * @param typed what was said for several at once
 */
public record StepsPage(List<Moment> moments, long held, boolean more, List<Option> clients, Typed typed) {
    public StepsPage {
        moments = List.copyOf(moments);
        clients = List.copyOf(clients);
    }
}
