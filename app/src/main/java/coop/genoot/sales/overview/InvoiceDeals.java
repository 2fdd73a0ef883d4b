package coop.genoot.sales.overview;

import coop.genoot.platform.Actor;
import coop.genoot.platform.Words;
import coop.genoot.sales.PayingHabits;
import coop.genoot.sales.PayingHabits.Habit;
import coop.genoot.sales.followup.Deal;
import coop.genoot.sales.followup.DealSource;
import coop.genoot.sales.overview.InvoiceFilter.Show;
import coop.genoot.timeline.PlannedStep;
import coop.genoot.timeline.StepMoments;
import coop.genoot.timeline.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Invoices and credit notes, in the one list of sales beside quotes and orders (requirement D-03). */
@Component
class InvoiceDeals implements DealSource {
    private final InvoiceOverview invoices;
    private final PayingHabits habits;
    private final Timeline timeline;
    private final StepMoments steps;
    private final Clock clock;

    InvoiceDeals(InvoiceOverview invoices, PayingHabits habits, Timeline timeline, StepMoments steps, Clock clock) {
        this.invoices = invoices;
        this.habits = habits;
        this.timeline = timeline;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public List<Deal> deals(Actor me, Filter filter, Words t) {
        if (!filter.wants(Deal.Stage.INVOICE) || filter.activities().isEmpty()) return List.of();
        var show = filter.late() ? Show.LATE : filter.open() ? Show.OPEN : Show.ALL;
        var wanted = new InvoiceFilter(show, List.copyOf(filter.activities()), filter.client(), "");
        var found = invoices.list(me, wanted, null, filter.limit());
        var open = found.stream().filter(it -> it.state().isOpen()).toList();
        var next = timeline.nextOf(me, open.stream().map(it -> it.id().value()).toList());
        var pays = habits.ofEach(
                me,
                open.stream()
                        .flatMap(it -> Optional.ofNullable(it.client()).stream())
                        .distinct()
                        .toList());
        return found.stream()
                .map(it -> deal(it, next(it, next.get(it.id().value()), pays.get(it.client()), t), t))
                .toList();
    }

    /** When it should be paid, when this client usually pays, and what the house does by itself. */
    private String next(InvoiceSummary it, @Nullable PlannedStep step, @Nullable Habit habit, Words t) {
        if (!it.state().isOpen()) return "";
        var today = LocalDate.now(clock);
        var words = new ArrayList<String>();
        if (!it.isLate(today)) words.add(t.text("sales.deal.due", t.date(it.dueOn())));
        if (habit != null && habit.daysLate() > 0) words.add(usually(it, habit, today, t));
        if (step != null) words.add(steps.inShort(step, t));
        return String.join(" · ", words);
    }

    private static String usually(InvoiceSummary it, Habit habit, LocalDate today, Words t) {
        var expected = habit.expected(it.dueOn());
        return expected.isBefore(today)
                ? t.plural("sales.deal.pays-late", habit.daysLate())
                : t.text("sales.deal.expected", t.date(expected));
    }

    private Deal deal(InvoiceSummary it, String next, Words t) {
        var today = LocalDate.now(clock);
        boolean late = it.isLate(today);
        return new Deal(
                Deal.Stage.INVOICE,
                it.activity(),
                it.client(),
                it.buyerName(),
                it.number(),
                "",
                "/invoices/" + it.id().value(),
                it.total(),
                it.state().tone(late),
                it.state().words(it.daysLate(today), t),
                next,
                late,
                it.issuedOn().atStartOfDay(clock.getZone()).toInstant());
    }
}
