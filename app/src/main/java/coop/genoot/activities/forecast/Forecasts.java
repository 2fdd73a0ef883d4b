package coop.genoot.activities.forecast;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.Budgets;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies ahead of an Activity, from its documents only (requirements A-19, T-04): what is free today, and what each
 * document will still bring or cost. Nothing counts twice: what was paid is in the free money and no longer expected.
 */
@Component
@Transactional(readOnly = true)
public class Forecasts {
    private final Budgets budgets;
    private final List<ForecastSource> sources;
    private final Clock clock;

    Forecasts(Budgets budgets, List<ForecastSource> sources, Clock clock) {
        this.budgets = budgets;
        this.sources = sources;
        this.clock = clock;
    }

    /** The time ahead of an Activity the actor may see, with what they suppose beside its documents. */
    public Forecast of(Actor me, ActivityView activity, Forecast.Step step, List<ExpectedMoney> supposed, Words t) {
        var today = LocalDate.now(clock);
        var expected = sources.stream().flatMap(it -> it.of(me, activity, today, t).stream());
        return Forecast.of(
                budgets.of(activity.entity(), activity.id()).free(),
                today,
                step,
                Stream.concat(expected, supposed.stream()).toList());
    }
}
