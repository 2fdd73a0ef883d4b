package coop.genoot.activities.forecast.web;

import coop.genoot.activities.ActivityView;
import coop.genoot.activities.forecast.ExpectedMoney;
import coop.genoot.activities.forecast.Forecast;
import coop.genoot.home.Curve;
import coop.genoot.home.Tab;
import coop.genoot.home.Table;
import coop.genoot.home.Typed;
import coop.genoot.platform.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the page of the time ahead together. */
final class ForecastPages {
    private ForecastPages() {}

    static ForecastPage page(
            ActivityView activity,
            Forecast forecast,
            Forecast.Step step,
            List<Supposition> supposed,
            Typed typed,
            Words t) {
        var lowest = forecast.lowest();
        var message = lowest.sure().compareTo(forecast.free()) >= 0
                ? t.text("activities.forecast.never-less", t.money(forecast.free()))
                : t.text("activities.forecast.lowest", t.money(lowest.sure()), t.date(lowest.to()));
        return new ForecastPage(
                activity.name(),
                "/activities/" + activity.id() + "/forecast",
                "/account/" + activity.id(),
                message,
                curve(forecast, step, message, t),
                coming(forecast, t),
                tabs(activity, step, supposed, t),
                step.name(),
                removable(activity, step, supposed, t),
                typed,
                forecast.stretches().getFirst().from().toString());
    }

    static String address(ActivityView activity, Forecast.Step step, List<Supposition> supposed) {
        return supposed.stream()
                .map(it -> "&if=" + it.told())
                .collect(Collectors.joining("", "/activities/" + activity.id() + "/forecast?by=" + step.name(), ""));
    }

    private static Curve curve(Forecast forecast, Forecast.Step step, String message, Words t) {
        var free = forecast.free();
        var now = Curve.Point.of(t.text("activities.forecast.today"), t.money(free), free.cents());
        var points = Stream.concat(
                Stream.of(now),
                forecast.stretches().stream()
                        .map(it -> new Curve.Point(
                                t.date(it.to()),
                                it.sure().equals(it.hoped())
                                        ? t.money(it.sure())
                                        : t.text(
                                                "activities.forecast.sure-and-hoped",
                                                t.money(it.sure()),
                                                t.money(it.hoped())),
                                it.sure().cents(),
                                it.hoped().cents())));
        return new Curve("ahead", t.text("activities.forecast.curve." + step), message, points.toList());
    }

    private static @Nullable Table coming(Forecast forecast, Words t) {
        if (forecast.isEmpty()) return null;
        var rows = new ArrayList<Table.Row>();
        for (var stretch : forecast.stretches()) for (var item : stretch.items()) rows.add(row(item, t));
        return Table.of(
                t.text("activities.forecast.coming"),
                List.of(
                        Table.Column.words(t.text("activities.forecast.what")),
                        Table.Column.words(t.text("activities.forecast.when")),
                        Table.Column.number(t.text("activities.forecast.chance")),
                        Table.Column.number(t.text("activities.forecast.amount"))),
                rows);
    }

    private static Table.Row row(ExpectedMoney item, Words t) {
        var name = item.href() == null ? Table.Cell.of(item.label()) : Table.Cell.link(item.label(), item.href());
        return Table.Row.of(
                name.with(item.why()),
                Table.Cell.of(t.date(item.day())),
                Table.Cell.of(t.percent(item.likelihood())),
                Table.Cell.of(t.money(item.amount())));
    }

    private static List<Tab> tabs(ActivityView activity, Forecast.Step chosen, List<Supposition> supposed, Words t) {
        return Arrays.stream(Forecast.Step.values())
                .map(it ->
                        Tab.of(t.text("activities.forecast.by." + it), address(activity, it, supposed), it == chosen))
                .toList();
    }

    private static List<ForecastPage.Supposed> removable(
            ActivityView activity, Forecast.Step step, List<Supposition> supposed, Words t) {
        return supposed.stream()
                .map(it -> new ForecastPage.Supposed(
                        it.told(),
                        t.text("activities.forecast.supposed.one", t.money(it.amount()), t.date(it.day())),
                        address(
                                activity,
                                step,
                                supposed.stream().filter(other -> other != it).toList())))
                .toList();
    }
}
