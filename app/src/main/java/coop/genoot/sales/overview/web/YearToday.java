package coop.genoot.sales.overview.web;

import coop.genoot.common.Money;
import coop.genoot.home.Columns;
import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.overview.InvoiceOverview;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Draws on the first page what was invoiced in each of the last twelve months. */
@Component
class YearToday implements TodayCard {
    private static final int MONTHS = 12;

    private final InvoiceOverview overview;

    YearToday(InvoiceOverview overview) {
        this.overview = overview;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return Optional.empty();
        var months = overview.byMonth(me, MONTHS);
        if (months.values().stream().allMatch(Money::isZero)) return Optional.empty();
        return Optional.of(new Piece(Place.LEFT, "sales/overview/today-year", Map.of("columns", drawn(months, t))));
    }

    private static Columns drawn(SortedMap<YearMonth, Money> months, Words t) {
        var total = months.values().stream().reduce(Money.noEuros(), Money::plus);
        var columns = months.entrySet().stream()
                .map(it -> new Columns.Column(
                        name(it.getKey(), TextStyle.FULL, t) + " " + it.getKey().getYear(),
                        name(it.getKey(), TextStyle.NARROW, t),
                        t.money(it.getValue()),
                        it.getValue().cents()))
                .toList();
        return new Columns(
                t.text("sales.today.year"), t.text("sales.today.year.message", t.money(total)), columns);
    }

    private static String name(YearMonth month, TextStyle style, Words t) {
        return month.getMonth().getDisplayName(style, t.locale());
    }
}
