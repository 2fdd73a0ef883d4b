package coop.genoot.activities.forecast;

import coop.genoot.activities.ActivityView;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.time.LocalDate;
import java.util.List;

/**
 * A room that keeps documents tells what they will still bring an Activity, or cost it (requirement A-19). What is in
 * the Activity's money already, or already taken off as planned, is never told again.
 */
public interface ForecastSource {
    /** What the documents of that Activity will bring or cost from that day on; only those the actor may see. */
    List<ExpectedMoney> of(Actor me, ActivityView activity, LocalDate today, Words t);
}
