package coop.genoot.sales.overview.web;

import coop.genoot.home.TodayCard;
import coop.genoot.platform.Actor;
import coop.genoot.platform.Hat;
import coop.genoot.platform.Words;
import coop.genoot.sales.overview.InvoiceOverview;
import coop.genoot.sales.overview.InvoiceSummary;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells on the first page who is late with paying. */
@Component
class LateToday implements TodayCard {
    private static final int MOST = 4;

    private final InvoiceOverview overview;
    private final Clock clock;

    LateToday(InvoiceOverview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Piece> pieceFor(Actor me, Words t) {
        if (!me.has(Hat.MANAGER)) return Optional.empty();
        var today = LocalDate.now(clock);
        var late = overview.awaited(me, MOST).stream()
                .filter(it -> it.isLate(today))
                .map(it -> late(it, today, t))
                .toList();
        if (late.isEmpty()) return Optional.empty();
        var standing = overview.standing(me);
        var aside = t.plural("sales.today.late.all", standing.late(), t.money(standing.lateTotal()));
        return Optional.of(new Piece(Place.LEFT, "sales/overview/today-late", Map.of("late", late, "aside", aside)));
    }

    private static LateLine late(InvoiceSummary it, LocalDate today, Words t) {
        var days = t.plural("sales.today.late.days", it.daysLate(today));
        var what = t.text("sales.today.late.what", it.number(), t.money(it.total()), days);
        return new LateLine(it.buyerName(), what, "/invoices/" + it.id());
    }
}
